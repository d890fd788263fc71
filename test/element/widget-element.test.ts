import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { fail, ok, type Result } from '../../src/core/result.js';
import type { DataTable } from '../../src/core/table.js';
import type { DataError } from '../../src/data/error.js';
import type { LoadContext } from '../../src/element/data-controller.js';
import { define } from '../../src/element/define.js';
import { WidgetElement } from '../../src/element/widget-element.js';
import { frame } from '../../src/i18n/en.js';
import { index, indexRadar } from '../../src/i18n/en-index.js';
import { addMessages } from '../../src/i18n/registry.js';
import { nextFrame, until } from '../support/frames.js';
import { aPlace } from '../support/place.js';

/** A load that a test settles by hand. */
interface Load extends LoadContext {
  readonly settle: (result: Result<string, DataError>) => void;
  readonly crash: (reason: unknown) => void;
}

/** The smallest widget: shows a text, whose absence is empty. */
class TestWidget extends WidgetElement<string> {
  readonly loads: Load[] = [];
  topic = 1;

  constructor() {
    super();
    addMessages({ ...frame, ...index, ...indexRadar });
    this.loading = 'eager';
  }

  toTable(): DataTable | undefined {
    return undefined;
  }

  say(text: string): void {
    this.announce(text);
  }

  protected dataKey(): readonly unknown[] {
    return [this.topic];
  }

  protected load(context: LoadContext): Promise<Result<string, DataError>> {
    const { promise, resolve, reject } = Promise.withResolvers<Result<string, DataError>>();
    this.loads.push({ ...context, settle: resolve, crash: reject });
    return promise;
  }

  protected isEmpty(data: string): boolean {
    return data === '';
  }

  protected titleOf(data: string): string {
    return `Title of ${data}`;
  }

  protected emptyText(): string {
    return 'Nothing there.';
  }

  protected renderContent(data: string): TemplateResult {
    return html`<p class="content">${data}</p>`;
  }
}

define('test-widget', TestWidget);

const OFFLINE: DataError = { kind: 'offline', message: 'no network' };

/** A widget in the page, at its first load. */
async function aWidget(content = ''): Promise<TestWidget> {
  const widget = new TestWidget();
  widget.innerHTML = content;
  aPlace().append(widget);
  await widget.updateComplete;
  return widget;
}

function textIn(widget: TestWidget, selector: string): string | undefined {
  return widget.renderRoot.querySelector(selector)?.textContent.trim();
}

describe('WidgetElement', () => {
  it('shows what was loaded', async () => {
    const widget = await aWidget();
    expect(widget.state).to.equal('loading');
    widget.loads[0]!.settle(ok('one'));
    await widget.ready;
    expect(widget.state).to.equal('ready');
    expect(textIn(widget, '.content')).to.equal('one');
    expect(textIn(widget, '#heading')).to.equal('Title of one');
  });

  it('has one custom state at a time', async () => {
    const widget = await aWidget();
    widget.loads[0]!.settle(ok('one'));
    await widget.ready;
    const states = ['idle', 'loading', 'ready', 'empty', 'error', 'stale'];
    expect(states.filter((state) => widget.matches(`:state(${state})`))).to.eql(['ready']);
  });

  it('loads again when what the data depends on changes, and gives the first load up', async () => {
    const widget = await aWidget();
    widget.topic = 2;
    widget.requestUpdate();
    await widget.updateComplete;
    const [first, second] = widget.loads;
    expect(first!.signal.aborted).to.equal(true);
    first!.settle(ok('late'));
    second!.settle(ok('new'));
    await widget.ready;
    expect(textIn(widget, '.content')).to.equal('new');
    expect(widget.loads).to.have.length(2);
  });

  it('drops a late answer that comes after the one asked for', async () => {
    const widget = await aWidget();
    widget.topic = 2;
    widget.requestUpdate();
    await widget.updateComplete;
    widget.loads[1]!.settle(ok('new'));
    await widget.ready;
    widget.loads[0]!.settle(ok('late'));
    await nextFrame();
    expect(textIn(widget, '.content')).to.equal('new');
  });

  it('keeps showing the last data while other data loads', async () => {
    const widget = await aWidget();
    widget.loads[0]!.settle(ok('one'));
    await widget.ready;
    widget.topic = 2;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(textIn(widget, '.content')).to.equal('one');
    expect(widget.renderRoot.querySelector('figure')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('has a `ready` for every load, that settles whether it went well or badly', async () => {
    const widget = await aWidget();
    const first = widget.ready;
    widget.loads[0]!.settle(fail(OFFLINE));
    await first;
    expect(widget.state).to.equal('error');
    const again = widget.reload();
    expect(widget.ready).not.to.equal(first);
    widget.loads[1]!.settle(ok('one'));
    await Promise.all([again, widget.ready]);
    expect(widget.state).to.equal('ready');
  });

  it('asks the server again on reload(), and only then', async () => {
    const widget = await aWidget();
    widget.loads[0]!.settle(ok('one'));
    await widget.ready;
    void widget.reload();
    widget.topic = 2;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.loads.map(({ fresh }) => fresh)).to.eql([false, true, false]);
  });

  it('shows that a part of the library could not be loaded, and tells developers why', async () => {
    const widget = await aWidget();
    const failed = new Promise<Event>((resolve) => {
      widget.addEventListener('icc-error', resolve, { once: true });
    });
    const reason = new TypeError('Failed to fetch dynamically imported module');
    widget.loads[0]!.crash(reason);
    const event = await failed;
    expect(widget.state).to.equal('error');
    expect(event).to.include({ kind: 'offline', cause: reason });
    expect(widget.renderRoot.querySelector('.retry')).not.to.equal(null);
  });

  it('says that there is nothing, or that it failed, where a picture would be', async () => {
    const widget = await aWidget();
    widget.loads[0]!.settle(ok(''));
    await widget.ready;
    expect(textIn(widget, '[role=status] p')).to.equal('Nothing there.');
    const again = widget.reload();
    widget.loads[1]!.settle(fail(OFFLINE));
    await again;
    expect(widget.state).to.equal('stale');
    await until(() => widget.renderRoot.querySelector('.retry'), 'the button');
  });

  it('loads nothing while it is not in the page', async () => {
    const widget = await aWidget();
    widget.loads[0]!.settle(ok('one'));
    await widget.ready;
    widget.remove();
    widget.topic = 2;
    widget.requestUpdate();
    await nextFrame();
    expect(widget.loads).to.have.length(1);
    aPlace().append(widget);
    await nextFrame();
    expect(widget.loads).to.have.length(2);
  });

  it('gives its load up when it leaves the page for good', async () => {
    const widget = await aWidget();
    const [load] = widget.loads;
    widget.remove();
    load!.settle(ok('late'));
    await nextFrame();
    expect(load!.signal.aborted).to.equal(true);
    expect(widget.loads).to.have.length(1);
    expect(widget.renderRoot.querySelector('.content')).to.equal(null);
  });

  it('ends well after any number of moves while it loads', async () => {
    const widget = await aWidget();
    for (let moves = 0; moves < 5; moves += 1) {
      aPlace().append(widget);
      await nextFrame();
    }
    expect(widget.loads.filter(({ signal }) => !signal.aborted)).to.have.length(1);
    widget.loads.at(-1)!.settle(ok('one'));
    await widget.ready;
    expect(widget.state).to.equal('ready');
  });

  it('says what it is told to in a place that assistive technology listens to', async () => {
    const widget = await aWidget();
    widget.say('Done.');
    await widget.updateComplete;
    expect(textIn(widget, '[role=status] .visually-hidden')).to.equal('Done.');
  });

  it('shows the content of the page until there is data', async () => {
    const widget = await aWidget('<p>Ours</p>');
    const slot = widget.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!;
    expect(slot.hidden).to.equal(false);
    widget.loads[0]!.settle(ok('one'));
    await widget.ready;
    expect(slot.hidden).to.equal(true);
    expect(slot.isConnected).to.equal(true);
  });
});

describe('define', () => {
  it('leaves the first class of a name in place', () => {
    class Other extends HTMLElement {}
    define('test-widget', Other);
    expect(customElements.get('test-widget')).to.equal(TestWidget);
  });
});
