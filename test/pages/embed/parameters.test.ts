import { expect } from '@open-wc/testing';
import { readParameters, toColour, WIDGETS } from '../../../src/pages/embed/parameters.js';
import { IccDiversityStatement } from '../../../src/widgets/diversity-statement/diversity-statement.js';
import { IccIndexRadar } from '../../../src/widgets/index-radar/index-radar.js';
import { IccNetworkMap } from '../../../src/widgets/network-map/network-map.js';

const CLASSES: Readonly<Record<string, { readonly observedAttributes: string[] }>> = {
  'index-radar': IccIndexRadar,
  'network-map': IccNetworkMap,
  'diversity-statement': IccDiversityStatement,
};

function attributesOf(search: string) {
  return Object.fromEntries(readParameters(search, 'en').attributes);
}

function lookOf(search: string) {
  return Object.fromEntries(readParameters(search, 'en').look);
}

describe('WIDGETS', () => {
  it('has every widget of the library', () => {
    expect([...WIDGETS.keys()]).to.have.members(Object.keys(CLASSES));
  });

  for (const [name, { observedAttributes }] of Object.entries(CLASSES)) {
    it(`has every attribute that ${name} observes, and no other`, () => {
      expect(WIDGETS.get(name)).to.have.members(observedAttributes);
    });
  }
});

describe('readParameters(search, readerLang)', () => {
  it('gives the widget and the attributes that its tag has', () => {
    const search = '?widget=index-radar&city=bergen&compare=average+previous&heading-level=3';
    expect(readParameters(search, 'en').widget).to.equal('index-radar');
    expect(attributesOf(search)).to.eql({
      city: 'bergen',
      compare: 'average previous',
      'heading-level': '3',
    });
  });

  for (const name of [
    '',
    'weather',
    'icc-index-radar',
    'Index-Radar',
    '__proto__',
    'constructor',
  ]) {
    it(`knows no widget called "${name}"`, () => {
      const { widget, attributes } = readParameters(`?widget=${name}&city=bergen`, 'en');
      expect(widget).to.equal(undefined);
      expect([...attributes]).to.eql([]);
    });
  }

  it('ignores what is no attribute of the widget', () => {
    const others = [
      'onclick=alert(1)',
      'onload=alert(1)',
      'slot=x',
      'style=color:red',
      'class=x',
      'id=x',
      'data=1',
      'is=x',
      'network=norwegian',
      '__proto__=x',
      '__proto__[city]=x',
      'constructor=x',
      'CITY=x',
      'data-city=x',
    ].join('&');
    expect(attributesOf(`?widget=index-radar&${others}`)).to.eql({});
    expect(lookOf(`?widget=index-radar&${others}`)).to.eql({});
  });

  it('takes the first of a parameter that is repeated', () => {
    const search =
      '?widget=index-radar&widget=network-map&city=bergen&city=oslo&accent=red&accent=blue';
    expect(readParameters(search, 'en').widget).to.equal('index-radar');
    expect(attributesOf(search)).to.eql({ city: 'bergen' });
    expect(lookOf(search)).to.eql({ '--icc-accent': 'red' });
  });

  it('keeps values that are empty', () => {
    expect(attributesOf('?widget=network-map&facts=&city')).to.eql({ city: '', facts: '' });
  });

  it('gives the language of the page to the page and to the widget', () => {
    const { lang, attributes } = readParameters('?widget=index-radar&lang=de-AT', 'fr');
    expect([lang, attributes.get('lang')]).to.eql(['de-AT', 'de-AT']);
  });

  it('gives the page the language of the reader if the address names none', () => {
    expect(readParameters('?widget=index-radar', 'fr').lang).to.equal('fr');
    expect(readParameters('?lang=', 'fr').lang).to.equal('fr');
    expect(readParameters('', '').lang).to.equal('en');
  });

  for (const [search, dir] of [
    ['?lang=ar', 'rtl'],
    ['?lang=he-IL', 'rtl'],
    ['?lang=de', 'ltr'],
    ['?lang=arn', 'ltr'],
    ['?lang=ar&dir=ltr', 'ltr'],
    ['?lang=de&dir=RTL', 'rtl'],
    ['?lang=ar&dir=sideways', 'rtl'],
  ] as const) {
    it(`has "${search}" run ${dir}`, () => {
      expect(readParameters(search, 'en').dir).to.equal(dir);
    });
  }

  it('turns colours into custom properties, and leaves out what is none', () => {
    expect(
      lookOf('?accent=%2300645c&accent-2=rebeccapurple&accent-3=12&text=inherit%3B&surface=fff'),
    ).to.eql({
      '--icc-accent': '#00645c',
      '--icc-accent-2': 'rebeccapurple',
      '--icc-surface': '#fff',
    });
  });
});

describe('toColour(text)', () => {
  for (const [text, colour] of [
    ['#00645c', '#00645c'],
    ['00645c', '#00645c'],
    ['00645C80', '#00645C80'],
    [' navy ', 'navy'],
    ['rgb(0 100 92 / 50%)', 'rgb(0 100 92 / 50%)'],
    ['light-dark(#00645c, #6ed3c6)', 'light-dark(#00645c, #6ed3c6)'],
    ['color-mix(in srgb, red, oklch(50% 0.1 200))', 'color-mix(in srgb, red, oklch(50% 0.1 200))'],
  ] as const) {
    it(`takes "${text}"`, () => {
      expect(toColour(text)).to.equal(colour);
    });
  }

  for (const text of [
    '',
    '12345',
    'red; background: blue',
    'url(https://elsewhere.example/)',
    'var(--icc-accent)',
    'var(--x, url(https://elsewhere.example/))',
    'VAR(--x)',
    'v\\61r(--x)',
    'env(x, red)',
    'attr(title)',
    'linear-gradient(red, blue)',
  ]) {
    it(`does not take "${text}"`, () => {
      expect(toColour(text)).to.equal(undefined);
    });
  }
});
