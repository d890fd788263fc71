import { expect } from '@open-wc/testing';
import { configure } from '../../../../src/data/config.js';
import type { IccDiversityStatement } from '../../../../src/widgets/diversity-statement/diversity-statement.js';
import { aCollection, aStatement } from '../../../fixtures/statements.js';
import { expectAccessible } from '../../../support/axe.js';
import { useFakeServer } from '../../../support/fake-server.js';
import { until } from '../../../support/frames.js';
import { putStatement } from '../../../support/statement.js';
import { all, find, get, textOf, type WidgetSetup } from '../../../support/widgets.js';

const FILE = aCollection([aStatement('one', { source: 'report' })], {
  notice: 'Not official.',
  sources: [{ id: 'report', title: 'A report', url: 'https://a.example/', date: '2017' }],
});

let undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.reverse()) step();
  undo = [];
});

/** Puts something in the place of a global until the test has ended. */
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

/** Files that would have been saved from now on. */
function watchFiles(): readonly string[] {
  const names: string[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

/** A widget with its list of ways, open. */
async function open({
  attributes = {},
  ...setup
}: WidgetSetup = {}): Promise<IccDiversityStatement> {
  const statement = putStatement({
    data: FILE,
    ...setup,
    attributes: { tools: '', ...attributes },
  });
  await until(() => find(statement, '.elsewhere'), 'the list of ways');
  get(statement, '.elsewhere summary').click();
  await until(() => find(statement, '.elsewhere[open]'), 'the open list');
  return statement;
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? textOf(button);
}

function press(statement: IccDiversityStatement, name: string): void {
  const button = all(statement, '.elsewhere button').find((each) => nameOf(each) === name);
  if (!button) throw new Error(`there is no button ${name}`);
  button.click();
}

/** Waits until the reader is told something. */
async function told(statement: IccDiversityStatement): Promise<string> {
  const status = get(statement, '.elsewhere [role=status]');
  await until(() => textOf(status) !== '', 'the outcome');
  return textOf(status);
}

describe('icc-diversity-statement with tools', () => {
  const server = useFakeServer();

  beforeEach(() => {
    configure({ dataset: 'https://data.example/set/' });
    replace(navigator, 'share', undefined);
  });

  /** An open list for a city that the dataset does not know. */
  async function openFor(city: string, setup: WidgetSetup = {}): Promise<IccDiversityStatement> {
    const opening = open({ ...setup, attributes: { city, ...setup.attributes } });
    (await server.next()).respond('', 404);
    return opening;
  }

  it('offers each way by a button with a name of its own', async () => {
    const statement = await open();
    expect(textOf(get(statement, '.elsewhere summary'))).to.equal('Use this text elsewhere');
    expect(all(statement, '.elsewhere button').map(nameOf)).to.deep.equal([
      'Copy text',
      'Copy as HTML',
      'Picture for social media (wide): SVG',
      'Picture for social media (wide): PNG',
      'Picture for social media (square): SVG',
      'Picture for social media (square): PNG',
      'A4 slide: SVG',
      'A4 slide: PNG',
    ]);
    expect(textOf(get(statement, '.picture span'))).to.equal(
      'Picture for social media (wide) 1200 × 630',
    );
  });

  it('tells whose words they are, what their idea is from, and that they are a draft', async () => {
    const statement = await open();
    expect(all(statement, '.elsewhere div.note p').map(textOf)).to.deep.equal([
      'Not official.',
      'Idea: A report (2017)',
      'Draft: nobody who speaks the language as their own has read it yet.',
    ]);
    expect(get<HTMLAnchorElement>(statement, '.elsewhere a').href).to.equal('https://a.example/');
  });

  it('tells nothing of words of the page itself', async () => {
    const statement = await open({ content: '<p slot="words">Welcome.</p>' });
    expect(all(statement, '.elsewhere div.note p')).to.deep.equal([]);
  });

  it('speaks the language of the page, and marks what is in another', async () => {
    const statement = await open({ around: { lang: 'ar', dir: 'rtl' } });
    expect(textOf(get(statement, '.elsewhere summary'))).to.equal('استخدام هذا النص في مكان آخر');
    const { lang, dir } = get(statement, '.elsewhere');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
    const notice = get(statement, '.elsewhere div.note p');
    expect([notice.lang, notice.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('speaks English where nobody has translated it', async () => {
    const statement = await open({ around: { lang: 'fi' } });
    expect(textOf(get(statement, '.elsewhere summary'))).to.equal('Use this text elsewhere');
    expect(get(statement, '.elsewhere').lang).to.equal('en');
  });

  it('follows the language of the page', async () => {
    const statement = await open({ around: { lang: 'en' } });
    statement.parentElement!.lang = 'de';
    await until(
      () => textOf(find(statement, '.elsewhere summary')) === 'Diesen Text anderswo verwenden',
      'German',
    );
  });

  it('copies the words, and says so', async () => {
    const written: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(written.push(text)),
    });
    const statement = await openFor('Bergen');
    press(statement, 'Copy text');
    expect(await told(statement)).to.equal('The text was copied.');
    expect(written).to.deep.equal(['We in Bergen: one.']);
  });

  it('copies the HTML as a text, and says so', async () => {
    const written: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(written.push(text)),
    });
    const statement = await openFor('Bergen');
    press(statement, 'Copy as HTML');
    expect(await told(statement)).to.equal('The HTML was copied.');
    expect(written).to.deep.equal([await statement.toHTML()]);
  });

  it('copies at once, while the browser still knows that it was asked for', async () => {
    const written: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(written.push(text)),
    });
    const statement = await open();
    press(statement, 'Copy as HTML');
    expect(written).to.have.length(1);
  });

  for (const [name, clipboard] of [
    ['has no clipboard', undefined],
    ['forbids it', { writeText: () => Promise.reject(new Error('forbidden')) }],
  ] as const) {
    it(`says that copying did not work where the page ${name}`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const statement = await open();
      press(statement, 'Copy text');
      expect(await told(statement)).to.equal('The browser did not allow copying.');
    });
  }

  it('saves pictures by the name of the city, the statement and the size', async () => {
    const names = watchFiles();
    const statement = await openFor('Bergen');
    press(statement, 'Picture for social media (wide): SVG');
    press(statement, 'A4 slide: PNG');
    await until(() => names.length === 2, 'two files');
    expect([...names].sort()).to.deep.equal(['bergen-one-1123x794.png', 'bergen-one-1200x630.svg']);
    expect(textOf(get(statement, '[role=status]'))).to.equal('');
  });

  it('says that a picture could not be made', async () => {
    const names = watchFiles();
    replace(HTMLCanvasElement.prototype, 'toBlob', (give: BlobCallback) => {
      give(null);
    });
    const statement = await open();
    press(statement, 'A4 slide: PNG');
    expect(await told(statement)).to.equal('The browser could not make this file.');
    expect(names).to.deep.equal([]);
  });

  describe('where the browser can share', () => {
    it('hands on the words and the address of the page', async () => {
      const shared: unknown[] = [];
      replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
      const statement = await open();
      press(statement, 'Share…');
      expect(shared).to.deep.equal([{ text: 'We: one.', url: location.href }]);
    });

    it('says that it did not work, but nothing to those who changed their mind', async () => {
      const reasons = [new DOMException('no', 'AbortError'), new DOMException('no')];
      replace(navigator, 'share', () => Promise.reject(reasons.shift()!));
      const statement = await open();
      press(statement, 'Share…');
      await until(() => reasons.length === 1, 'the first answer');
      await statement.updateComplete;
      expect(textOf(get(statement, '[role=status]'))).to.equal('');
      press(statement, 'Share…');
      expect(await told(statement)).to.equal('The browser did not allow sharing.');
    });
  });

  it('has targets that fingers find, and fits into a narrow column', async () => {
    const statement = await open({ widthPx: 320, around: { lang: 'de' } });
    for (const target of all(statement, '.elsewhere :is(button, summary)')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
    }
    const list = get(statement, '.elsewhere');
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
  });

  it('passes the audit, in both themes and both directions', async () => {
    for (const [lang, dir, theme] of [
      ['en', 'ltr', 'light'],
      ['ar', 'rtl', 'dark'],
    ] as const) {
      await expectAccessible(await open({ attributes: { theme }, around: { lang, dir } }));
    }
  });
});
