import { afterEach, beforeEach, expect } from 'vitest';

const complaints: string[] = [];
const { error } = console;

/** A test that expects a complaint takes console.error over (`vi.spyOn(console, 'error').mockImplementation(...)`); any other fails its test. */
beforeEach(() => {
  complaints.length = 0;
  console.error = (...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '));
    error(...parts);
  };
});

afterEach(() => {
  console.error = error;
  expect(complaints.splice(0), 'console.error was called').toEqual([]);
});
