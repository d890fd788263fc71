import { expect } from '@open-wc/testing';
import type { Asked } from '../../src/doctor/ask.js';
import { diagnose, isUnrelated } from '../../src/doctor/diagnose.js';
import {
  aPage,
  aPolicy,
  anAnswer,
  factsOf,
  found,
  foundWith,
  HEAD,
  idsOf,
  RADAR,
} from './pages.js';

const MODULE = '<script type="module" src="/icc/cdn/icc.js"></script>';
const STYLES = '<link rel="stylesheet" href="/icc/cdn/icc.css">';
const FRAME =
  '<iframe src="https://widgets.example/embed.html?widget=index-radar" title="Result"></iframe>';

/** What one page with one fault gives: that, and nothing else. */
const CASES: Readonly<
  Record<string, readonly [html: string, expected: readonly string[], paste?: string]>
> = {
  'a page in order': [aPage(RADAR), []],
  'a page without the script': [aPage(RADAR, { head: STYLES }), ['script-missing']],
  'a page whose own bundle may bring widgets': [
    aPage(RADAR, { head: `${STYLES}<script type="module" src="/app.js"></script>` }),
    ['script-unseen'],
  ],
  'a page with all widgets in one file': [
    aPage(RADAR, { head: `${STYLES}<script type="module" src="/icc/cdn/all.js"></script>` }),
    [],
  ],
  'a page whose theme has an all.js of its own': [
    aPage(RADAR, { head: `${STYLES}<script src="/theme/all.js"></script>` }),
    ['script-unseen'],
  ],
  'a script without its type': [
    aPage(RADAR, { head: `${STYLES}<script src="/icc/cdn/icc.js"></script>` }),
    ['script-not-module'],
    '<script type="module" src="https://city.example/icc/cdn/icc.js"></script>',
  ],
  'a page without the style sheet': [aPage(RADAR, { head: MODULE }), ['styles-missing']],
  'a page from which the tag was removed': [aPage('<p>Text.</p>'), ['tag-missing']],
  'a tag that became text': [
    aPage('<p>&lt;icc-index-radar city="bergen"&gt;</p>'),
    ['tag-escaped'],
    '<div data-icc="index-radar"></div>',
  ],
  'a tag that is shown as code': [aPage(`${RADAR}<pre>&lt;icc-index-radar&gt;</pre>`), []],
  'a tag closed by a slash': [
    aPage('<icc-index-radar city="bergen" /><p>Text.</p>'),
    ['tag-self-closed'],
    '<icc-index-radar …></icc-index-radar>',
  ],
  'a short tag': [aPage('<icc-radar></icc-radar>'), ['tag-unknown'], '<icc-index-radar>'],
  'a misspelt tag': [
    aPage('<icc-index-rader></icc-index-rader>'),
    ['tag-unknown'],
    '<icc-index-radar>',
  ],
  'a misspelt marker': [
    aPage('<div data-icc="index-rader"></div>'),
    ['tag-unknown'],
    'data-icc="index-radar"',
  ],
  'a marker': [aPage('<div data-icc="index-radar" data-city="bergen"><p>Text.</p></div>'), []],
  'marker and tag': [
    aPage(`${RADAR}<div data-icc="index-radar" data-city="bergen"><p>Text.</p></div>`),
    ['marker-and-tag'],
  ],
  'a misspelt attribute': [
    aPage('<icc-index-radar city="bergen" veiw="bars"><p>Text.</p></icc-index-radar>'),
    ['attribute-unknown'],
    'view="bars"',
  ],
  'a misspelt attribute of a marker': [
    aPage('<div data-icc="index-radar" data-citi="bergen" data-src="a.csv">Text.</div>'),
    ['attribute-unknown'],
    'data-city="bergen"',
  ],
  'an attribute of HTML': [
    aPage('<icc-index-radar city="bergen" class="wide" data-x="y">Text.</icc-index-radar>'),
    [],
  ],
  'a value that does not exist': [
    aPage('<icc-index-radar city="bergen" view="bar">Text.</icc-index-radar>'),
    ['value-unknown'],
    'view="bars"',
  ],
  'a radar of nothing': [
    aPage('<icc-index-radar>Text.</icc-index-radar>'),
    ['city-missing'],
    'city="example-city"',
  ],
  'a radar of a table': [aPage('<icc-index-radar><table></table>Text.</icc-index-radar>'), []],
  'a tag with nothing inside': [
    aPage('<icc-index-radar city="bergen"></icc-index-radar>'),
    ['content-missing'],
  ],
  'an address that is no address': [
    aPage('<icc-index-radar src="javascript:alert(1)">Text.</icc-index-radar>'),
    ['src-forbidden'],
  ],
  'a heading that skips a level': [
    aPage('<icc-index-radar city="bergen" heading-level="4">Text.</icc-index-radar>'),
    ['heading-skips'],
    'heading-level="2"',
  ],
  'a page without a language': [
    aPage(RADAR, { html: '<html>' }),
    ['lang-missing'],
    '<html lang="en">',
  ],
  'a language by its name': [
    aPage(RADAR, { html: '<html lang="english">' }),
    ['lang-invalid'],
    'lang="en"',
  ],
  'a language with a low line': [
    aPage(RADAR, { html: '<html lang="de_AT">' }),
    ['lang-invalid'],
    'lang="de-AT"',
  ],
  'a language without words': [aPage(RADAR, { html: '<html lang="mt">' }), ['lang-unspoken']],
  'a statement in Norwegian': [
    aPage('<icc-diversity-statement>Text.</icc-diversity-statement>', { html: '<html lang="nn">' }),
    [],
  ],
  'a frame without a title': [
    aPage('<iframe src="/icc/embed.html?widget=index-radar"></iframe>'),
    ['frame-untitled'],
  ],
  'two versions': [
    aPage(RADAR, {
      head: `${STYLES}${['1.0.0', '1.1.0'].map((each) => `<script type="module" src="/icc/${each}/cdn/icc.js"></script>`).join('')}`,
    }),
    ['two-versions'],
  ],
  'two copies': [
    aPage(RADAR, { head: `${HEAD}<script type="module" src="/other/cdn/icc.js"></script>` }),
    ['two-copies'],
  ],
  'the same script twice': [aPage(RADAR, { head: `${HEAD}${MODULE}` }), []],
  'a script without protection': [
    aPage(RADAR, {
      head: `${STYLES}<script type="module" src="http://cdn.example/cdn/icc.js"></script>`,
    }),
    ['file-mixed', 'file-mixed'],
    'https://cdn.example/cdn/icc.js',
  ],
  'a colour that nobody sees': [
    aPage('<icc-index-radar city="bergen" style="--icc-accent:#ffe680">Text.</icc-index-radar>'),
    ['contrast-low'],
  ],
  'a colour too weak for words': [
    aPage(RADAR, { head: `${HEAD}<style>:root{--icc-accent: #888}</style>` }),
    ['contrast-weak'],
  ],
  'a light colour on a dark ground': [
    aPage(RADAR, { head: `${HEAD}<style>:root{--icc-accent:#ffe680;--icc-surface:#111}</style>` }),
    [],
  ],
  'a colour for each scheme': [
    aPage(RADAR, { head: `${HEAD}<style>p{--icc-accent:light-dark(#00589c, #7cc0ff)}</style>` }),
    [],
  ],
};

describe('diagnose(facts)', () => {
  for (const [name, [html, expected, paste]] of Object.entries(CASES)) {
    it(`finds on ${name}: ${expected.join(', ') || 'nothing'}`, () => {
      const findings = found(html);
      expect(idsOf(findings)).to.eql(expected);
      if (paste !== undefined) expect(findings[0]!.paste).to.equal(paste);
    });
  }

  for (const [text, expected, paste] of [
    ["default-src 'self'", []],
    [
      "default-src 'none'; style-src 'self'; connect-src 'self'",
      ['script-blocked'],
      "script-src 'self'",
    ],
    ["script-src 'strict-dynamic' 'nonce-a'", ['script-strict-dynamic']],
    ['script-src city.example/icc/cdn/icc.js', ['chunks-blocked']],
    ["connect-src 'none'", ['data-blocked'], "connect-src 'self'"],
    ["style-src 'none'", ['style-blocked'], "style-src 'self'"],
    ['trusted-types default', ['trusted-types'], 'trusted-types default lit-html'],
    ["require-trusted-types-for 'script'; trusted-types lit-html", []],
    ['img-src *', []],
  ] as const) {
    it(`finds at ${text}: ${expected.join() || 'nothing'}`, () => {
      const findings = found(aPage(RADAR), aPolicy(text));
      expect(idsOf(findings)).to.eql(expected);
      if (paste !== undefined) expect(findings[0]!.paste).to.equal(paste);
    });
  }

  it('heeds a policy in the page itself', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
    expect(idsOf(found(aPage(RADAR, { head: meta + HEAD })))).to.eql(['script-blocked']);
  });

  it('warns of what a policy that only reports will forbid', () => {
    const findings = found(aPage(RADAR), aPolicy("connect-src 'none'", true));
    expect(idsOf(findings)).to.eql(['report-only']);
    expect(findings[0]!.paste).to.equal("connect-src 'self'");
  });

  it('wants Trusted Types to allow two copies where there are two', () => {
    const head = `${HEAD}<script type="module" src="/other/cdn/icc.js"></script>`;
    const findings = found(aPage(RADAR, { head }), aPolicy('trusted-types lit-html'));
    expect(idsOf(findings)).to.eql(['trusted-types-copies', 'two-copies']);
    expect(findings[0]!.paste).to.equal("trusted-types lit-html 'allow-duplicates'");
  });

  it('finds that a style in a tag is forbidden', () => {
    const html = aPage(
      '<icc-index-radar city="a" style="--icc-accent:#000">Text.</icc-index-radar>',
    );
    expect(idsOf(found(html, aPolicy("style-src 'self'")))).to.eql(['inline-style-blocked']);
  });

  it('heeds what a browser saw a policy stop, if it is a file of ours', () => {
    const blocked = [
      'https://city.example/icc/cdn/icc.js',
      'https://city.example/ads.js',
      'inline',
    ];
    const violations = blocked.map((each) => ({ directive: 'script-src-elem', blocked: each }));
    const findings = diagnose({ ...factsOf(aPage(RADAR)), violations });
    expect(findings.map(({ values }) => values.blocked)).to.eql(blocked.slice(0, 1));
  });

  it('finds that the frame is forbidden', () => {
    const findings = found(aPage(FRAME, { head: '' }), aPolicy("frame-src 'self'"));
    expect(idsOf(findings)).to.eql(['frame-blocked']);
    expect(findings[0]!.paste).to.equal("frame-src 'self' https://widgets.example");
  });

  it('says what is good where something was looked at', () => {
    const good = found(aPage(RADAR), aPolicy("default-src 'self'")).map(({ id }) => id);
    expect(good).to.eql(['good-policy']);
  });

  it('tells what is a page without the library', () => {
    const html = aPage('<p>Text.</p>', { head: '' });
    expect(isUnrelated(factsOf(html), found(html))).to.equal(true);
    expect(isUnrelated(factsOf(aPage(RADAR)), [])).to.equal(false);
  });
});

describe('diagnose(facts) after asking for files', () => {
  const json = (value: unknown): Asked =>
    anAnswer(JSON.stringify(value), { contentType: 'application/json' });
  const files: Readonly<Record<string, Asked>> = {
    '/icc/cdn/icc.js': anAnswer('import("./index-radar-12345678.js")'),
    '/icc/cdn/index-radar-12345678.js': anAnswer('1'),
    '/icc/cdn/icc.css': anAnswer('a{}', { contentType: 'text/css' }),
    '/icc/data/results/bergen.json': json({}),
    '/icc/data/cities.json': json({
      cities: [
        { id: 'bergen', name: 'Bergen' },
        { id: 'oslo', name: 'Oslo' },
      ],
    }),
    '/icc/data/networks.json': json({ networks: [{ id: 'norwegian', name: 'Norway' }] }),
  };

  it('has nothing to say where all is there', async () => {
    const findings = await foundWith(aPage(RADAR), files);
    expect(findings.map(({ id }) => id)).to.eql(['good-script', 'good-data']);
  });

  it('praises no data that a policy withholds', async () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    const findings = await foundWith(aPage(RADAR, { head: meta + HEAD }), files);
    expect(findings.map(({ id }) => id)).to.eql(['data-blocked', 'good-script']);
  });

  for (const [name, path, answer, id] of [
    ['a script that is not there', '/icc/cdn/icc.js', anAnswer('', { status: 404 }), 'file-status'],
    ['a page for a script', '/icc/cdn/icc.js', anAnswer('<!doctype html>'), 'file-html'],
    [
      'a script called text',
      '/icc/cdn/icc.js',
      anAnswer('1', { contentType: 'text/plain' }),
      'file-type',
    ],
    ['a closed script', '/icc/cdn/icc.js', 'cors', 'file-cors'],
    ['a script out of reach', '/icc/cdn/icc.js', 'unreachable', 'file-unreachable'],
    [
      'a loader without its files',
      '/icc/cdn/index-radar-12345678.js',
      anAnswer('', { status: 404 }),
      'file-status',
    ],
    ['half a file', '/icc/data/results/bergen.json', anAnswer('{"a":'), 'file-damaged'],
    ['a page for data', '/icc/data/results/bergen.json', anAnswer('<html>'), 'file-html'],
    [
      'a city without a result',
      '/icc/data/results/bergen.json',
      anAnswer('', { status: 404 }),
      'city-unpublished',
    ],
  ] as const) {
    it(`finds ${name}`, async () => {
      const findings = await foundWith(aPage(RADAR), { ...files, [path]: answer });
      expect(idsOf(findings)).to.eql([id]);
    });
  }

  it('finds an unknown city and offers the nearest', async () => {
    const html = aPage('<icc-index-radar city="bregen">Text.</icc-index-radar>');
    const findings = await foundWith(html, files);
    expect(idsOf(findings)).to.eql(['city-unknown']);
    expect(findings[0]!.paste).to.equal('city="bergen"');
  });

  it('finds an unknown network', async () => {
    const html = aPage('<icc-network-map network="norwegen">Text.</icc-network-map>');
    const findings = await foundWith(html, files);
    expect(idsOf(findings)).to.eql(['network-unknown']);
    expect(findings[0]!.paste).to.equal('network="norwegian"');
  });

  it('finds a checksum that does not fit, and says the right one', async () => {
    const head = `${STYLES}<script type="module" integrity="sha384-x" src="/icc/cdn/icc.js"></script>`;
    const findings = await foundWith(aPage(RADAR, { head }), files);
    expect(idsOf(findings)).to.eql(['integrity-wrong']);
    expect(findings[0]!.paste).to.match(/^integrity="sha384-[\w+/]{64}"$/);
  });

  it('finds a file that is not the one of the list beside it', async () => {
    const list = json({ 'cdn/icc.js': 'sha384-x' });
    const findings = await foundWith(aPage(RADAR), { ...files, '/icc/integrity.json': list });
    expect(idsOf(findings)).to.eql(['file-changed']);
  });

  for (const [header, value, isRefused] of [
    ['x-frame-options', 'DENY', true],
    ['x-frame-options', 'SAMEORIGIN', true],
    ['content-security-policy', "frame-ancestors 'self'", true],
    ['content-security-policy', 'frame-ancestors https://city.example', false],
  ] as const) {
    it(`finds that a frame is ${isRefused ? '' : 'not '}refused by ${header}: ${value}`, async () => {
      const address = 'https://widgets.example/embed.html?widget=index-radar';
      const answer = anAnswer('', { headers: { [header]: value } });
      const findings = await foundWith(aPage(FRAME, { head: '' }), { [address]: answer });
      expect(idsOf(findings)).to.eql(isRefused ? ['frame-refused'] : []);
    });
  }
});
