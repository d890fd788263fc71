import { expect } from '@open-wc/testing';
import { DEFAULT_CHOICE, type Choice } from '../../src/embedding/choice.js';
import { toPolicyNeeds } from '../../src/embedding/policy-line.js';

const HOST = 'https://files.example';

function lineOf(choice: Partial<Choice>, base = `${HOST}/icc/`): string | undefined {
  return toPolicyNeeds({ ...DEFAULT_CHOICE, ...choice }, base).line;
}

describe('toPolicyNeeds(choice, base)', () => {
  it('allows script, style and data of the library’s host', () => {
    expect(lineOf({})).to.equal(`script-src ${HOST}; style-src ${HOST}; connect-src ${HOST}`);
  });

  it('allows the host of the city’s own file as well', () => {
    const widget = 'network-map';
    expect(lineOf({ widget, of: 'file', src: 'https://data.example/m.csv' })).to.contain(
      `connect-src ${HOST} https://data.example`,
    );
    expect(lineOf({ of: 'file', src: '/m.csv' })).to.contain(`connect-src ${HOST} 'self'`);
    expect(lineOf({ of: 'file', src: 'not an address' })).to.contain("'self'");
  });

  it('needs no host for files of the page’s own', () => {
    expect(lineOf({}, '/icc/')).to.equal("script-src 'self'; style-src 'self'; connect-src 'self'");
  });

  it('allows attributes for colours in the snippet, and only then', () => {
    const inline = "style-src-attr 'unsafe-inline'";
    expect(lineOf({ accent: '#08f' })).to.contain(inline);
    expect(lineOf({ accent: '#08f', paint: 'sheet' })).to.not.contain(inline);
    expect(lineOf({ accent: 'blue' })).to.not.contain(inline);
  });

  it('allows a frame and what resizes it', () => {
    expect(lineOf({ way: 'iframe', accent: '#08f' })).to.equal(
      `frame-src ${HOST}; script-src ${HOST}`,
    );
  });

  it('asks nothing for HTML without script', () => {
    const { line, trustedTypes } = toPolicyNeeds({ ...DEFAULT_CHOICE, way: 'static' }, HOST);
    expect([line, trustedTypes]).to.deep.equal([undefined, undefined]);
  });

  it('names the policy that Lit makes markup by', () => {
    expect(toPolicyNeeds(DEFAULT_CHOICE, HOST).trustedTypes).to.equal('trusted-types lit-html');
  });
});
