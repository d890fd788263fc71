import type { PageWords } from '../words.js';

/** What stands on the doctor's page, in English. */
export const words: PageWords = {
  title: 'When a widget does not show',
  lead: 'Name a page with widgets, or paste its HTML. The doctor says in plain words what is wrong and which line puts it right. Nothing is sent anywhere.',
  language: 'Language',
  address: 'Address of the page',
  addressHint:
    'A page of this website is also opened and measured. Pages of other hosts can seldom be read from here: paste their HTML, or use the command at the end of this page.',
  html: 'Or the HTML of the page',
  htmlHint:
    'In the browser: View page source, select all, copy. If an address stands above, relative links are taken from there.',
  width: 'Width to open it at',
  pixels: (count) => `${count} pixels`,
  start: 'Look at the page',
  looking: 'Looking at the page …',
  report: 'What was found',
  pasted: 'Pasted HTML',
  nothingGiven: 'Write an address or paste HTML first.',
  noAddress: 'This is no address of a page. It begins with https:// or with a slash.',
  foreign:
    'This page may not read that address. Paste the HTML of the page instead, or use the command at the end of this page.',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'This browser does not allow copying here.',
  shown: 'The page as it was opened',
  frame: 'The page that was looked at',
  command: 'On the command line',
  commandLead:
    'The same from a terminal, for any address and for files; useful before a page is published:',
};
