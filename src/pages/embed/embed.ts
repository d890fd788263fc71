/**
 * The script of `embed.html`: puts the one widget into the page that its address asks for. The
 * loader beside it finds the widget, and gets code and data as on any page.
 */
import { tellHeight } from './height.js';
import { readParameters, WIDGETS } from './parameters.js';
import { allowedOrigins, isOwnSource, toSourceUrl } from './sources.js';
import { wordsOf } from './words.js';

const RESULTS = 'https://www.coe.int/interculturalcities';
// Through a constant, or the bundler takes the file for one to copy.
const here = import.meta.url;

const { widget, attributes, look, lang, dir } = readParameters(location.search, navigator.language);
const words = wordsOf(lang);

void show();

async function show(): Promise<void> {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  for (const [name, value] of look) root.style.setProperty(name, value);
  // A theme is one for the whole page, and brings its own ground and margin.
  const theme = attributes.get('theme') ?? '';
  const isThemed = theme === 'light' || theme === 'dark';
  if (isThemed) root.style.colorScheme = theme;
  root.toggleAttribute('data-surface', look.has('--icc-surface') && !isThemed);

  const src = attributes.get('src');
  const source = src === undefined ? undefined : toSourceUrl(src, location.href);
  const isForeign = src !== undefined && !isOwnSource(source, location.href);
  const allowed = isForeign && widget ? await loadAllowed() : [];
  const origin = allowed.find((each) => each === source?.origin);
  allowOnly(origin);
  if (widget === undefined) showNote(words.unknownWidget([...WIDGETS.keys()].join(', ')));
  else if (isForeign && origin === undefined) showNote(words.foreignSource(source?.host ?? ''));
  else showWidget(widget);
}

/** The other servers that whoever hosts this page lets data come from. */
async function loadAllowed(): Promise<readonly string[]> {
  try {
    const response = await fetch(new URL('../embed.json', here));
    return response.ok ? allowedOrigins(await response.json()) : [];
  } catch {
    // Whatever is wrong with the file, it allows nothing.
    return [];
  }
}

/** Forbids the page to ask any server but its own and one more. A policy that is added only narrows. */
function allowOnly(origin: string | undefined): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = ["connect-src 'self'", origin].filter(Boolean).join(' ');
  document.head.append(policy);
}

function showWidget(name: string): void {
  const element = document.createElement(`icc-${name}`);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  let isTold = false;
  const onSettled = (): void => {
    document.title = titleOf(element) || document.title;
    // Until there is something to see, the frame keeps the room that the page gave it.
    if (!isTold) tellHeight();
    isTold = true;
  };
  element.addEventListener('icc-load', onSettled);
  element.addEventListener('icc-error', onSettled);
  const late = document.createElement('p');
  late.className = 'late';
  const link = document.createElement('a');
  link.href = RESULTS;
  link.textContent = RESULTS.replace('https://www.', '');
  late.append(words.late, ' ', link, '.');
  document.body.append(element, late);
}

function showNote(text: string): void {
  const note = document.createElement('p');
  note.textContent = text;
  document.body.append(note);
  tellHeight();
}

/** The heading of a widget, or what it says instead of one. */
function titleOf(element: HTMLElement): string {
  const texts = ['heading', 'summary'].map((part) =>
    element.shadowRoot?.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim(),
  );
  return texts.find(Boolean) ?? '';
}
