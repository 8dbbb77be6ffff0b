import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';

/** A file of the repository: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly wanted: string;
  /** A file of the repository, or null for a package. */
  readonly target: string | null;
  readonly dynamic: boolean;
}

/** The folders that may be imported by those of a layer, and the packages: null for any. docs: house.md, "Who may import whom". */
interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[] | null;
}

const page = ['domain', 'drawing', 'data', 'state', 'i18n', 'ui'];
const layers: Record<string, Layer> = {
  domain: { layers: [], packages: ['valibot', '@valibot/to-json-schema', 'stemmer', 'countries-list'] },
  drawing: { layers: ['domain', 'i18n', 'ui'], packages: [] },
  ui: { layers: [], packages: ['react', 'react-dom'] },
  data: { layers: ['domain'], packages: ['@tanstack/react-query', 'valibot'] },
  state: { layers: ['domain'], packages: ['zustand', 'react', 'idb'] },
  i18n: { layers: ['domain'], packages: [] },
  styles: { layers: [], packages: [] },
  features: { layers: page, packages: ['react', 'react-dom', '@tanstack/react-query', 'zustand', 'recharts', 'fflate', 'docx'] },
  app: { layers: [...page, 'features', 'styles'], packages: ['react', 'react-dom', '@tanstack/react-query', 'zustand'] },
  build: { layers: [], packages: null },
  commands: { layers: ['domain', 'build', 'mocks'], packages: null },
  main: { layers: ['app', 'data', 'state', 'styles', 'mocks'], packages: ['react', 'react-dom', '@tanstack/react-query'] },
  api: { layers: ['domain'], packages: ['hono', '@hono/node-server', 'idb', 'valibot', '@valibot/to-json-schema'] },
  mocks: { layers: ['api', 'domain'], packages: ['msw', '@mswjs/interceptors', 'hono', 'idb'] },
  tests: { layers: [...page, 'features', 'app', 'styles', 'build', 'api', 'mocks', 'tests'], packages: null },
  config: { layers: ['build'], packages: null },
};

/** Every breach of the import rules in a set of files, as sentences. The empty list is the wanted answer. */
export function importBreaches(files: readonly SourceFile[]): string[] {
  const imports = files.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(importsOf);
  const known = new Set(files.map(({ path }) => path));
  return [...imports.flatMap((one) => breachesOf(one, known)), ...cyclesIn(imports).map((cycle) => `Cycle: ${cycle.join(' -> ')}`)];
}

function breachesOf(one: Import, known: ReadonlySet<string>): string[] {
  const say = (what: string) => [`${one.from} imports ${one.wanted}: ${what}`];
  if (one.target === null) return packageBreach(one.from, one.wanted).flatMap(say);
  const path = one.target.replace(/\?.*$/, '');
  if (!known.has(path)) return say('there is no such file; extensions are written.');
  const sameFolder = dirname(path) === dirname(one.from);
  if (one.wanted.startsWith('.') !== sameFolder && layerOf(one.from) !== 'config') {
    return say(sameFolder ? 'a neighbour is imported as "./".' : 'between folders one writes "#folder/file.ts".');
  }
  return directionBreach(one, path).flatMap(say);
}

function directionBreach({ from, dynamic }: Import, path: string): string[] {
  const [importing, imported] = [layerOf(from), layerOf(path)];
  if (importing === 'features' && imported === 'features') {
    return from.split('/')[2] === path.split('/')[2] ? [] : ['features never import each other.'];
  }
  // A test beside a file may reach for what stands ready for tests, and nothing else changes for it.
  const allowed = [importing, ...(layers[importing]?.layers ?? []), ...(isTest(from) ? ['tests', 'mocks', 'api'] : [])];
  if (!allowed.includes(imported)) return [`${importing} may not know ${imported}.`];
  if (importing === 'main' && imported === 'mocks' && !dynamic) return ['mocks come by `await import` only.'];
  return [];
}

function packageBreach(from: string, wanted: string): string[] {
  const allowed = layers[layerOf(from)]?.packages;
  if (allowed === null || isTest(from)) return [];
  const name = wanted
    .split('/')
    .slice(0, wanted.startsWith('@') ? 2 : 1)
    .join('/');
  return allowed?.includes(name) ? [] : [`${layerOf(from)} may not know the package ${name}.`];
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** The layer a file belongs to: its folder below src, or its top folder; src/main.tsx and vite.config.ts are their own. */
export function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (path === 'vite.config.ts') return 'config';
  if (top !== 'src') return top;
  return second.startsWith('main.') ? 'main' : second;
}

function importsOf({ path, text }: SourceFile): Import[] {
  const { module, errors, program } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const inStatements = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...typeImportsIn(program),
  ];
  const awaited = module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end));
  const literal = awaited.filter((wanted) => /^['"]/.test(wanted)).map((wanted) => wanted.slice(1, -1));
  return [...new Set(inStatements)]
    .map((wanted) => importOf(path, wanted, false))
    .concat(literal.map((wanted) => importOf(path, wanted, true)));
}

function importOf(from: string, wanted: string, dynamic: boolean): Import {
  const above = { '#tests/': 'tests/', '#api/': 'api/', '#mocks/': 'mocks/' };
  const top = Object.entries(above).find(([sign]) => wanted.startsWith(sign));
  const inside = top ? top[1] + wanted.slice(top[0].length) : wanted.startsWith('#') ? `src/${wanted.slice(1)}` : null;
  const target = wanted.startsWith('.') ? normalize(join(dirname(from), wanted)) : inside;
  return { from, wanted, target, dynamic };
}

/** `import('./a.ts').B` in a type stands in no list of the parser. */
function typeImportsIn(program: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(program, (_, node: unknown) => {
    const type = node as { type?: string; source?: { value?: unknown } } | null;
    if (type?.type === 'TSImportType' && typeof type.source?.value === 'string') found.push(type.source.value);
    return typeof node === 'bigint' ? String(node) : node;
  });
  return found;
}

/** Rings of files that import each other, types included; an awaited import closes no ring. */
function cyclesIn(imports: readonly Import[]): string[][] {
  const next = groupTargets(imports);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return cycles;
}

function groupTargets(imports: readonly Import[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, target, dynamic } of imports) {
    if (target !== null && !dynamic) targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  return targets;
}
