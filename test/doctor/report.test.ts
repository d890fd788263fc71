import { expect } from '@open-wc/testing';
import { toHex, tokensIn } from '../../src/doctor/colours.js';
import { contrastOf } from '../../src/embedding/colours.js';
import { find, FINDINGS, type FindingId } from '../../src/doctor/finding.js';
import { LANGUAGES, loadMessages, toLanguage, type Language } from '../../src/doctor/languages.js';
import { messages as english } from '../../src/doctor/messages/en.js';
import { toReport, toText, toTexts } from '../../src/doctor/report.js';

const IDS = Object.keys(FINDINGS) as FindingId[];
const CODES = Object.keys(LANGUAGES) as Language[];

describe('the messages of the doctor', () => {
  for (const code of CODES) {
    it(`have the same gaps in ${code} as in English, and say of each fault what, why and what to do`, async () => {
      const messages = await loadMessages(code);
      expect(messages.$code).to.equal(code);
      for (const id of IDS) {
        const sentences = messages.findings[id];
        expect(gapsOf(sentences), id).to.eql(gapsOf(english.findings[id]));
        expect(sentences.length, id).to.equal(FINDINGS[id] === 'good' ? 1 : 3);
        expect(
          sentences.every((text) => text !== undefined && text !== ''),
          id,
        ).to.equal(true);
      }
      for (const key of ['line', 'more', 'count', 'cannotRead'] as const) {
        expect(gapsOf([messages[key]]), key).to.eql(gapsOf([english[key]]));
      }
    });
  }

  it('differ from English in every sentence', async () => {
    for (const code of CODES.slice(1)) {
      const messages = await loadMessages(code);
      const same = IDS.filter((id) => messages.findings[id][0] === english.findings[id][0]);
      expect(same, code).to.eql([]);
    }
  });
});

describe('toText(finding, messages)', () => {
  const finding = find('data-blocked', {
    about: { tag: 'icc-index-radar', number: 2, line: 7 },
    values: { directive: 'connect-src' },
    paste: "connect-src 'self'",
  });

  it('says where, what, why and what to do', () => {
    expect(toText(finding, english)).to.eql({
      where: ['<icc-index-radar> 2, line 7'],
      what: 'The content security policy (connect-src) forbids loading the data.',
      why: 'The widget says that its data could not be loaded.',
      remedy: 'Have the directive changed to this.',
      paste: "connect-src 'self'",
    });
  });

  it('keeps code in its own order among words from right to left', async () => {
    const { what } = toText(finding, await loadMessages('ar'));
    expect(what).to.include('(\u2068connect-src\u2069)');
  });
});

describe('toTexts(findings, messages)', () => {
  it('says once what was found of several widgets', () => {
    const texts = toTexts(
      [1, 2].map((number) => find('hidden', { about: { tag: 'icc-network-map', number } })),
      english,
    );
    expect(texts.map(({ where }) => where)).to.eql([
      ['<icc-network-map> 1', '<icc-network-map> 2'],
    ]);
  });
});

describe('toReport(report, messages)', () => {
  it('puts address, count, findings and what was not seen in lines', () => {
    const findings = [find('lang-missing', { paste: '<html lang="en">' }), find('good-data')];
    const address = 'https://city.example/';
    const text = toReport({ address, findings, unseen: ['layout'], isUnrelated: false }, english);
    expect(text.split('\n')).to.eql([
      'https://city.example/',
      'Errors: 1. Warnings: 0.',
      '',
      'Errors',
      '- The page does not say what language it is in.',
      '  Screen readers read it with a wrong voice, and widgets take the language of the browser.',
      '  Add the language to the first tag of the page.',
      '  Write this:',
      '    <html lang="en">',
      '',
      'In order',
      '- The data can be loaded.',
      '',
      'Not looked at: width, visibility and colours as a browser shows them.',
      '',
    ]);
  });
});

describe('the languages of the doctor', () => {
  it('are found by tags of any kind, else English', () => {
    expect(['de-AT', 'fr_CA', 'AR', 'mt', '', undefined].map(toLanguage)).to.eql([
      'de',
      'fr',
      'ar',
      'en',
      'en',
      'en',
    ]);
  });
});

describe('the colours of the doctor', () => {
  it('are read in the forms that people write', () => {
    expect(['#ABC', 'rgb(0, 128, 255)', 'rgb(0 128 255 / 1)', 'white'].map(toHex)).to.eql([
      '#aabbcc',
      '#0080ff',
      '#0080ff',
      '#ffffff',
    ]);
  });

  it('are left to a browser where they let others shine through, or need one', () => {
    expect(['rgba(0,0,0,.5)', '#abcd', 'oklch(1 0 0)', 'var(--x)'].map(toHex)).to.eql([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are found in declarations, the last one of each', () => {
    expect([...tokensIn('--icc-accent:red;--icc-x:1;--icc-accent: #111 !important')]).to.eql([
      ['accent', '#111'],
    ]);
    expect(contrastOf('#000000', '#ffffff')).to.equal(21);
  });
});

function gapsOf(sentences: readonly (string | undefined)[]): readonly string[] {
  return [...sentences.join(' ').matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
}
