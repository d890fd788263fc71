import { expect } from '@open-wc/testing';
import { nextFrame, until } from '../../support/frames.js';
import { aPlace } from '../../support/place.js';

const PAGE = '/test/fixtures/telling-page.html?widget=none';

function aFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = PAGE;
  frame.style.blockSize = '150px';
  aPlace().append(frame);
  return frame;
}

function setContent(frame: HTMLIFrameElement, blockSize: string): void {
  frame.contentDocument!.querySelector('div')!.style.blockSize = blockSize;
}

function isHigh(frame: HTMLIFrameElement, px: number): () => boolean {
  return () => frame.clientHeight === px;
}

// The first test needs a page without the script, so the order of these tests matters.
describe('icc-frame.js', () => {
  it('learns the height of a frame that spoke before the script was there', async () => {
    const frame = aFrame();
    await new Promise((resolve) => {
      frame.onload = resolve;
    });
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    expect(frame.clientHeight).to.equal(150);
    await import('../../../src/pages/embed/frame.js');
    await until(isHigh(frame, 300), 'the height');
  });

  it('follows each of several frames, up and down, and leaves it where it is', async () => {
    const [one, two] = [aFrame(), aFrame()];
    await until(isHigh(one, 300), 'the first height');
    await until(isHigh(two, 300), 'the second height');
    setContent(one, '450.4px');
    setContent(two, '80px');
    await until(isHigh(one, 451), 'more');
    await until(isHigh(two, 80), 'less');
    for (let frames = 0; frames < 10; frames += 1) await nextFrame();
    expect([one.clientHeight, two.clientHeight]).to.eql([451, 80]);
  });

  it('counts the borders where they are part of the height', async () => {
    const frame = aFrame();
    frame.style.boxSizing = 'border-box';
    frame.style.border = '7px solid';
    await until(isHigh(frame, 300), 'the height within its borders');
    expect(frame.offsetHeight).to.equal(314);
  });

  it('keeps the height of a frame that is hidden', async () => {
    const frame = aFrame();
    await until(isHigh(frame, 300), 'the height');
    frame.style.display = 'none';
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    frame.style.display = '';
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    expect(frame.clientHeight).to.equal(300);
  });

  it('hears nothing that the page itself says', async () => {
    const frame = aFrame();
    await until(isHigh(frame, 300), 'the height');
    postMessage({ type: 'icc-height', height: 77 }, '*');
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    expect(frame.clientHeight).to.equal(300);
  });
});
