import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { openSite, plainPage, type Site } from '../support/site.js';

const snippets = [
  ...readFileSync('README.md', 'utf8').matchAll(/^```(html|js)\n([^]*?)^```$/gm),
].map(([, language = '', code = '']) => ({ language, code }));

let site: Site;

before(async () => {
  site = await openSite();
});

after(async () => {
  await site.close();
});

/** Opens a page and waits until each of its widgets has come to an end; tells what they show. */
async function statesOf(path: string): Promise<readonly (string | undefined)[]> {
  const tab = await site.open(path);
  const states = await tab.evaluate(() =>
    Promise.all(
      [document, ...Array.from(document.querySelectorAll('iframe'), (each) => each.contentDocument)]
        .flatMap((page) => [...(page?.querySelectorAll<HTMLElement>('*') ?? [])])
        .filter(({ localName }) => localName.startsWith('icc-'))
        .map(async (widget) => {
          await widget.ownerDocument.defaultView?.customElements.whenDefined(widget.localName);
          await (widget as HTMLElement & { ready: Promise<void> }).ready;
          return (widget as HTMLElement & { state: string }).state;
        }),
    ),
  );
  await tab.close();
  return states;
}

test('README.md has a snippet for each way in', () => {
  assert.deepEqual(
    snippets.map(({ language }) => language),
    ['html', 'html', 'html', 'html', 'html', 'html', 'js'],
  );
});

for (const [i, { language, code }] of snippets.entries()) {
  test(`snippet ${i + 1} of README.md (${language}) works as it stands`, async () => {
    let markup = code;
    if (language === 'js') {
      site.write(`city/snippet-${i}.js`, await bundle(code));
      markup = `<script type="module" src="snippet-${i}.js"></script>`;
    }
    site.write(`city/snippet-${i}.html`, plainPage(markup));
    assert.deepEqual(await statesOf(`city/snippet-${i}.html`), ['ready']);
  });
}

const commands = [...readFileSync('README.md', 'utf8').matchAll(/^npx icc-widgets (.+)$/gm)].map(
  ([, line = '']) => line,
);

test('the commands of README.md work one after the other', async () => {
  assert.deepEqual(
    commands.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['render index-radar', 'data init', 'data check', 'data build'],
  );
  const folder = mkdtempSync(join(tmpdir(), 'icc-readme-'));
  for (const line of commands) {
    // Rejects with what it said if it ends with anything but 0.
    await promisify(execFile)(process.execPath, [resolve('dist/node/cli.js'), ...line.split(' ')], {
      cwd: folder,
    });
  }
  assert.ok(existsSync(join(folder, 'data/datapackage.json')));
  rmSync(folder, { recursive: true });
});

test('the snippets of README.md make no sound and ask no other host', () => {
  assert.deepEqual(site.noise, []);
});

/** What a project with a bundler would make of a snippet; the package is found by its own name. */
async function bundle(code: string): Promise<string> {
  const id = 'snippet.js';
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'snippet',
        resolveId: (source) => (source === id ? `${process.cwd()}/${id}` : null),
        load: (file) => (file.endsWith(`/${id}`) ? code : null),
      },
    ],
    build: {
      write: false,
      rollupOptions: { input: id, output: { codeSplitting: false } },
      modulePreload: false,
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  assert.ok('output' in first);
  return first.output[0].code;
}
