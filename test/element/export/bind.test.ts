import { expect, fixture, html } from '@open-wc/testing';
import { bindExports } from '../../../src/element/export/bind.js';
import { addMessages } from '../../../src/i18n/registry.js';
import { frame } from '../../../src/i18n/en.js';
import { index, indexRadar } from '../../../src/i18n/en-index.js';
import { later } from '../../../src/i18n/en-later.js';
import { formatsOf } from '../../../src/i18n/formats.js';
import { wordsOf } from '../../../src/i18n/words.js';

const english = { ...frame, ...later, ...index, ...indexRadar };

describe('bindExports', () => {
  it('gives nothing while nothing is shown', async () => {
    addMessages(english);
    const exports = bindExports(
      () => undefined,
      () => undefined,
    );
    expect([exports.csv(), exports.svg(), await exports.png()]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lists no pictures beside a table', async () => {
    const exports = bindExports(
      () => undefined,
      () => undefined,
    );
    const words = wordsOf(english, formatsOf('en'));
    const kindsIn = async (pictured: boolean): Promise<readonly (string | undefined)[]> => {
      const list = await fixture(html`<div>${exports.renderList(words, pictured)}</div>`);
      return [...list.querySelectorAll('button')].map(({ dataset }) => dataset.kind);
    };
    expect(await kindsIn(true)).to.deep.equal(['csv', 'svg', 'png', 'copy']);
    expect(await kindsIn(false)).to.deep.equal(['csv', 'copy']);
  });

  it('clears what it told before it tells something new', async () => {
    const told: string[] = [];
    const exports = bindExports(
      () => undefined,
      (text) => {
        told.push(text);
      },
    );
    const words = wordsOf(english, formatsOf('en'));
    const list = await fixture(html`<div>${exports.renderList(words, false)}</div>`);
    list.querySelector('button')?.click();
    expect(told).to.deep.equal(['']);
  });
});
