import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `npm ci` when the dependencies are missing or older than the lock file. npm writes its own
 * note of what it installed, whose date is the one to compare with.
 * @param {string} root folder of the project
 */
export function installDependencies(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  runNpm(['ci'], root);
}

/**
 * Runs npm in a folder, the same one that runs this script if one does, and throws if it fails.
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function runNpm(args, folder) {
  const npm = process.env['npm_execpath'];
  const isScript = npm !== undefined && /\.[cm]?js$/.test(npm);
  const result = isScript
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', args, {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (result.status !== 0) throw new Error(`npm ${args[0]} failed: see its messages above`);
}
