import { expect } from '@open-wc/testing';
import { allowedOrigins, isOwnSource, toSourceUrl } from '../../../src/pages/embed/sources.js';

const PAGE = 'https://city.example/icc/embed.html?widget=index-radar';

describe('isOwnSource(url, page)', () => {
  for (const src of [
    '',
    'own.csv',
    '../files/own.json',
    '/files/',
    'https://city.example:443/a/',
  ]) {
    it(`finds "${src}" where the page lies`, () => {
      expect(isOwnSource(toSourceUrl(src, PAGE), PAGE)).to.equal(true);
    });
  }

  for (const src of [
    'https://data.example.org/',
    '//data.example.org/own.csv',
    '/\\data.example.org/own.csv',
    'https:\\\\data.example.org/own.csv',
    'http://city.example/own.csv',
    'https://city.example:8443/own.csv',
    'https://www.city.example/own.csv',
    'https://city.example@data.example.org/own.csv',
    'blob:https://city.example/0c6f2c1e',
    'data:application/json,{}',
    'javascript:0',
    'file:///own.csv',
    'https://',
  ]) {
    it(`finds "${src}" elsewhere`, () => {
      expect(isOwnSource(toSourceUrl(src, PAGE), PAGE)).to.equal(false);
    });
  }
});

describe('allowedOrigins(config)', () => {
  it('gives the servers that the file names', () => {
    expect(
      allowedOrigins({ sources: ['https://data.example.org', 'https://other.example:8443/'] }),
    ).to.eql(['https://data.example.org', 'https://other.example:8443']);
  });

  it('lets those who try it out have a server without https on their own device', () => {
    expect(allowedOrigins({ sources: ['http://localhost:8080'] })).to.eql([
      'http://localhost:8080',
    ]);
  });

  for (const [what, config] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'https://data.example.org'],
    ['a list', ['https://data.example.org']],
    ['another field', { source: ['https://data.example.org'] }],
    ['a text in place of the list', { sources: 'https://data.example.org' }],
    ['an object in place of the list', { sources: { 0: 'https://data.example.org' } }],
  ] as const) {
    it(`allows nothing where the file holds ${what}`, () => {
      expect(allowedOrigins(config)).to.eql([]);
    });
  }

  for (const entry of [
    '*',
    'https://*',
    'https://*.example.org',
    'https:',
    'data.example.org',
    'http://data.example.org',
    'https://data.example.org/folder/',
    'https://data.example.org/?a',
    'https://user@data.example.org',
    "https://data.example.org; script-src 'unsafe-inline'",
    'blob:https://data.example.org/',
    'data:,',
    null,
    7,
    ['https://data.example.org'],
  ]) {
    it(`does not take ${JSON.stringify(entry)} for a server`, () => {
      expect(allowedOrigins({ sources: [entry, 'https://good.example'] })).to.eql([
        'https://good.example',
      ]);
    });
  }
});
