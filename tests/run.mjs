// Runs a TypeScript file as a command: `node tests/run.mjs tests/bench/bench.ts`. Node 20 strips no types, so Vite loads it.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(resolve(process.argv[2]), { configFile: false });
await module.default(process.argv.slice(3));
