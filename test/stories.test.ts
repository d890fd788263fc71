import { expect } from '@open-wc/testing';
import { getSnapshotConfig, writeFile } from '@web/test-runner-commands';
import { nothing, render, type TemplateResult } from 'lit';
import { clearRequests } from '../src/data/requests.js';
import type { DataElement } from '../src/element/data-element.js';

/** What is used here of a story and of the defaults of its file. */
interface Story {
  readonly name?: string;
  readonly args?: object;
  readonly parameters?: { readonly state?: string };
  readonly decorators?: readonly ((story: () => TemplateResult) => TemplateResult)[];
  readonly render?: (args: object) => TemplateResult;
  readonly beforeEach?: () => () => void;
}

type StoryFile = Readonly<Record<string, Story>> & { readonly default: Story };

/** Wide enough for names around the disc, and the same in engines whose windows differ. */
const WIDTH_PX = 720;
/** How many frames a story may take to reach its state. */
const PATIENCE = 300;

// Storybook types a story more strictly than is needed to show it.
const files = {
  'diversity-statement':
    (await import('../stories/diversity-statement.stories.js')) as unknown as StoryFile,
  'index-radar': (await import('../stories/index-radar.stories.js')) as unknown as StoryFile,
  'network-map': (await import('../stories/network-map.stories.js')) as unknown as StoryFile,
};

/** What a reader can read off a picture, whatever its colours and sizes. */
interface Snapshot {
  readonly legend: string;
  readonly picture: string;
}

/** A snapshot of each story. `npm run snapshots` writes them anew. */
const SNAPSHOTS = 'snapshots/stories.json';
const { updateSnapshots } = await getSnapshotConfig();
const snapshots = updateSnapshots ? {} : await readSnapshots();
const drawn: Record<string, Snapshot> = {};

for (const [file, stories] of Object.entries(files)) {
  const { default: meta, ...named } = stories;

  describe(`stories of ${file}`, () => {
    let stop: (() => void) | undefined;
    let host: HTMLElement;

    beforeEach('a place for the story', () => {
      host = document.createElement('div');
      host.style.inlineSize = `${WIDTH_PX}px`;
      document.body.append(host);
      stop = meta.beforeEach?.();
    });

    afterEach('the story ends', () => {
      render(nothing, host);
      host.remove();
      stop?.();
      clearRequests();
    });

    for (const [name, story] of Object.entries(named)) {
      const state = story.parameters?.state ?? 'ready';

      it(`${name} becomes ${state}, is accessible and reads as in its snapshot`, async () => {
        render(compose(meta, story), host);
        const widget = host.querySelector<DataElement<unknown>>(`icc-${file}`)!;
        await until(() => widget.state === state && isDrawn(widget), `${name} becomes ${state}`);
        layOut(widget);
        await expect(host).to.be.accessible();
        const id = `${file}: ${name}`;
        drawn[id] = toSnapshot(widget);
        if (!updateSnapshots) expect(drawn[id]).to.deep.equal(snapshots[id]);
      });
    }
  });
}

after('snapshots are kept', async () => {
  if (!updateSnapshots) return;
  await writeFile({ path: SNAPSHOTS, content: `${JSON.stringify(drawn, undefined, 2)}\n` });
});

describe('snapshots of stories', () => {
  it('are all of stories that exist', () => {
    expect(Object.keys(snapshots).filter((id) => !(id in drawn))).to.deep.equal([]);
  });
});

async function readSnapshots(): Promise<Readonly<Record<string, Snapshot>>> {
  const answer = await fetch(new URL(SNAPSHOTS, import.meta.url));
  return (await answer.json()) as Record<string, Snapshot>;
}

/** A story as Storybook would show it: its arguments over those of the file, then the decorators. */
function compose(meta: Story, story: Story): TemplateResult {
  const show = story.render ?? meta.render!;
  const args = { ...meta.args, ...story.args };
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  return decorators.reduce<() => TemplateResult>(
    (inner, decorator) => () => decorator(inner),
    () => show(args),
  )();
}

/** Whether nothing more is to come: a picture is drawn once its place has a width. */
function isDrawn({ state, renderRoot }: DataElement<unknown>): boolean {
  const isPictured =
    renderRoot.querySelector('[part="table"].visually-hidden, .panes:not(.in-list)') !== null;
  if (renderRoot.querySelector('.motif, [part=controls]:empty') !== null) {
    return renderRoot.querySelector('.motif path, [part=controls] > *') !== null;
  }
  return state !== 'ready' || !isPictured || renderRoot.querySelector('.drawing path') !== null;
}

/** The audit would measure what is out of sight where it has not been laid out yet. */
function layOut({ shadowRoot }: DataElement<unknown>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  shadowRoot!.adoptedStyleSheets.push(sheet);
}

function toSnapshot({ renderRoot }: DataElement<unknown>): Snapshot {
  const names = Array.from(renderRoot.querySelectorAll('[part="legend"] li'), (item) =>
    // Without the values of an indicator that the pointer happens to lie on.
    [...item.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join(''),
  );
  // The name of a place comes with code that is loaded later, when it may.
  const texts = Array.from(
    renderRoot.querySelectorAll('svg text:not(.label), .body .words'),
    (text) => text.textContent.trim(),
  );
  return {
    legend: toPlainDigits(names.join(' | ')),
    // Where lines break depends on the fonts of the engine.
    picture: toPlainDigits(texts.join(' ').replace(/([/-]) /g, '$1')),
  };
}

/** Engines disagree on the digits of Arabic pages that name no country. */
function toPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

/** Waits, frame by frame, for something that has no event to wait for. */
async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let frames = 0; frames < PATIENCE; frames += 1) {
    if (isTrue()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`never happened: ${what}`);
}
