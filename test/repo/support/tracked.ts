import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { listFiles } from '../../../src/build/files.js';

const TEXT = /\.(css|csv|html|js|json|md|mdx|svg|ts|txt|yml|yaml)$|(^|\/)(LICENSE|run|\.\w+)$/;

/** The text files that belong to the project; without git, those outside of generated folders. */
export function trackedTextFiles(): readonly string[] {
  return all().filter((path) => TEXT.test(path) && existsSync(path));
}

function all(): readonly string[] {
  try {
    const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: 'pipe' });
    if (files !== '') return files.split('\0').filter((path) => path !== '');
  } catch {
    // Not a checkout but, for example, an unpacked archive.
  }
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist', 'storybook-static', '.git'].includes(name))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(entry.name) : [entry.name]));
}
