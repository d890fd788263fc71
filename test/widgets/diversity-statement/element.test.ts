import { expect } from '@open-wc/testing';
import { configure } from '../../../src/data/config.js';
import { aCollection, aProfile, aStatement } from '../../fixtures/statements.js';
import { expectAccessible } from '../../support/axe.js';
import { useFakeServer } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import { isFallbackShown, putStatement, saidBy, showStatement } from '../../support/statement.js';
import { all, eventOf, find, get, has, textOf, type WidgetSetup } from '../../support/widgets.js';

const DATASET = 'https://data.example/set/';
const BUILT_IN = '“We” means everyone who lives here.';
const FALLBACK = '<p>Our city is for everyone.</p>';
const ENGLISH = aCollection([aStatement('one'), aStatement('two', { principle: 'equality' })]);
const GERMAN = aCollection(
  [aStatement('one', { short: { plain: 'Wir alle.', city: 'Wir alle: {city}.' } })],
  { lang: 'de' },
);

describe('icc-diversity-statement', () => {
  const server = useFakeServer();

  beforeEach(() => {
    configure({ dataset: DATASET, now: () => new Date(2026, 10, 25) });
  });

  /** A widget whose statements, and whose city if it has one, are answered. */
  async function answered(setup: WidgetSetup = {}, name = 'Bergen') {
    const statement = putStatement(setup);
    if (setup.attributes?.city !== undefined) {
      const request = await server.next(`results/${setup.attributes.city}.json`);
      request.respondWithJson(aProfile(name, [[40, 50, 60]]));
    }
    (await server.next('statements/en.json')).respondWithJson(ENGLISH);
    await statement.ready;
    return statement;
  }

  describe('says', () => {
    it('a statement of the dataset', async () => {
      const statement = await answered();
      expect([saidBy(statement), statement.state]).to.deep.equal(['We: one.', 'ready']);
    });

    it('the name of the city, apart from the words for whatever script it is in', async () => {
      const statement = await answered({ attributes: { city: 'bergen' } });
      expect(saidBy(statement)).to.equal('We in Bergen: one.');
      expect(textOf(get(statement, 'bdi'))).to.equal('Bergen');
    });

    it('the name of a city that the dataset does not know, as the page wrote it', async () => {
      const statement = putStatement({ attributes: { city: 'Sampleton' } });
      (await server.next('results/sampleton.json')).respond('', 404);
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await statement.ready;
      expect(saidBy(statement)).to.equal('We in Sampleton: one.');
    });

    it('no name where it has only an id that the dataset does not know', async () => {
      const statement = putStatement({ attributes: { city: 'sampleton' } });
      (await server.next('results/sampleton.json')).respond('', 404);
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await statement.ready;
      expect([saidBy(statement), statement.state]).to.deep.equal(['We: one.', 'ready']);
    });

    it('another statement as soon as the attribute names it, without asking again', async () => {
      const statement = await answered();
      statement.principle = 'equality';
      await until(() => saidBy(statement) === 'We: two.', 'the other statement');
      expect(server.urls).to.have.length(1);
    });

    it('what it says by default once an attribute is taken away', async () => {
      const statement = await answered({ attributes: { principle: 'equality', city: 'bergen' } });
      statement.removeAttribute('principle');
      statement.removeAttribute('city');
      await until(() => saidBy(statement) === 'We: one.', 'the first statement');
    });

    it('another one each day, and the same all day', async () => {
      const attributes = { pick: 'daily' };
      const first = saidBy(await answered({ attributes }));
      configure({ now: () => new Date(2026, 10, 25, 23, 59) });
      const later = saidBy(await showStatement({ attributes }));
      configure({ now: () => new Date(2026, 10, 26) });
      const next = saidBy(await showStatement({ attributes }));
      expect(later).to.equal(first);
      expect([first, next].sort()).to.deep.equal(['We: one.', 'We: two.']);
    });

    it('the words of the city itself rather than those of the dataset, and asks for none', async () => {
      const content = '<p slot="words">Welcome to our town.</p>';
      const statement = await showStatement({ content });
      expect(statement.state).to.equal('ready');
      expect(get<HTMLSlotElement>(statement, 'slot[name=words]').assignedElements()).to.have.length(
        1,
      );
      expect([saidBy(statement), server.urls]).to.deep.equal(['', []]);
    });

    it('the words of a quotation in the tag, without a margin of its own, and asks for none', async () => {
      const content = '<blockquote>Welcome. <footer>The mayor</footer></blockquote>';
      const statement = await showStatement({ content });
      await statement.updateComplete;
      const [quote] = get<HTMLSlotElement>(statement, 'slot[name=words]').assignedElements();
      expect(quote?.localName).to.equal('blockquote');
      expect(getComputedStyle(quote!).margin).to.equal('0px');
      expect([statement.state, isFallbackShown(statement)]).to.deep.equal(['ready', false]);
      expect([await statement.toText(), server.urls]).to.deep.equal(['Welcome.\n\nThe mayor', []]);
    });

    it('the words of a quotation that is put into the tag later', async () => {
      const statement = await answered();
      const quote = document.createElement('blockquote');
      quote.textContent = 'Welcome.';
      statement.append(quote);
      await until(() => quote.assignedSlot?.name === 'words', 'the quotation');
    });

    it('its own words where the tag asks for some, and leaves a quotation for want of them', async () => {
      const content = '<blockquote>Welcome.</blockquote>';
      const statement = await answered({ content, attributes: { principle: 'equality' } });
      expect(saidBy(statement)).to.equal('We: two.');
      expect(statement.querySelector('[slot]') === null).to.equal(true);
    });

    it('a quotation where it stands, as long as it waits for data', async () => {
      const content = '<blockquote>Welcome.</blockquote>';
      const statement = putStatement({ content, attributes: { city: 'bergen' } });
      await server.next('results/bergen.json');
      expect(isFallbackShown(statement)).to.equal(true);
      expect(statement.querySelector('[slot]') === null).to.equal(true);
    });

    it('who says it in a quotation', async () => {
      const statement = await answered({ attributes: { city: 'bergen', variant: 'quote' } });
      expect(saidBy(statement)).to.equal('We in Bergen: one.');
      expect(get(statement, '.words').localName).to.equal('blockquote');
      expect(textOf(get(statement, 'cite'))).to.equal('Bergen');
    });

    it('that the figures behind a motif are made up', async () => {
      const statement = putStatement({ attributes: { city: 'example-city' } });
      const made = { ...aProfile('Example City'), illustrative: true };
      (await server.next('results/example-city.json')).respondWithJson(made);
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await until(() => has(statement, '.stamp'), 'the stamp');
      expect(textOf(get(statement, '.stamp'))).to.equal('Illustrative data');
    });
  });

  describe('speaks', () => {
    it('the language of the page, and says which it is on the words themselves', async () => {
      const statement = putStatement({ around: { lang: 'de-AT' } });
      (await server.next('statements/de.json')).respondWithJson(GERMAN);
      await statement.ready;
      expect([saidBy(statement), get(statement, '.words p').lang]).to.deep.equal([
        'Wir alle.',
        'de',
      ]);
    });

    it('English, marked as such, to a page in a language that it does not have', async () => {
      const statement = putStatement({ around: { lang: 'mt' } });
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await statement.ready;
      expect(get(statement, '.words p').lang).to.equal('en');
    });

    it('English where the file of a language cannot be had', async () => {
      const statement = putStatement({ around: { lang: 'de' } });
      (await server.next('statements/de.json')).respond('', 404);
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await statement.ready;
      expect([saidBy(statement), statement.state]).to.deep.equal(['We: one.', 'ready']);
    });

    it('Bokmål to every page in Norwegian', async () => {
      putStatement({ around: { lang: 'nn' } });
      expect((await server.next('nb.json')).url).to.equal(`${DATASET}statements/nb.json`);
      putStatement({ around: { lang: 'no' } });
      await nextFrame();
      expect(server.urls).to.have.length(1);
    });

    it('Bokmål of a dataset of the page’s own, too', async () => {
      putStatement({ around: { lang: 'no' }, attributes: { src: 'https://city.example/set/' } });
      expect((await server.next('nb.json')).url).to.equal(
        'https://city.example/set/statements/nb.json',
      );
    });

    it('no other language in the place of one that it could not get', async () => {
      const statement = putStatement({ around: { lang: 'de' }, content: FALLBACK });
      (await server.next('statements/de.json')).respond('', 500);
      await statement.ready;
      expect([statement.state, isFallbackShown(statement)]).to.deep.equal(['error', true]);
    });

    it('another language as soon as the page does', async () => {
      const statement = await answered({ around: { lang: 'en' } });
      statement.parentElement!.lang = 'de';
      (await server.next('statements/de.json')).respondWithJson(GERMAN);
      await until(() => saidBy(statement) === 'Wir alle.', 'the German words');
    });

    it('from right to left where its own language is written so', async () => {
      const arabic = aCollection([aStatement('one', { short: { plain: 'كلنا.' } })], {
        lang: 'ar',
        dir: 'rtl',
      });
      const statement = putStatement({ attributes: { lang: 'ar' } });
      (await server.next('statements/ar.json')).respondWithJson(arabic);
      await statement.ready;
      expect([get(statement, '.frame').dir, get(statement, '.words p').dir]).to.deep.equal([
        'rtl',
        'rtl',
      ]);
    });

    it('English from left to right on a page from right to left, which keeps its layout', async () => {
      const statement = await answered({ around: { lang: 'fa', dir: 'rtl' } });
      expect([get(statement, '.frame').dir, get(statement, '.words p').dir]).to.deep.equal([
        'rtl',
        'ltr',
      ]);
    });
  });

  describe('follows the page', () => {
    it('when it puts words of its own in later, and takes them away again', async () => {
      const statement = await answered();
      const words = Object.assign(document.createElement('p'), { slot: 'words' });
      words.textContent = 'Welcome to our town.';
      statement.append(words);
      await until(() => !has(statement, '.words p'), 'the words of the page');
      words.remove();
      await until(() => saidBy(statement) === 'We: one.', 'the words of the dataset');
    });

    it('when it puts a heading in later', async () => {
      const statement = await answered();
      const heading = Object.assign(document.createElement('span'), { slot: 'heading' });
      heading.textContent = 'Our town';
      statement.append(heading);
      await until(() => heading.offsetHeight > 0, 'the heading');
    });

    it('in passing over words that an editor left empty', async () => {
      const statement = await answered({ content: '<p slot="words"> </p>' });
      expect(get<HTMLSlotElement>(statement, 'slot[name=words]')).to.not.equal(undefined);
      expect(statement.state).to.equal('ready');
      expect(server.urls).to.have.length(1);
    });

    it('to what is the default when it takes an attribute away', async () => {
      const statement = await showStatement({
        data: ENGLISH,
        attributes: { variant: 'strip', motif: 'none', href: '/a' },
      });
      for (const name of ['variant', 'motif', 'href']) statement.removeAttribute(name);
      await until(() => has(statement, '.banner .motif path'), 'the banner');
      expect([has(statement, 'a'), saidBy(statement)]).to.deep.equal([false, 'We: one.']);
    });

    it('in its direction, whatever language the words of its own are in', async () => {
      const statement = await showStatement({
        around: { lang: 'ar', dir: 'rtl' },
        attributes: { lang: 'ar' },
        content: '<p slot="words">كلنا.</p>',
      });
      expect(get(statement, '.frame').dir).to.equal('rtl');
    });

    it('where a framework has nothing to give', async () => {
      const statement = await answered();
      Object.assign(statement, { city: null, href: null });
      await statement.updateComplete;
      expect([saidBy(statement), has(statement, 'a')]).to.deep.equal(['We: one.', false]);
    });

    it('without the spaces that it left around the city', async () => {
      const statement = putStatement({ attributes: { city: ' bergen ' } });
      (await server.next('results/bergen.json')).respondWithJson(aProfile('Bergen'));
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await statement.ready;
      expect(saidBy(statement)).to.equal('We in Bergen: one.');
    });
  });

  describe('without data', () => {
    it('says in English what comes with the code, and tells developers what went wrong', async () => {
      const statement = putStatement();
      const error = eventOf(statement, 'icc-error');
      (await server.next('statements/en.json')).fail();
      expect((await error).kind).to.equal('offline');
      expect([saidBy(statement), statement.state]).to.deep.equal([BUILT_IN, 'error']);
      expect(get(statement, '.words p').lang).to.equal('en');
    });

    it('leaves the page’s own content where it is', async () => {
      const statement = putStatement({ content: FALLBACK });
      await statement.updateComplete;
      expect(isFallbackShown(statement)).to.equal(true);
      (await server.next('statements/en.json')).respond('<!doctype html>');
      await statement.ready;
      expect([isFallbackShown(statement), saidBy(statement)]).to.deep.equal([true, '']);
    });

    it('takes no words that are made for a newer library, and leaves the page its own', async () => {
      const statement = putStatement({ content: FALLBACK });
      const error = eventOf(statement, 'icc-error');
      const newer = { ...ENGLISH, formatVersion: 99 };
      (await server.next('statements/en.json')).respondWithJson(newer);
      expect((await error).kind).to.equal('version');
      expect([isFallbackShown(statement), saidBy(statement)]).to.deep.equal([true, '']);
    });

    it('puts the page’s own content away once it has better words', async () => {
      const statement = await answered({ content: FALLBACK });
      expect([isFallbackShown(statement), saidBy(statement)]).to.deep.equal([false, 'We: one.']);
    });

    it('keeps the last good statement when a later load fails', async () => {
      const statement = await answered();
      const reloaded = statement.reload();
      (await server.next('statements/en.json')).respond('', 500);
      await reloaded;
      expect([saidBy(statement), statement.state]).to.deep.equal(['We: one.', 'stale']);
    });

    it('has its room while it waits, so that the page does not jump', async () => {
      const statement = putStatement();
      await statement.updateComplete;
      const before = statement.getBoundingClientRect().height;
      (await server.next('statements/en.json')).respondWithJson(ENGLISH);
      await statement.ready;
      expect(before).to.be.greaterThan(0);
      expect(statement.getBoundingClientRect().height).to.equal(before);
    });

    it('gives up what it asked for when it leaves the page', async () => {
      const statement = putStatement();
      const request = await server.next('statements/en.json');
      statement.remove();
      await until(() => request.isAborted, 'the end of the request');
    });
  });

  describe('has its day', () => {
    it('and is shown from the first to the last', async () => {
      const attributes = { from: '2026-11-25', until: '2026-11-25' };
      expect(saidBy(await answered({ attributes }))).to.equal('We: one.');
    });

    it('and is nothing at all on any other, for which it asks for nothing', async () => {
      const statement = await showStatement({ attributes: { until: '2026-11-24' } });
      expect([statement.state, saidBy(statement), server.urls]).to.deep.equal(['empty', '', []]);
      expect(statement.getBoundingClientRect().height).to.equal(0);
    });

    it('and leaves the page’s own content on any other', async () => {
      const statement = await showStatement({
        attributes: { from: '2027' },
        content: FALLBACK,
      });
      expect(isFallbackShown(statement)).to.equal(true);
    });

    it('and is silent when it could not be loaded', async () => {
      const statement = putStatement({ attributes: { from: '2026-11-01' } });
      (await server.next('statements/en.json')).fail();
      await statement.ready;
      expect([statement.state, saidBy(statement)]).to.deep.equal(['error', '']);
    });
  });

  describe('takes statements', () => {
    it('of the page itself', async () => {
      const statement = await showStatement({ data: aCollection([aStatement('own')]) });
      expect(saidBy(statement)).to.equal('We: own.');
    });

    it('of a file', async () => {
      const statement = putStatement({ attributes: { src: 'https://city.example/ours.json' } });
      (await server.next('ours.json')).respondWithJson(aCollection([aStatement('own')]));
      await statement.ready;
      expect(saidBy(statement)).to.equal('We: own.');
    });

    it('of a spreadsheet', async () => {
      const statement = putStatement({ attributes: { src: 'https://city.example/ours.csv' } });
      (await server.next('ours.csv')).respond('short;short_city\nAll of us.;All of {city}.\n');
      await statement.ready;
      expect(saidBy(statement)).to.equal('All of us.');
    });

    it('of a dataset, in whatever language that has', async () => {
      const statement = putStatement({
        attributes: { src: 'https://city.example/set/' },
        around: { lang: 'mt' },
      });
      const maltese = aCollection([aStatement('one', { short: { plain: 'Ilkoll.' } })], {
        lang: 'mt',
      });
      (await server.next('set/statements/mt.json')).respondWithJson(maltese);
      await statement.ready;
      expect(saidBy(statement)).to.equal('Ilkoll.');
    });

    it('of no address but of the web', async () => {
      const statement = putStatement({ attributes: { src: 'data:application/json,{}' } });
      const error = eventOf(statement, 'icc-error');
      expect((await error).kind).to.equal('forbidden-url');
      expect(server.urls).to.deep.equal([]);
    });

    it('and says so where there are none', async () => {
      const statement = putStatement({ data: aCollection([]), content: FALLBACK });
      expect((await eventOf(statement, 'icc-error')).path).to.equal('statements');
      expect(isFallbackShown(statement)).to.equal(true);
    });

    it('and says what is wrong with them', async () => {
      const statement = putStatement({ data: aCollection([aStatement('No id')]) });
      expect((await eventOf(statement, 'icc-error')).path).to.equal('statements[0].id');
    });
  });

  describe('leads', () => {
    it('to where the page says', async () => {
      const statement = await answered({ attributes: { href: '/about' } });
      expect(get(statement, 'a').getAttribute('href')).to.equal('/about');
      expect(textOf(get(statement, 'a'))).to.equal('We: one.');
    });

    it('to no address that could run anything', async () => {
      for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x']) {
        const statement = await showStatement({ data: ENGLISH, attributes: { href } });
        expect(has(statement, 'a'), href).to.equal(false);
      }
    });
  });

  describe('draws', () => {
    it('a motif that assistive technology passes over', async () => {
      const statement = await showStatement({ data: ENGLISH, attributes: { motif: 'weave' } });
      expect(get(statement, 'svg').getAttribute('aria-hidden')).to.equal('true');
      expect(all(statement, 'path').length).to.be.greaterThan(10);
    });

    it('each pattern, and none for a word that names none', async () => {
      const statement = await showStatement({ data: ENGLISH, attributes: { motif: 'radial' } });
      const radial = get(statement, 'path').getAttribute('d');
      statement.motif = 'chord';
      await until(() => {
        const path = find(statement, 'path')?.getAttribute('d');
        return path !== undefined && path !== radial;
      }, 'the other pattern');
      statement.setAttribute('motif', 'toString');
      await until(() => !has(statement, 'svg'), 'the end of the motif');
      expect(saidBy(statement)).to.equal('We: one.');
    });

    it('the motif of one city always in the same way, by its id and by its name', async () => {
      const draw = async (city: string): Promise<readonly (string | null)[]> => {
        const statement = putStatement({ data: ENGLISH, attributes: { city, motif: 'weave' } });
        await until(() => has(statement, 'path'), 'the motif');
        const drawn = all(statement, 'path').map((path) => path.getAttribute('d'));
        statement.remove();
        return drawn;
      };
      server.next('results/bilbao.json').then(
        (request) => {
          request.respondWithJson(aProfile('Bilbao', [[30, 60, 90, 50]]));
        },
        () => undefined,
      );
      const bilbao = await draw('bilbao');
      expect(await draw('Bilbao')).to.deep.equal(bilbao);
    });
  });

  describe('is accessible', () => {
    for (const variant of ['banner', 'card', 'quote', 'strip', 'unheard-of']) {
      it(`as ${variant}`, async () => {
        const statement = await showStatement({
          data: ENGLISH,
          attributes: { variant, motif: 'weave', heading: 'Our town', href: '/about' },
          content: '<a slot="action" href="/more">More</a><p slot="footer">A note.</p>',
        });
        await expectAccessible(statement);
      });
    }

    it('with a heading of the level that the page wants', async () => {
      const statement = await showStatement({
        data: ENGLISH,
        attributes: { heading: 'Our town', 'heading-level': '4' },
      });
      const heading = get(statement, '[part=heading]');
      expect([textOf(heading), heading.ariaLevel]).to.deep.equal(['Our town', '4']);
    });

    it('with a heading of the page’s own', async () => {
      const statement = await showStatement({
        data: ENGLISH,
        content: '<span slot="heading">Ours</span>',
      });
      expect(getComputedStyle(get(statement, '[part=heading]')).display).not.to.equal('none');
    });

    it('as plain words where colours are forced', async () => {
      const sheets = (await showStatement({ data: ENGLISH })).shadowRoot!.adoptedStyleSheets;
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules]).filter(isForForcedColours);
      expect(rules.map((rule) => [...rule.cssRules].map(({ cssText }) => cssText))).to.deep.equal([
        ['.motif { display: none; }'],
      ]);
    });

    it('without a heading where there is none to give', async () => {
      const statement = await showStatement({ data: ENGLISH });
      expect(getComputedStyle(get(statement, '[part=heading]')).display).to.equal('none');
    });
  });
});

function isForForcedColours(rule: CSSRule): rule is CSSMediaRule {
  return rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors');
}
