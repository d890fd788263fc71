import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { later as german } from '../../src/i18n/de.js';
import {
  isSeen,
  loaderTag,
  openPage,
  rowsOf,
  shown,
  until,
  type OpenPage,
} from './support/page.js';

const TAGS = ['icc-index-radar', 'icc-network-map', 'icc-diversity-statement'] as const;

/** Notes what the widgets tell developers. */
const LISTEN = `<script>
window.faults = [];
addEventListener('icc-error', ({ target, kind, url }) => faults.push([target.localName, kind, url]));
</script>`;

let origin: string;

before(async () => {
  const answer = await executeServerCommand<{ origin: string }, undefined>('built-elsewhere');
  origin = answer.origin;
  expect(origin).not.to.equal(location.origin);
});

/** A page in German with the three widgets, whose dataset is in a folder of the other origin. */
function openWith(folder: string, content = ''): Promise<OpenPage> {
  const attributes = `src="${origin}/${folder}/" city="example-city" loading="eager"`;
  return openPage({
    head: LISTEN + loaderTag(),
    body: `<div lang="de">${TAGS.map((tag) => `<${tag} ${attributes}>${content}</${tag}>`).join('')}</div>`,
  });
}

/** What the widgets told developers, once each of them did, in the order of their tags. */
async function faultsOf({ window: inner }: OpenPage): Promise<readonly (readonly string[])[]> {
  const { faults } = inner as typeof inner & { readonly faults: readonly (readonly string[])[] };
  await until(() => faults.length >= TAGS.length, 'the faults');
  return TAGS.map((tag) => faults.find(([name]) => name === tag) ?? []);
}

/** What a widget says about its state. */
function statusOf({ document: page }: OpenPage, tag: string): string {
  const status = page.querySelector(tag)?.shadowRoot?.querySelector('[part=status]');
  return (status?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('a dataset on another origin', () => {
  it('is shown by each widget where its server lets other origins read it', async () => {
    const page = await openWith('open');
    for (const tag of TAGS) await shown(page.document, tag);
    expect(rowsOf(page.document.querySelector('icc-index-radar')!)[1]!.slice(1)).to.eql([
      '88',
      '74',
    ]);
    const all = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const json = all.filter((name) => name.endsWith('.json'));
    expect(json).not.to.eql([]);
    expect(json.filter((name) => !name.startsWith(`${origin}/open/`))).to.eql([]);
    expect(page.heard()).to.eql([]);
  });

  it('is out of reach where its server does not, and each widget says so in the language of the page', async () => {
    const page = await openWith('closed');
    const faults = await faultsOf(page);
    expect(faults.map(([tag, kind]) => [tag, kind])).to.eql(TAGS.map((tag) => [tag, 'offline']));
    expect(faults.every(([, , url]) => url?.startsWith(`${origin}/closed/`))).to.equal(true);
    for (const tag of ['icc-index-radar', 'icc-network-map']) {
      await until(
        () => statusOf(page, tag).includes(german.problem('offline')),
        `${tag} to say so`,
      );
    }
  });

  it('of a newer version of the format is told apart from one that is out of reach', async () => {
    const page = await openWith('newer');
    const faults = await faultsOf(page);
    expect(faults.map(([tag, kind]) => [tag, kind])).to.eql(TAGS.map((tag) => [tag, 'version']));
    for (const tag of ['icc-index-radar', 'icc-network-map']) {
      await until(
        () => statusOf(page, tag).includes(german.problem('version')),
        `${tag} to say so`,
      );
    }
  });

  for (const folder of ['closed', 'newer']) {
    it(`leaves readers the content of the page where it is ${folder}`, async () => {
      const page = await openWith(folder, '<p>Unsere Zahlen hängen im Rathaus aus.</p>');
      await faultsOf(page);
      for (const tag of TAGS) {
        expect(isSeen(page.document.querySelector(`${tag} p`)), tag).to.equal(true);
      }
      for (const tag of ['icc-index-radar', 'icc-network-map']) {
        await until(() => statusOf(page, tag).includes(german.fallbackShown), `${tag} to say so`);
      }
    });
  }
});
