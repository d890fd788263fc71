/** `npm run verify`: everything that a change must pass besides `npm test`. */
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install.js';
import { runSteps } from './run.js';
import { findNginx } from './testing/nginx.js';
import { installNginx } from './testing/packages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
installDependencies(root);
// The tests of built files leave it out where it is missing, unless `CI` is set.
if (findNginx() === undefined) installNginx();
process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

const isOk = await runSteps([
  { name: 'build', args: ['src/build/build.js'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'types of the library', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'types of the tools',
    args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/build'],
  },
  { name: 'sizes', args: ['src/build/size.js'], after: ['build'], isShown: true },
  { name: 'public API', args: ['src/build/api.js'], after: ['build'] },
  {
    name: 'repository and built files',
    args: ['src/build/test.js', '--only=node', '--built', '--files=test/repo/**'],
    after: ['build'],
    isShown: true,
  },
  {
    name: 'package',
    args: ['node_modules/publint/src/cli.js', 'run', '--strict'],
    after: ['build'],
  },
  {
    name: 'storybook',
    args: [
      'node_modules/storybook/dist/bin/dispatcher.js',
      'build',
      '--quiet',
      '--output-dir=storybook-static',
    ],
    after: ['build'],
  },
]);
process.exitCode = isOk ? 0 : 1;
