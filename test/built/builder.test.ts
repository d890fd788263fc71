import { expect } from '@open-wc/testing';
import { openPage, shown, until } from './support/page.js';

/** The builder is a page of the demo, which the runner serves as it is, beside the built files. */
const BUILDER = '/demo/builder.html?page=en&width=768';

let builders: HTMLIFrameElement[] = [];

afterEach('builders are closed', () => {
  for (const frame of builders) frame.remove();
  builders = [];
});

/** Opens the builder; gives its snippet, and the page that its preview shows. */
async function build(query: string): Promise<{ snippet: string; preview: Document }> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: `${BUILDER}&${query}`, width: '1440', height: '1000' });
  // What is out of the window draws nothing.
  Object.assign(frame.style, { position: 'fixed', inset: '0', border: '0' });
  document.body.append(frame);
  builders.push(frame);
  const page = (): Document | null => frame.contentDocument;
  const text = (): HTMLTextAreaElement | null | undefined =>
    page()?.querySelector<HTMLTextAreaElement>('#text-snippet');
  await until(() => text()?.value, 'the snippet');
  const stage = (): Document | null | undefined =>
    page()?.querySelector<HTMLIFrameElement>('iframe.stage')?.contentDocument;
  await until(
    () => stage()?.querySelector('icc-index-radar, icc-network-map, icc-diversity-statement'),
    'the preview',
  );
  return { snippet: text()!.value, preview: stage()! };
}

/** What is seen of a widget: words, table and picture. */
function see(widget: Element): readonly string[] {
  const root = widget.shadowRoot!;
  const pictures = [...root.querySelectorAll('svg')].map(({ outerHTML }) => outerHTML).join('');
  return [root.textContent, pictures].map((text) =>
    text
      .replace(/<!--.*?-->/gs, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

for (const [tag, query] of [
  ['icc-index-radar', 'compare=average+previous'],
  ['icc-index-radar', 'way=marker&lang=de&view=bars'],
  ['icc-network-map', 'widget=network-map&of=network&network=norwegian&view=list'],
  ['icc-diversity-statement', 'widget=diversity-statement&city=bergen&variant=card'],
] as const) {
  describe(`the builder's snippet of ${query}`, () => {
    it('shows in an empty page what the preview shows', async () => {
      const { snippet, preview } = await build(query);
      const [there] = await shown(preview, tag);
      const page = await openPage({
        head: '<link rel="stylesheet" href="/demo/preview.css">',
        body: snippet,
        widthPx: 768,
      });
      const [here] = await shown(page.document, tag);
      await until(() => see(here!)[1] === see(there!)[1], 'the same picture');
      expect(see(here!)).to.eql(see(there!));
      expect(page.heard()).to.eql([]);
    });
  });
}
