import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { findFigures } from '../../../src/data-tools/report/find-figures.js';
import { importReport, type ReportProposal } from '../../../src/data-tools/report/import-report.js';
import { toLines } from '../../../src/data-tools/report/lines.js';
import type { PlacedText } from '../../../src/data-tools/report/placed-text.js';
import { readPages } from '../../../src/data-tools/report/read-pages.js';
import { toSentences } from '../../../src/data-tools/report/sentences.js';

const executablePath = findBrowsers().chromium?.path;
const isSkipped = executablePath === undefined ? 'Chromium was not found' : false;
const HEADERS = {
  displayHeaderFooter: true,
  headerTemplate: '<span style="font-size: 8px; margin-left: 20mm">An invented report</span>',
  footerTemplate:
    '<span style="font-size: 8px; margin-left: 20mm">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
} as const;

let browser: Browser | undefined;

before(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
});

/** Prints a page of the fixtures, after it was changed. */
async function print(name: string, change = (html: string): string => html): Promise<Uint8Array> {
  assert.ok(browser);
  const page = await browser.newPage();
  await page.setContent(change(readFileSync(`test/fixtures/reports/${name}.html`, 'utf8')));
  const pdf = await page.pdf({ preferCSSPageSize: true, ...HEADERS });
  await page.close();
  return pdf;
}

async function read(pdf: Uint8Array, edition = '2020'): Promise<ReportProposal> {
  const options = { city: 'sampleton', edition, fileName: 'report.pdf' };
  const proposal = await importReport(pdf, options);
  assert.ok(proposal.ok, JSON.stringify(proposal));
  return proposal.value;
}

/** `education 62/55 p2 !doubt`; a place as `4 of 74`. */
function brief({ findings }: ReportProposal): readonly string[] {
  return findings.map(({ figure, value, average, rank, rankOf, page, doubts }) =>
    [
      figure,
      rank === undefined ? `${value ?? ''}/${average ?? ''}` : `${rank} of ${rankOf ?? '?'}`,
      `p${page}`,
      ...doubts.map((doubt) => `!${doubt}`),
    ].join(' '),
  );
}

test('importReport reads prose in one column', { skip: isSkipped }, async () => {
  const proposal = await read(await print('prose'));
  assert.deepEqual(brief(proposal), [
    'aggregate 64/ p1',
    'rank 31 of 80 p1',
    'rank 12 of 41 p1',
    'rank 17 of 38 p1',
    'commitment 71/69 p1',
    'education 58/66 p1 !from-heading',
    'mediation-and-conflict-resolution 80/61 p1',
  ]);
  assert.equal(proposal.title, 'Sampleton: made-up results of the Index');
  assert.equal(
    proposal.findings.find(({ figure }) => figure === 'commitment')?.phrase,
    'The rate of achievement that Sampleton reaches in the field of commitment is 71%, while the city sample stands at 69%.',
  );
  assert.ok(proposal.missing.includes('media-and-communication'));
});

const COLUMNS = [
  'neighbourhoods 47/60 p1',
  'public-services 33.5/42 p1',
  'business-and-labour-market 25/45 p1',
  'intercultural-intelligence-and-competence 90/64 p1',
];

test('importReport reads two justified columns with hyphens', { skip: isSkipped }, async () => {
  const proposal = await read(await print('columns'));
  assert.deepEqual(brief(proposal), COLUMNS);
  assert.equal(proposal.title, 'Intercultural Sampleton, invented');
  assert.equal(
    proposal.findings[0]?.phrase,
    'The analysis of the neighbourhood policies of Sampleton shows a rate of achievement of 47%, whereas the city sample reaches 60%.',
  );
});

const TABLE = [
  'aggregate 64/60 p1',
  'commitment 71/69 p1',
  'education 58.5/66 p1',
  'business-and-labour-market 25/45 p1',
  'language 0/49 p2',
  'intercultural-intelligence-and-competence 90/64 p2',
];

test(
  'importReport reads a table over two pages, and no column of another year',
  { skip: isSkipped },
  async () => {
    const proposal = await read(await print('table'));
    assert.deepEqual(brief(proposal), TABLE);
    assert.equal(proposal.findings[1]?.phrase, '1. Commitment | 71% | 69% | 60%');
  },
);

test('importReport reads a table with ruled lines', { skip: isSkipped }, async () => {
  const pdf = await print('table', (html) => html.replace('<table>', '<table class="ruled">'));
  assert.deepEqual(brief(await read(pdf)), TABLE);
});

test(
  'importReport takes the columns of the page before where headings are not repeated',
  { skip: isSkipped },
  async () => {
    const pdf = await print('table', (html) => html.replaceAll('thead', 'tbody'));
    assert.deepEqual(brief(await read(pdf)), TABLE);
  },
);

test('importReport takes nothing from a table without headings', { skip: isSkipped }, async () => {
  const pdf = await print('table', (html) => html.replace(/<thead>.*<\/thead>/s, ''));
  const options = { city: 'sampleton', edition: '2020', fileName: 'report.pdf' };
  const proposal = await importReport(pdf, options);
  assert.equal(!proposal.ok && proposal.error.kind, 'report-nothing-found');
});

test(
  'importReport follows sentences over pages, past notes, headers and footers',
  { skip: isSkipped },
  async () => {
    const proposal = await read(await print('split'));
    assert.deepEqual(brief(proposal), [
      'public-space 72.5/65 p2',
      'international-outlook 61/70 p4 !average-apart !two-values',
      'international-outlook 16/ p4 !two-values',
      'anti-discrimination 40/52 p3',
    ]);
    assert.equal(
      proposal.findings[0]?.phrase,
      "In the field of public space, the rate of achievement of Sampleton is 72,5 percent, while the city sample's rate of achievement is 65 per cent.",
    );
    assert.equal(proposal.findings.at(-1)?.sampleSize, 80);
  },
);

test('importReport guesses nothing from big numbers on slides', { skip: isSkipped }, async () => {
  const options = { city: 'sampleton', edition: '2020', fileName: 'report.pdf' };
  const proposal = await importReport(await print('slides'), options);
  assert.deepEqual(!proposal.ok && proposal.error, {
    kind: 'report-nothing-found',
    details: { pages: 2 },
  });
});

type Order = (texts: readonly PlacedText[]) => readonly PlacedText[];
const ORDERS: Readonly<Record<string, Order>> = {
  'line by line across columns': (texts) => texts.toSorted((a, b) => a.y - b.y || a.x - b.x),
  'from the end': (texts) => texts.toReversed(),
  'in no order': (texts) => texts.toSorted((a, b) => ((a.y * 7919) % 31) - ((b.y * 7919) % 31)),
};

for (const [name, order] of Object.entries(ORDERS)) {
  test(`toLines reads files that are drawn ${name}`, { skip: isSkipped }, async () => {
    for (const layout of ['prose', 'columns', 'split']) {
      const read = await readPages(await print(layout));
      assert.ok(read.ok);
      const { pages } = read.value;
      const drawn = pages.map((page) => ({ ...page, texts: order(page.texts) }));
      const of = { names: ['sampleton'], year: 2020 };
      assert.deepEqual(
        findFigures(toSentences(toLines(drawn)), of),
        findFigures(toSentences(toLines(pages)), of),
        layout,
      );
    }
  });
}
