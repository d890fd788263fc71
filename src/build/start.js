/**
 * `npm start`: installs what is missing, builds, serves the demo and prints its address. `PORT` names
 * another port than 8080; if that is taken, the next free one is used.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
try {
  installDependencies(root);
  const { status } = spawnSync(process.execPath, ['src/build/build.js'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed: see its messages above');
  const { url } = await serve({
    root,
    folders: ['demo', 'dist'],
    home: '/demo/',
    port: Number(process.env['PORT'] ?? 8080),
  });
  console.log(`\nThe demo is at ${url} (stop with Ctrl+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
