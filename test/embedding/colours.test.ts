import { expect } from '@open-wc/testing';
import { contrastOf, judgeContrast, toColour } from '../../src/embedding/colours.js';

describe('toColour(text)', () => {
  it('reads three or six digits, with their # or without', () => {
    expect(['#00589C', ' 00589c ', '#08f', '08f'].map(toColour)).to.deep.equal([
      '#00589c',
      '#00589c',
      '#0088ff',
      '#0088ff',
    ]);
  });

  it('takes nothing else, so that no text gets into a style', () => {
    const texts = ['', 'red', '#12345', '#1234567', 'rgb(0 0 0)', '#000;x:url(//a)'];
    expect(texts.map(toColour)).to.deep.equal(texts.map(() => undefined));
  });
});

describe('judgeContrast(ratio)', () => {
  it('asks 4.5 of text and 3 of pictures, to the hundredth', () => {
    expect([4.5, 4.49, 3, 2.99].map(judgeContrast)).to.deep.equal([
      'text',
      'graphics',
      'graphics',
      'nothing',
    ]);
  });

  it('knows black on white, and a grey that is just not enough for text', () => {
    expect(contrastOf('#000000', '#ffffff')).to.equal(21);
    expect(judgeContrast(contrastOf('#777777', '#ffffff'))).to.equal('graphics');
    expect(judgeContrast(contrastOf('#767676', '#ffffff'))).to.equal('text');
  });
});
