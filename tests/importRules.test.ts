import { describe, expect, it } from 'vitest';
import { importBreaches } from './importRules.ts';

/** A small tree in which everything is allowed; each case adds one file that is not. */
const sound = {
  'src/domain/status.ts': "import * as v from 'valibot';\nexport const status = v.string();",
  'src/domain/score.ts': "import { status } from './status.ts';\nexport const score = status;",
  'src/data/queries.ts': "import type { score } from '#domain/score.ts';",
  'src/ui/Mark.tsx': "import { useId } from 'react';",
  'src/features/list/Row.tsx':
    "import '#styles/row.css';".replace('#styles/row.css', './Row.css') + "\nimport { Mark } from '#ui/Mark.tsx';",
  'src/features/list/Row.css': '',
  'src/features/open/Spread.tsx': "import { score } from '#domain/score.ts';",
  'src/app/App.tsx': "import { Row } from '#features/list/Row.tsx';\nconst Spread = () => import('#features/open/Spread.tsx');",
  'src/main.tsx': "import { App } from '#app/App.tsx';\nawait import('#mocks/start.ts');",
  'src/build/fonts.ts': "import { readFile } from 'node:fs/promises';",
  'vite.config.ts': "import { fonts } from './src/build/fonts.ts';",
  'api/createApi.ts': "import { Hono } from 'hono';\nimport { status } from '#domain/status.ts';",
  'mocks/start.ts': "import { createApi } from '#api/createApi.ts';\nimport { http } from 'msw';",
};

const breachesWith = (extra: Record<string, string>) =>
  importBreaches(Object.entries({ ...sound, ...extra }).map(([path, text]) => ({ path, text })));

describe('the rules of who may import whom', () => {
  it('let a sound tree pass', () => {
    expect(breachesWith({})).toEqual([]);
  });

  it.each([
    ['the domain knows no React', 'src/domain/a.ts', "import { useId } from 'react';", /domain may not know the package react/],
    ['the domain knows no files', 'src/domain/a.ts', "import 'node:fs';", /may not know the package node:fs/],
    ['the domain knows no data', 'src/domain/a.ts', "import type { x } from '#data/queries.ts';", /domain may not know data/],
    ['parts know no agreement', 'src/ui/a.tsx', "import { score } from '#domain/score.ts';", /ui may not know domain/],
    ['features never meet', 'src/features/open/a.ts', "import { Row } from '#features/list/Row.tsx';", /never import each other/],
    ['features never meet later either', 'src/features/open/a.ts', "await import('#features/list/Row.tsx');", /never import each other/],
    ['features never meet in types', 'src/features/open/a.ts', "type R = import('#features/list/Row.tsx').Row;", /never import each other/],
    ['features never meet in re-exports', 'src/features/open/a.ts', "export * from '#features/list/Row.tsx';", /never import each other/],
    ['the page does not know the backend', 'src/data/a.ts', "import { createApi } from '#api/createApi.ts';", /data may not know api/],
    ['mocks are main’s alone', 'src/app/a.ts', "await import('#mocks/start.ts');", /app may not know mocks/],
    ['the page does not know its build', 'src/app/a.ts', "import { fonts } from '#build/fonts.ts';", /app may not know build/],
    ['the backend does not know the page', 'api/a.ts', "import { App } from '#app/App.tsx';", /api may not know app/],
    ['the page knows no tests', 'src/app/a.ts', "import './b.ts';\nimport '#tests/harness.ts';", /there is no such file/],
    ['folders are named', 'src/features/open/a.ts', "import { Row } from '../list/Row.tsx';", /between folders one writes/],
    ['no climbing', 'src/features/open/a.ts', "import { score } from '../../domain/score.ts';", /between folders one writes/],
    ['neighbours are neighbours', 'src/domain/a.ts', "import { score } from '#domain/score.ts';", /a neighbour is imported/],
    ['extensions are written', 'src/domain/a.ts', "import { score } from './score';", /extensions are written/],
  ])('%s', (_, path, text, breach) => {
    expect(breachesWith({ [path]: text })).toContainEqual(expect.stringMatching(breach));
  });

  it('main names mocks by `await import` only', () => {
    expect(breachesWith({ 'src/main.tsx': "import '#mocks/start.ts';" })).toContainEqual(expect.stringMatching(/`await import` only/));
  });

  it('find a ring of two, of three and of oneself, types included', () => {
    const ring = { 'src/domain/a.ts': "import type { B } from './b.ts';", 'src/domain/b.ts': "import type { A } from './a.ts';" };
    expect(breachesWith(ring)).toEqual(['Cycle: src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts']);
    const three = {
      'src/domain/a.ts': "import './b.ts';",
      'src/domain/b.ts': "import './c.ts';",
      'src/domain/c.ts': "export * from './a.ts';",
    };
    expect(breachesWith(three)).toEqual(['Cycle: src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts']);
    expect(breachesWith({ 'src/domain/a.ts': "import './a.ts';" })).toEqual(['Cycle: src/domain/a.ts -> src/domain/a.ts']);
  });

  it('fail on a file that cannot be read, in place of passing it', () => {
    expect(() => breachesWith({ 'src/domain/a.ts': 'import {' })).toThrow('src/domain/a.ts cannot be read');
  });
});
