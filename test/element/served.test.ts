import { expect } from '@open-wc/testing';
import { completeFile } from '../fixtures/radar-files.js';
import { useFakeServer } from '../support/fake-server.js';
import { nextFrame } from '../support/frames.js';
import { aPlace } from '../support/place.js';
import { settled } from '../support/radar.js';
import type { IccIndexRadar } from '../../src/widgets/index-radar/index-radar.js';

/** A radar as a parser leaves it before any script has come: with a shadow root that a server filled. */
function putServed(content = ''): IccIndexRadar {
  const page = document.implementation.createHTMLDocument();
  const tag = page.createElement('icc-index-radar');
  tag.setAttribute('src', 'result.json');
  tag.setAttribute('loading', 'eager');
  tag.innerHTML = content;
  tag.attachShadow({ mode: 'open' }).innerHTML =
    '<div class="served"><style>p { font-weight: 700; }</style><p>Drawn by a server</p></div>';
  aPlace().append(tag);
  return tag;
}

/** The texts of a widget that are seen. */
function seen({ renderRoot }: IccIndexRadar): readonly string[] {
  return [...renderRoot.querySelectorAll('p, td')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.textContent.trim());
}

describe('a widget that a server drew', () => {
  const server = useFakeServer();

  it('shows what the server drew, and nothing else, until it has its data', async () => {
    const radar = putServed('<p>Content of the page</p>');
    const request = await server.next('result.json');
    await nextFrame();
    expect(seen(radar)).to.deep.equal(['Drawn by a server']);
    expect(radar.querySelector('p')?.checkVisibility()).to.equal(false);
    request.respondWithJson(completeFile());
    await settled(radar);
  });

  it('takes its place in one step once it has its data, with its picture', async () => {
    const radar = putServed();
    const heights: number[] = [];
    const watch = new ResizeObserver(() => heights.push(radar.offsetHeight));
    watch.observe(radar);
    (await server.next('result.json')).respondWithJson(completeFile());
    await settled(radar);
    await nextFrame();
    watch.disconnect();
    expect(radar.renderRoot.querySelectorAll('.served').length).to.equal(0);
    expect(radar.renderRoot.querySelectorAll('.drawing').length).to.equal(1);
    expect(seen(radar)).not.to.include('Drawn by a server');
    // The server's height, then the widget's own: no step between them is painted.
    expect(heights.length).to.be.at.most(2);
  });

  it("gives way to the page's own content and a word about it if the data cannot be had", async () => {
    const radar = putServed('<p>Content of the page</p>');
    (await server.next('result.json')).respond(null, 500);
    await radar.ready;
    expect(radar.renderRoot.querySelectorAll('.served').length).to.equal(0);
    expect(radar.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(radar.state).to.equal('error');
  });
});
