import { expect } from '@open-wc/testing';
import { toSource } from '../../src/data/source.js';

const page = { base: 'https://city.example/about/newcomers.html', dataset: '../data/' };

function kindAndUrl(src: string) {
  const source = toSource({ ...page, src });
  return source.ok ? source.value : source.error.kind;
}

describe('toSource', () => {
  it('takes an address that ends in a slash for a dataset', () => {
    expect(kindAndUrl('/icc/')).to.deep.equal({
      kind: 'dataset',
      url: 'https://city.example/icc/',
    });
  });

  it('takes a file for JSON unless its name or query says CSV', () => {
    const kinds = [
      'bergen.json',
      'bergen',
      'bergen.csv',
      'BERGEN.CSV',
      'bergen.tsv',
      'bergen.csv?v=2',
      'export?format=csv&gid=0',
      'export?output=tsv',
      'bergen.json?note=csvfile',
    ].map((src) => {
      const source = toSource({ ...page, src });
      return source.ok ? source.value.kind : source.error.kind;
    });
    expect(kinds).to.deep.equal(['json', 'json', 'csv', 'csv', 'csv', 'csv', 'csv', 'csv', 'json']);
  });

  it('resolves relative addresses against the page', () => {
    expect(kindAndUrl('data/bergen.json')).to.deep.equal({
      kind: 'json',
      url: 'https://city.example/about/data/bergen.json',
    });
    expect(kindAndUrl('//files.example/bergen.json')).to.deep.equal({
      kind: 'json',
      url: 'https://files.example/bergen.json',
    });
  });

  it('takes a folder for what it is, whatever follows its address', () => {
    expect(toSource({ ...page, src: '/icc/?v=2#a' })).to.deep.equal({
      ok: true,
      value: { kind: 'dataset', url: 'https://city.example/icc/' },
    });
  });

  it('uses the shipped dataset where the page names nothing', () => {
    expect(toSource(page)).to.deep.equal({
      ok: true,
      value: { kind: 'dataset', url: 'https://city.example/data/' },
    });
  });

  it('prefers data in the page to any address, even a forbidden one', () => {
    const data = { city: 'bergen' };
    expect(toSource({ ...page, src: 'javascript:alert(1)', data })).to.deep.equal({
      ok: true,
      value: { kind: 'inline', data },
    });
  });

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://city.example/1f0c',
    'file:///etc/passwd',
    'ftp://city.example/bergen.json',
    'http://',
  ]) {
    it(`forbids ${JSON.stringify(address)} and says which address it was`, () => {
      const source = toSource({ ...page, src: address });
      expect(source.ok).to.equal(false);
      if (source.ok) return;
      expect(source.error.kind).to.equal('forbidden-url');
      expect(source.error.url).to.equal(address);
      expect(source.error.message).to.contain(address);
    });
  }

  it('forbids relative addresses in a page that was opened as a file', () => {
    const source = toSource({ base: 'file:///home/page.html', dataset: '', src: 'bergen.json' });
    expect(source.ok).to.equal(false);
  });
});
