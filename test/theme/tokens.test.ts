import { expect } from '@open-wc/testing';
import { tokenDeclarations, TOKENS } from '../../src/theme/tokens.js';

const tokens = Object.entries(TOKENS);

/** Contrast of two colours by the formula of WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [a, b] = [first, second].map((colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

describe('TOKENS', () => {
  for (const name of ['accent', 'accent-2', 'accent-3'] as const) {
    it(`gives ${name} enough contrast for text, on white and on a dark page`, () => {
      const [light, dark] = TOKENS[name].match(/#[0-9a-f]{6}/g)!;
      expect(contrast(light, '#ffffff')).to.be.at.least(4.5);
      expect(contrast(dark!, '#16181d')).to.be.at.least(4.5);
    });
  }

  it('keeps secondary text readable on a white and on a black page', () => {
    const share = Number(/(\d+)%/.exec(TOKENS.muted)![1]) / 100;
    const grey = (level: number): string =>
      `#${Math.round(level * 255)
        .toString(16)
        .padStart(2, '0')
        .repeat(3)}`;
    expect(contrast(grey(1 - share), '#ffffff')).to.be.at.least(4.5);
    expect(contrast(grey(share), '#000000')).to.be.at.least(4.5);
  });

  it('uses only values that the browser understands as what they stand for', () => {
    const wrong = tokens.filter(([name, fallback]) => {
      const lengths = ['space', 'radius'];
      const property = name === 'font' ? 'font-family' : lengths.includes(name) ? 'width' : 'color';
      return !CSS.supports(property, fallback);
    });
    expect(wrong).to.deep.equal([]);
  });
});

describe('tokenDeclarations', () => {
  it('gives every public token a private twin that follows it', () => {
    const element = document.createElement('div');
    element.setAttribute('style', tokenDeclarations);
    for (const [name, fallback] of tokens) {
      expect(element.style.getPropertyValue(`--_${name}`)).to.equal(
        `var(--icc-${name},${fallback})`,
      );
    }
    expect(element.style).to.have.length(tokens.length);
  });
});
