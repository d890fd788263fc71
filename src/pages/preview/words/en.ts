import type { PreviewWords } from '../words.js';

const count = (one: string, many: string) => (n: number) => `${n || 'no'} ${n === 1 ? one : many}`;

/** What stands on the page of the preview, in English. */
export const en: PreviewWords = {
  preview: 'Preview',
  of: (folder) => `Preview of the tables in the folder “${folder}”`,
  pageLanguage: 'Language of this page',
  toWidgets: 'Skip to the widgets',
  toMessages: 'To the messages',

  choices: 'What is shown',
  city: 'City',
  withResults: 'With results',
  withoutResults: 'Without results',
  illustrative: (name) => `${name} (illustrative)`,
  network: 'Network',
  allMembers: 'All members',
  statement: 'Statement language',

  widgets: 'The widgets',
  noCities: 'The dataset holds no city yet.',
  noResults: (name) => `The dataset holds no results of ${name}.`,
  noStatements: 'The dataset holds no statements.',

  messages: 'Messages of the check',
  show: 'Show',
  level: { error: 'Error', warning: 'Warning', note: 'Note' },
  counts: {
    error: count('error', 'errors'),
    warning: count('warning', 'warnings'),
    note: count('note', 'notes'),
  },
  folder: 'The folder itself',
  noMessages: 'Nothing to mend, nothing to look at.',
  allHidden: 'There are only messages of the kinds that are not shown.',
  more: (n) => (n === 1 ? 'Show 1 more message' : `Show ${n} more messages`),

  connecting: 'Waiting for the preview …',
  lost: 'The preview does not answer any more. Start it again in the terminal; this page follows by itself.',
  first: 'The tables are being read for the first time …',
  reading: (time) => `Saved ${time}, the tables are being read …`,
  read: (time) => `Built ${time}`,
  saved: (time) => `Saved ${time}, built again`,
  failure: (reason) => `The tables could not be checked (${reason}).`,
  lastGood: 'The figures of the last build without errors are shown.',
  nothingYet: 'As soon as there are no errors, the widgets are shown.',
};
