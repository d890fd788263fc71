import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { baseStyles } from '../../../src/element/base-styles.js';
import { readPalette } from '../../../src/element/export/palette.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';

class PaletteHost extends LitElement {
  static override styles = baseStyles;
}
customElements.define('palette-host', PaletteHost);

const LIGHT = {
  accent: '#00589c',
  'accent-2': '#a14400',
  'accent-3': '#2f6b2f',
  text: '#1b1b1b',
  // 78 % and 20 % of the text colour on white.
  muted: '#4d4d4d',
  line: '#d1d1d1',
};

/** A widget in a page that sets these declarations on what is around it. */
async function hostIn(page: Readonly<Record<string, string>>, theme = 'auto'): Promise<Element> {
  const around = await fixture(html`<div><palette-host theme=${theme}></palette-host></div>`);
  for (const [name, value] of Object.entries(page)) {
    (around as HTMLElement).style.setProperty(name, value);
  }
  return around.querySelector('palette-host')!;
}

describe('readPalette', () => {
  it('readPalette(host) gives every ink as hexadecimal digits', async () => {
    expect(readPalette(await hostIn({}))).to.eql(LIGHT);
  });

  it('readPalette(host) is the light one in a dark page', async () => {
    const host = await hostIn({ 'color-scheme': 'dark', color: '#eee', background: '#111' });
    expect(readPalette(host)).to.eql(LIGHT);
  });

  it('readPalette(host) is the light one of a widget with a dark theme', async () => {
    expect(readPalette(await hostIn({}, 'dark'))).to.eql(LIGHT);
  });

  it('readPalette(host) takes the light form of the colours that the page sets', async () => {
    const host = await hostIn({
      'color-scheme': 'dark',
      '--icc-accent': 'light-dark(rgb(200 0 0), pink)',
      '--icc-accent-2': 'oklch(0.5 0 0)',
      '--icc-text': '#003300',
    });
    const { accent, 'accent-2': gray, text, line } = readPalette(host);
    expect(accent).to.equal('#c80000');
    expect(gray).to.equal('#636363');
    expect(text).to.equal('#003300');
    expect(line).to.equal('#ccd6cc');
  });

  it('readPalette(host) lays see-through colours on white', async () => {
    const { accent } = readPalette(await hostIn({ '--icc-accent': 'rgb(0 0 0 / 0.5)' }));
    expect(accent).to.match(/^#(80|7f){3}$/);
  });

  it('readPalette(host) does without text colours that would vanish on white', async () => {
    const host = await hostIn({
      '--icc-text': '#f0f0f0',
      '--icc-muted': '#ccc',
      '--icc-line': '#444',
      '--icc-accent': '#c80000',
    });
    expect(readPalette(host)).to.eql({ ...LIGHT, accent: '#c80000' });
  });

  it('readPalette(host) takes `currentcolor` for the colour of text', async () => {
    const host = await hostIn({ color: 'red', '--icc-accent': 'currentcolor' });
    expect(readPalette(host).accent).to.equal(LIGHT.text);
  });

  it('readPalette(host) leaves nothing behind', async () => {
    const host = await hostIn({});
    const before = host.shadowRoot!.childElementCount;
    readPalette(host);
    expect(host.shadowRoot!.childElementCount).to.equal(before);
  });

  it('readPalette(host) reads a widget that is not displayed', async () => {
    expect(readPalette(await hostIn({ display: 'none' }))).to.eql(LIGHT);
  });

  it('readPalette(host) keeps its colours where the reader has others forced on pages', async function () {
    if (!canEmulateMedia()) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    expect(readPalette(await hostIn({}))).to.eql(LIGHT);
  });
});
