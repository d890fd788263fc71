import { expect } from '@open-wc/testing';
import { copyTable, copyText, saveFile } from '../../../src/element/export/save.js';
import { toTableMarkup, toTabbedText } from '../../../src/element/export/table-text.js';
import { englishWords, exampleTable } from '../../fixtures/export-source.js';

/** Puts something in the place of a global until the test has ended. */
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

let undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.reverse()) step();
  undo = [];
});

describe('saveFile', () => {
  it('saveFile(name, content) clicks a link to the content, and gives its address back', async () => {
    const clicked: HTMLAnchorElement[] = [];
    const timers: (() => void)[] = [];
    const revoked: string[] = [];
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    replace(window, 'setTimeout', (run: () => void) => timers.push(run));
    const revoke = URL.revokeObjectURL.bind(URL);
    replace(URL, 'revokeObjectURL', (address: string) => {
      revoked.push(address);
      revoke(address);
    });
    saveFile('figures.csv', new Blob(['a,b']));
    const [link] = clicked;
    expect(link?.download).to.equal('figures.csv');
    expect(link?.isConnected).to.equal(false);
    expect(await (await fetch(link!.href)).text()).to.equal('a,b');
    expect(revoked).to.eql([]);
    for (const run of timers) run();
    expect(revoked).to.eql([link!.href]);
  });
});

describe('copyTable', () => {
  const words = englishWords();

  it('copyTable(table, words) writes a table and tabbed text', async () => {
    const written: Record<string, Blob>[] = [];
    replace(window, 'ClipboardItem', function (parts: Record<string, Blob>) {
      written.push(parts);
    });
    replace(navigator, 'clipboard', { write: () => Promise.resolve() });
    expect(await copyTable(exampleTable, words)).to.equal(true);
    const [parts] = written;
    expect(await parts!['text/html']!.text()).to.equal(toTableMarkup(exampleTable, words));
    expect(await parts!['text/plain']!.text()).to.equal(toTabbedText(exampleTable, words));
  });

  it('copyTable(table, words) writes tabbed text where nothing else can be copied', async () => {
    const written: string[] = [];
    replace(window, 'ClipboardItem', undefined);
    replace(navigator, 'clipboard', { writeText: (text: string) => written.push(text) });
    expect(await copyTable(exampleTable, words)).to.equal(true);
    expect(written).to.eql([toTabbedText(exampleTable, words)]);
  });

  it('copyTable(table, words) tells when it is forbidden', async () => {
    replace(window, 'ClipboardItem', undefined);
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('forbidden')) });
    expect(await copyTable(exampleTable, words)).to.equal(false);
  });

  it('copyTable(table, words) tells when the page has no clipboard', async () => {
    replace(navigator, 'clipboard', undefined);
    expect(await copyTable(exampleTable, words)).to.equal(false);
  });
});

describe('copyText', () => {
  it('copyText(text) writes it', async () => {
    const written: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => written.push(text) });
    expect(await copyText('<b>We</b>')).to.equal(true);
    expect(written).to.eql(['<b>We</b>']);
  });

  it('copyText(text) tells when it is forbidden, and when the page has no clipboard', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('forbidden')) });
    expect(await copyText('We')).to.equal(false);
    replace(navigator, 'clipboard', undefined);
    expect(await copyText('We')).to.equal(false);
  });
});

describe('toTableMarkup', () => {
  const words = englishWords();

  it('toTableMarkup(table, words) keeps markup in names as text', () => {
    const name = '<img src=x onerror=alert(1)>"&';
    const table = {
      caption: name,
      columns: [{ id: 'a', label: name, kind: 'text' as const }],
      rows: [[name, name]],
    };
    const parsed = new DOMParser().parseFromString(toTableMarkup(table, words), 'text/html');
    expect(parsed.querySelector('img')).to.equal(null);
    const texts = [...parsed.querySelectorAll('caption, th, td')].map((cell) => cell.textContent);
    expect(texts).to.eql([name, name, name, name]);
  });

  it('toTableMarkup(table, words) leaves the cell of a missing figure empty', () => {
    const parsed = new DOMParser().parseFromString(toTableMarkup(exampleTable, words), 'text/html');
    const rows = [...parsed.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).to.eql([
      ['Commitment', '71.5', '62'],
      ['Culture, "social" life', '', '58'],
      [`'=HYPERLINK("http://a.example")`, '-3', '0'],
    ]);
  });

  it('toTableMarkup(table, words, provenance) says where the figures come from', () => {
    const source = {
      id: 'a',
      title: 'City <report>',
      url: 'https://a.example/?a&b',
      date: undefined,
    };
    const markup = toTableMarkup(exampleTable, words, {
      edition: '2024',
      sources: [source],
      note: 'Illustrative data',
    });
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    expect([...parsed.querySelectorAll('p')].map((line) => line.textContent)).to.eql([
      '2024 · Illustrative data',
      'Source: City <report> https://a.example/?a&b',
    ]);
  });
});

describe('toTabbedText', () => {
  it('toTabbedText(table, words) keeps every cell in its column', () => {
    const table = { ...exampleTable, rows: [['a\tb\nc', undefined, 1.5]] };
    expect(toTabbedText(table, englishWords())).to.equal(
      'Exampleton in the Index\nIndicator\tExampleton, 2024\tAverage\na b c\t\t1.5',
    );
  });
});
