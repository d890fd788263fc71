import { expect } from '@open-wc/testing';
import {
  isUnspaced,
  markBreaks,
  withoutMarks,
  withWholeIsolates,
} from '../../../../src/widgets/diversity-statement/sharing/line-breaks.js';

describe('markBreaks', () => {
  const texts = [
    '平等な権利と平等な機会は、ここに暮らすすべての人のものです。',
    '「私たち」とは、Example City に暮らすすべての人のことです。',
    'ทุกคนที่อาศัยอยู่ที่นี่',
  ];

  it('markBreaks(text) changes nothing of the text', () => {
    for (const text of texts) expect(withoutMarks(markBreaks(text))).to.equal(text);
  });

  it('markBreaks(text) finds places to break where there are no spaces', () => {
    for (const text of texts) expect(markBreaks(text).split('\t').length).to.be.greaterThan(3);
  });

  it('markBreaks(text) begins no line with a closing mark and ends none with an opening one', () => {
    for (const piece of texts.flatMap((text) => markBreaks(text).split('\t'))) {
      expect(piece).not.to.match(/^[、。」\s]/);
      expect(piece).not.to.match(/[「]$/);
    }
  });

  it('markBreaks(text) keeps a name whole that is held together', () => {
    expect(markBreaks('街Example\u00A0City').split('\t')).to.include('Example\u00A0City');
  });

  it('isUnspaced(text) tells scripts that need it', () => {
    expect(['We', 'نحن', '우리', '私', 'เรา'].map(isUnspaced)).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('withWholeIsolates', () => {
  it('withWholeIsolates(lines) has each line in order by itself where a name goes on in the next', () => {
    const lines = ['a \u2068b', 'c', 'd\u2069 e \u2068f\u2069', 'g'];
    expect(withWholeIsolates(lines)).to.deep.equal([
      'a \u2068b\u2069',
      '\u2068c\u2069',
      '\u2068d\u2069 e \u2068f\u2069',
      'g',
    ]);
  });
});
