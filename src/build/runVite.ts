import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Builds for production with Vite's own command, in a process of its own: within a test runner or a script React would be built for development. */
export async function runVite(...options: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...options], {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    vite.on('error', reject);
    vite.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build ended with ${code}.`))));
  });
}
