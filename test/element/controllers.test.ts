import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { FontController } from '../../src/element/font-controller.js';
import { SizeController } from '../../src/element/size-controller.js';
import { VisibilityController } from '../../src/element/visibility-controller.js';
import { nextFrame, until } from '../support/frames.js';
import { aPlace } from '../support/place.js';

class TestHost extends LitElement {
  readonly size = new SizeController(this);
  readonly visibility = new VisibilityController(this);
  readonly font = new FontController(this);
  updates = 0;

  protected override updated(): void {
    this.updates += 1;
  }

  protected override render(): TemplateResult {
    return html`<style>
        :host {
          display: block;
        }
      </style>
      <div class="ruler"></div>`;
  }
}

customElements.define('test-host', TestHost);

/** Three frames: more than any observer needs. */
async function aWhile(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await nextFrame();
}

function aHost(place: HTMLElement): TestHost {
  const host = new TestHost();
  place.append(host);
  return host;
}

describe('SizeController', () => {
  it('knows the width in whole pixels, and follows it', async () => {
    const place = aPlace(300.7);
    const host = aHost(place);
    await until(() => host.size.widthPx > 0, 'the width');
    expect(host.size.widthPx).to.be.within(300, 301);
    place.style.width = '450px';
    await until(() => host.size.widthPx === 450, 'the other width');
  });

  it('asks for an update only when the width changes', async () => {
    const place = aPlace(300);
    const host = aHost(place);
    await until(() => host.size.widthPx === 300, 'the width');
    await aWhile();
    const { updates } = host;
    place.style.height = '500px';
    await aWhile();
    expect(host.updates).to.equal(updates);
  });

  it('is 0 as long as nothing is displayed', async () => {
    const place = aPlace(300);
    place.style.display = 'none';
    const host = aHost(place);
    await aWhile();
    expect(host.size.widthPx).to.equal(0);
    place.style.display = '';
    await until(() => host.size.widthPx === 300, 'the width');
  });

  it('stops when its host leaves the page, and goes on when it comes back', async () => {
    const place = aPlace(300);
    const host = aHost(place);
    await until(() => host.size.widthPx === 300, 'the width');
    host.remove();
    const { updates } = host;
    place.style.width = '400px';
    await aWhile();
    expect(host.updates).to.equal(updates);
    place.append(host);
    await until(() => host.size.widthPx === 400, 'the other width');
  });
});

describe('VisibilityController', () => {
  /** A host that far below the top of the page. */
  function below(distancePx: number): TestHost {
    const place = aPlace();
    place.style.paddingBlockStart = `${distancePx}px`;
    return aHost(place);
  }

  it('knows when its host is in sight, or a screen below', async () => {
    const seen = below(0);
    const near = below(window.innerHeight - 100);
    await until(() => seen.visibility.near && near.visibility.near, 'the news');
  });

  it('keeps still about what is far below, until the reader comes near', async () => {
    const host = below(window.innerHeight + 3000);
    await aWhile();
    expect(host.visibility.near).to.equal(false);
    host.parentElement!.style.paddingBlockStart = '0';
    await until(() => host.visibility.near, 'the news');
  });

  it('stays near once it was', async () => {
    const host = below(0);
    await until(() => host.visibility.near, 'the news');
    host.parentElement!.style.paddingBlockStart = '9000px';
    await aWhile();
    expect(host.visibility.near).to.equal(true);
  });

  it('watches no host that has left the page', async () => {
    const host = below(window.innerHeight + 3000);
    await aWhile();
    const place = host.parentElement!;
    host.remove();
    place.style.paddingBlockStart = '0';
    await aWhile();
    expect(host.visibility.near).to.equal(false);
    place.append(host);
    await until(() => host.visibility.near, 'the news');
  });
});

describe('FontController', () => {
  it('makes labels a little smaller than the text of the page, within what can be read', async () => {
    const sizes = ['10px', '16px', '20px', '60px'].map(async (fontSize) => {
      const place = aPlace();
      place.style.fontSize = fontSize;
      const host = aHost(place);
      await host.updateComplete;
      return host.font.labelSizePx;
    });
    expect(await Promise.all(sizes)).to.eql([12, 13, 16, 20]);
  });

  it('measures in the font of the page', async () => {
    const widths = ['monospace', 'sans-serif'].map(async (fontFamily) => {
      const place = aPlace();
      place.style.fontFamily = fontFamily;
      const host = aHost(place);
      await host.updateComplete;
      return host.font.measure('iiiiiiii', { fontSizePx: 16 });
    });
    const [mono, sans] = await Promise.all(widths);
    expect(mono!).to.be.greaterThan(sans!);
  });
});
