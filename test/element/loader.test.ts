import { expect } from '@open-wc/testing';
import { useFakeServer } from '../support/fake-server.js';
import { nextFrame, until } from '../support/frames.js';
import { aPlace } from '../support/place.js';

const TAG = 'icc-index-radar';

// The first test needs a page without any widget, so the order of these tests matters: a tag is defined for good.
describe('icc.js', () => {
  useFakeServer();

  before(async () => {
    await import('../../src/icc.js');
  });

  it('loads nothing for a widget far below the viewport', async () => {
    const place = aPlace();
    place.style.paddingBlockStart = '6000px';
    const widget = document.createElement(TAG);
    // As icc.css has it: WebKit takes what has no box for something at the top of the page.
    widget.style.display = 'block';
    widget.style.blockSize = '10px';
    place.append(widget);
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    expect(customElements.get(TAG) === undefined).to.equal(true);
  });

  it('upgrades a marked element with its attributes, and keeps its content as fallback', async () => {
    const place = aPlace();
    place.style.paddingBlockStart = '6000px';
    place.innerHTML =
      '<div data-icc="index-radar" data-city="bergen" data-heading-level="3"><p>See our report.</p></div>';
    await until(() => place.querySelector(TAG), 'the widget');
    const widget = place.querySelector(TAG)!;
    expect(widget.getAttribute('city')).to.equal('bergen');
    expect(widget.getAttribute('heading-level')).to.equal('3');
    expect(widget.textContent).to.equal('See our report.');
    expect(place.querySelectorAll('p')).to.have.length(1);
  });

  it('makes no event handler of what an editor may write, and stumbles over no name', async () => {
    const place = aPlace();
    place.style.paddingBlockStart = '6000px';
    place.innerHTML = `<div data-icc="index-radar" data-city="a" data-onclick="document.title='x'" data-onFocus="1"></div>
      <div data-icc="index-radar" data-city="b" data-1="x" data--x="y"></div>
      <div data-icc="index-radar" data-city="c"></div>`;
    await until(() => place.querySelectorAll(TAG).length === 3, 'three widgets');
    const [first] = place.querySelectorAll<HTMLElement>(TAG);
    // A widget that is defined by now has reflected its own.
    expect(first!.getAttributeNames().filter((name) => name !== 'theme')).to.eql(['city']);
    expect(first!.onclick).to.equal(null);
  });

  it('leaves elements alone that are marked for something unknown', async () => {
    const place = aPlace();
    place.innerHTML = '<div data-icc="weather"><p>Sun</p></div>';
    for (let frames = 0; frames < 3; frames += 1) await nextFrame();
    expect(place.innerHTML).to.equal('<div data-icc="weather"><p>Sun</p></div>');
  });

  it('defines a widget that is near, also one that was added later', async () => {
    const place = aPlace();
    const widget = document.createElement(TAG);
    place.append(widget);
    await customElements.whenDefined(TAG);
    await widget.ready;
    expect(widget.matches(':state(empty)')).to.equal(true);
  });

  it('upgrades marked elements once, however often the page changes', async () => {
    const place = aPlace();
    place.innerHTML = '<div data-icc="index-radar"></div>';
    await until(() => place.querySelector(TAG), 'the widget');
    place.append(document.createElement('p'));
    await nextFrame();
    expect(place.querySelectorAll(TAG)).to.have.length(1);
  });
});
