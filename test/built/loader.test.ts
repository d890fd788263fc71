import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/frames.js';
import { TABLE } from './support/figures.js';
import {
  aCopy,
  areSingle,
  asksAgain,
  isAsked,
  isReady,
  isSeen,
  loaderTag,
  openPage,
  requestsOf,
  timingsOf,
  rowsOf,
  shown,
  until,
} from './support/page.js';

const RADAR = '<icc-index-radar city="example-city" loading="eager"></icc-index-radar>';
const FAR = '<div style="block-size: 9000px"></div>';

describe('the built loader', () => {
  it('loads a widget far below at once if it is eager, and no other', async () => {
    const page = await openPage({
      body: `${FAR}${RADAR}<icc-network-map></icc-network-map>`,
    });
    await shown(page.document, 'icc-index-radar');
    expect(page.window.customElements.get('icc-network-map') === undefined).to.equal(true);
  });

  it('asks for one set of chunks and one data file for three of one widget', async () => {
    const copy = aCopy();
    const page = await openPage({ head: loaderTag(copy), body: RADAR.repeat(3) });
    await shown(page.document, 'icc-index-radar', 3);
    const paths = await requestsOf(copy);
    expect(areSingle(paths), paths.join(' ')).to.equal(true);
    expect(paths.some((path) => path.includes('/results/example-city'))).to.equal(true);
    expect(page.heard()).to.eql([]);
  });

  it('asks for data together with code, not after it', async () => {
    const copy = aCopy();
    const page = await openPage({ head: loaderTag(copy), body: RADAR });
    await shown(page.document, 'icc-index-radar');
    const timingOf = (pattern: RegExp): PerformanceResourceTiming =>
      timingsOf(page).find(({ name }) => pattern.test(name))!;
    // Engines round these times to a millisecond or more.
    const { startTime } = timingOf(/\/results\/example-city/);
    expect(startTime).to.be.at.most(timingOf(/\/index-radar-[\w-]{8}\.js$/).responseEnd + 1);
  });

  it('takes up widgets that are added later, also as marked elements and as clones of a template', async () => {
    const page = await openPage({
      body: `<template>${RADAR}</template><div data-icc="weather"></div>`,
    });
    const { document: inner } = page;
    const marker = inner.createElement('div');
    Object.assign(marker.dataset, { icc: 'index-radar', city: 'bilbao', loading: 'eager' });
    inner.body.append(inner.querySelector('template')!.content.cloneNode(true), marker);
    const widgets = await shown(inner, 'icc-index-radar', 2);
    expect(widgets.map((widget) => widget.getAttribute('city'))).to.eql(['example-city', 'bilbao']);
    expect(inner.querySelector('template')!.content.querySelectorAll('*')).to.have.length(1);
    expect(page.heard()).to.eql([]);
  });

  it('leaves a widget in a hidden tab alone until the tab is shown, and then draws it at its width', async () => {
    const page = await openPage({
      body: `<div id="tab" hidden><icc-index-radar city="example-city">${TABLE}</icc-index-radar></div>`,
    });
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    expect(page.window.customElements.get('icc-index-radar') === undefined).to.equal(true);
    page.document.querySelector<HTMLElement>('#tab')!.hidden = false;
    const [radar] = await shown(page.document, 'icc-index-radar');
    const drawing = (): Element | null => radar!.shadowRoot!.querySelector('.drawing');
    await until(() => isSeen(drawing()), 'the picture');
    expect(drawing()!.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('draws a widget that was loaded while its tab was hidden once the tab is shown', async () => {
    const page = await openPage({ body: `<div id="tab" hidden>${RADAR}</div>` });
    const [radar] = await shown(page.document, 'icc-index-radar');
    page.document.querySelector<HTMLElement>('#tab')!.hidden = false;
    const drawing = (): Element | null => radar!.shadowRoot!.querySelector('.drawing');
    await until(() => isSeen(drawing()), 'the picture');
  });

  it('finds widgets in the shadow root of a component that is marked, however late its code comes', async () => {
    const page = await openPage({
      body: `<my-panel data-icc-root></my-panel><icc-diversity-statement></icc-diversity-statement>`,
    });
    const { window: inner } = page;
    // The loader has searched the page by then.
    await until(() => inner.customElements.get('icc-diversity-statement'), 'the loader');
    class Panel extends inner.HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<div data-icc="index-radar" data-city="example-city"></div>';
        inner.requestAnimationFrame(() => {
          const map = inner.document.createElement('icc-network-map');
          map.setAttribute('loading', 'eager');
          root.append(map);
        });
      }
    }
    inner.customElements.define('my-panel', Panel);
    const root = inner.document.querySelector('my-panel')!.shadowRoot!;
    const [radar] = await shown(root, 'icc-index-radar');
    expect(rowsOf(radar!)[0]).to.eql(['Overall result', '67', '63']);
    await until(() => inner.customElements.get('icc-network-map'), 'the map that was added later');
  });

  it('finds widgets in a shadow root that a script points it at', async () => {
    const page = await openPage({ body: '<div id="host"></div>' });
    const { document: inner } = page;
    const root = inner.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<icc-index-radar city="example-city"></icc-index-radar>';
    const script = inner.createElement('script');
    script.type = 'module';
    script.textContent =
      "import { watch } from '/built/icc/cdn/icc.js'; watch(document.querySelector('#host').shadowRoot);";
    inner.body.append(script);
    await shown(root, 'icc-index-radar');
    expect(page.heard()).to.eql([]);
  });

  it('keeps a widget as it is that is taken away and put back, also before it was loaded', async () => {
    const copy = aCopy();
    const page = await openPage({ head: loaderTag(copy), body: `<main>${FAR}</main>` });
    const { document: inner } = page;
    const early = inner.createElement('icc-index-radar');
    early.setAttribute('city', 'example-city');
    inner.body.append(early);
    await nextFrame();
    early.remove();
    await nextFrame();
    inner.body.prepend(early);
    const [radar] = await shown(inner, 'icc-index-radar');
    const rows = rowsOf(radar!);
    radar!.remove();
    await nextFrame();
    inner.body.prepend(radar!);
    await nextFrame();
    expect(isReady(radar!)).to.equal(true);
    expect(rowsOf(radar!)).to.eql(rows);
    await until(() => isSeen(radar!.shadowRoot!.querySelector('.drawing')), 'the picture');
    const paths = await requestsOf(copy);
    expect(areSingle(paths), paths.join(' ')).to.equal(true);
  });

  it('leaves content where the code does not come, and tries again after a pause, not at every change of the page', async () => {
    const copy = aCopy();
    await executeServerCommand('built-fault', { folder: copy, path: 'index-radar-' });
    const page = await openPage({
      head: loaderTag(copy),
      body: `<icc-index-radar city="example-city">${TABLE}</icc-index-radar>`,
    });
    await until(() => isAsked(page, '/data/results/example-city.json'), 'the request for data');
    for (let frames = 0; frames < 10; frames += 1) await nextFrame();
    expect(page.window.customElements.get('icc-index-radar') === undefined).to.equal(true);
    expect(isSeen(page.document.querySelector('td'))).to.equal(true);
    for (let changes = 0; changes < 5; changes += 1) {
      page.document.body.append(page.document.createElement('p'));
      await nextFrame();
    }
    const asked = (await requestsOf(copy)).filter((path) => path.includes('/index-radar-'));
    expect(asked).to.have.length(1);
    await executeServerCommand('built-fault', { folder: copy });
    // Other engines keep a module that failed until the page is opened anew.
    if (asksAgain) {
      await until(() => {
        page.document.body.append(page.document.createElement('p'));
        return isReady(page.document.querySelector('icc-index-radar')!);
      }, 'the widget, after a pause');
    }
    expect(isSeen(page.document.querySelector('td'))).to.equal(!asksAgain);
    expect(page.heard()).to.eql([]);
  });
});
