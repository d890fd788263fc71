import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../src/element/locale-controller.js';
import { frame } from '../../src/i18n/en.js';
import { frame as german } from '../../src/i18n/de.js';
import { frame as arabic } from '../../src/i18n/ar.js';
import { addMessages } from '../../src/i18n/registry.js';
import { until } from '../support/frames.js';
import { aPlace } from '../support/place.js';

class TestSpeaker extends LitElement {
  readonly locale = new LocaleController(this);

  protected override render(): TemplateResult {
    void this.locale.load();
    return html`<p>${this.locale.words.term('retry')}</p>`;
  }
}

customElements.define('test-speaker', TestSpeaker);
addMessages(frame);

/** An element in a box with a language of its own. */
async function aSpeaker(around: Readonly<Record<string, string>> = {}): Promise<TestSpeaker> {
  const speaker = new TestSpeaker();
  aPlace(300, around).append(speaker);
  await speaker.updateComplete;
  return speaker;
}

async function says(speaker: TestSpeaker, text: string): Promise<void> {
  await until(() => speaker.renderRoot.textContent.includes(text), text);
}

describe('LocaleController', () => {
  it('speaks the language of the nearest ancestor that names one', async () => {
    await says(await aSpeaker({ lang: 'de' }), german.retry);
  });

  it('looks for it through shadow roots', async () => {
    const place = aPlace(300, { lang: 'de' });
    const speaker = new TestSpeaker();
    place.attachShadow({ mode: 'open' }).append(speaker);
    await says(speaker, german.retry);
  });

  it('prefers a language of its own', async () => {
    const speaker = await aSpeaker({ lang: 'ar', dir: 'rtl' });
    speaker.lang = 'de';
    await says(speaker, german.retry);
    expect(speaker.locale.words.direction).to.equal('ltr');
  });

  it('follows a page that changes its language and direction', async () => {
    const speaker = await aSpeaker({ lang: 'de' });
    await says(speaker, german.retry);
    speaker.parentElement!.lang = 'ar';
    speaker.parentElement!.dir = 'rtl';
    await says(speaker, arabic.retry);
    expect(speaker.locale.words.direction).to.equal('rtl');
  });

  it('stays English in a language without words, with English numbers', async () => {
    const speaker = await aSpeaker({ lang: 'fi' });
    await says(speaker, frame.retry);
    expect(speaker.locale.words.formats.locale).to.equal('en');
    expect(speaker.locale.words.language).to.equal('en');
  });

  it('keeps the numbers of a region', async () => {
    const speaker = await aSpeaker({ lang: 'de-CH' });
    await says(speaker, german.retry);
    expect(speaker.locale.words.formats.locale).to.equal('de-CH');
  });

  it('bears language tags that nobody understands', async () => {
    for (const lang of ['!!', 'x', 'de_AT', '123456789']) {
      const speaker = await aSpeaker({ lang });
      expect(speaker.locale.words.formats.number(1)).to.equal('1');
    }
  });

  it('takes the direction of the page around it', async () => {
    const speaker = await aSpeaker({ dir: 'rtl' });
    expect(speaker.locale.words.direction).to.equal('rtl');
    expect((await aSpeaker({ style: 'direction: rtl' })).locale.words.direction).to.equal('rtl');
  });

  it('gives the same words as long as nothing changed', async () => {
    const speaker = await aSpeaker();
    expect(speaker.locale.words).to.equal(speaker.locale.words);
  });
});
