/** The page `demo/doctor.html`: says what is wrong on a page with widgets. */
import { render } from 'lit';
import { askFiles } from '../../doctor/ask.js';
import { diagnose, isUnrelated } from '../../doctor/diagnose.js';
import type { PageFacts } from '../../doctor/facts.js';
import { gather } from '../../doctor/gather.js';
import { loadMessages, toLanguage, type Language } from '../../doctor/languages.js';
import { addShown } from '../../doctor/merge.js';
import { messages } from '../../doctor/messages/en.js';
import { fill, toCount, toReport } from '../../doctor/report.js';
import { openInFrame } from './measure.js';
import { askerFor, NOWHERE, readPage, type SentPage } from './read-page.js';
import { renderDoctor, WIDTHS, type DoctorActions, type DoctorView } from './view.js';
import { loadWords } from './words.js';
import { words } from './words/en.js';

const place = document.querySelector<HTMLElement>('#doctor');
const asked = new URLSearchParams(location.search);

let view: DoctorView = {
  language: 'en',
  words,
  messages,
  // Only filled in: a link from somebody else must not have this page open others unasked.
  address: asked.get('page') ?? '',
  html: '',
  widthPx: WIDTHS.find((each) => String(each) === asked.get('width')) ?? WIDTHS[0],
  isBusy: false,
  status: '',
  problem: '',
  report: undefined,
  copyStatus: '',
  frame: undefined,
};

const actions: DoctorActions = {
  onStart: (address, html, widthPx) => {
    if (view.isBusy) return;
    show({ address, html, widthPx, problem: '', copyStatus: '' });
    remember();
    void start();
  },
  onLanguage: (language) => void speak(language),
  onCopy: () => void copyReport(),
};

function show(changes: Partial<DoctorView>): void {
  view = { ...view, ...changes };
  if (place) render(renderDoctor(view, actions), place);
}

/** The address of this page leads here again, with the same page and language. */
function remember(): void {
  const { language, address, widthPx } = view;
  const query = new URLSearchParams({ lang: language });
  if (address !== '') query.set('page', address);
  if (widthPx !== WIDTHS[0]) query.set('width', String(widthPx));
  history.replaceState(null, '', `?${query}`);
}

async function speak(language: Language): Promise<void> {
  const [newWords, newMessages] = await Promise.all([loadWords(language), loadMessages(language)]);
  document.documentElement.lang = language;
  document.documentElement.dir = newMessages.$dir;
  document.title = `${newWords.title} – ICC Widgets demo`;
  // What was said is said in the language that it was said in.
  show({ language, words: newWords, messages: newMessages, problem: '', copyStatus: '' });
  if (view.report) show({ status: summaryOf(view) });
  remember();
}

function summaryOf({ report, messages: said }: DoctorView): string {
  if (report === undefined) return '';
  if (report.isUnrelated) return said.unrelated;
  const isFine = report.findings.every(({ level }) => level === 'good');
  return isFine ? said.nothing : toCount(report.findings, said);
}

async function start(): Promise<void> {
  const target = targetOf();
  if (typeof target === 'string') {
    show({ problem: target, status: target, report: undefined, frame: undefined });
    document.querySelector<HTMLElement>('#page')?.focus();
    return;
  }
  show({ isBusy: true, status: view.words.looking, report: undefined, frame: undefined });
  const problem = await look(target).catch(String);
  show({
    isBusy: false,
    ...(problem ? { problem, status: problem } : { status: summaryOf(view) }),
  });
}

interface Target {
  readonly address: URL | undefined;
  readonly html: string;
}

/** What to look at, or what is wrong with what was typed. */
function targetOf(): Target | string {
  const { address, html, words: said } = view;
  if (address === '' && html.trim() === '') return said.nothingGiven;
  if (address === '') return { address: undefined, html };
  // People leave out what browsers leave out.
  const typed = /^www\./i.test(address) ? `https://${address}` : address;
  const url = URL.canParse(typed, location.href) ? new URL(typed, location.href) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return said.noAddress;
  return { address: url, html };
}

/** Looks at a page and shows the report; says why, where that was not possible. */
async function look({ address, html }: Target): Promise<string | undefined> {
  // Only now: readers who look for nothing do not need a parser.
  const { parsePage } = await import('../../doctor/parse.js');
  const isPasted = html.trim() !== '';
  const page: SentPage | string = isPasted
    ? { address: address?.href ?? NOWHERE, html, headers: [] }
    : await readPage(address?.href ?? '');
  if (typeof page === 'string') {
    if (page === 'foreign') return view.words.foreign;
    return fill(view.messages.cannotRead, { reason: page }, view.messages.$dir);
  }
  const own = gather(parsePage(page.html), page);
  const withFiles = await askFiles(
    { ...own, unseen: isPasted ? ['headers', 'layout'] : [] },
    askerFor(page.address),
  );
  const facts = isPasted ? withFiles : await open(withFiles);
  const findings = diagnose(facts);
  show({
    report: {
      address: page.address === NOWHERE ? '' : page.address,
      findings,
      unseen: facts.unseen,
      isUnrelated: isUnrelated(facts, findings),
    },
  });
  return undefined;
}

/** Opens a page of this website in a frame and adds what is seen of it. */
async function open(facts: PageFacts): Promise<PageFacts> {
  const isOwn = new URL(facts.address).origin === location.origin;
  if (!isOwn) return { ...facts, unseen: [...facts.unseen, 'layout'] };
  const frame = document.createElement('iframe');
  frame.width = String(view.widthPx);
  frame.height = '600';
  show({ frame });
  const shown = await openInFrame(frame, facts.address);
  return shown ? addShown(facts, shown) : { ...facts, unseen: [...facts.unseen, 'layout'] };
}

async function copyReport(): Promise<void> {
  const { report, messages: said, words: page } = view;
  if (report === undefined) return;
  // Emptied first, so that the same words are announced again.
  show({ copyStatus: '' });
  const text = toReport({ ...report, address: report.address || page.pasted }, said);
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  show({ copyStatus: isCopied ? page.copied : page.copyFailed });
}

place?.replaceChildren();
show({});
void speak(toLanguage(asked.get('lang') ?? navigator.language));
