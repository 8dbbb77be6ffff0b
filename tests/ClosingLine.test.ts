import { expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { ClosingLine } from './ClosingLine.ts';

const module = (states: readonly string[], errors = 0) =>
  ({
    errors: () => Array.from({ length: errors }),
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
  }) as unknown as TestModule;

it.each([
  [[module(['passed', 'passed', 'failed', 'skipped'])], [], '2 passed, 1 failed, 1 skipped'],
  [[module(['passed']), module([], 1)], [], '1 passed, 1 failed, 0 skipped'],
  [[module(['passed', 'pending'])], [new Error('late')], '1 passed, 1 failed, 1 skipped'],
  [[], [], '0 passed, 0 failed, 0 skipped'],
])('a run ends with one line that counts tests, files that did not load, and errors outside tests', (modules, unhandled, line) => {
  const lines: string[] = [];
  new ClosingLine((text) => lines.push(text)).onTestRunEnd(modules, unhandled);
  expect(lines).toEqual([`\n${line}`]);
});
