import type { PreviewWords } from '../words.js';

const count = (one: string, many: string, none: string) => (n: number) =>
  n === 0 ? `${none} ${many}` : `${n} ${n === 1 ? one : many}`;

/** What stands on the page of the preview, in German. */
export const de: PreviewWords = {
  preview: 'Vorschau',
  of: (folder) => `Vorschau der Tabellen im Ordner „${folder}“`,
  pageLanguage: 'Sprache dieser Seite',
  toWidgets: 'Zu den Widgets springen',
  toMessages: 'Zu den Meldungen',

  choices: 'Was gezeigt wird',
  city: 'Stadt',
  withResults: 'Mit Ergebnissen',
  withoutResults: 'Ohne Ergebnisse',
  illustrative: (name) => `${name} (Beispiel)`,
  network: 'Netzwerk',
  allMembers: 'Alle Mitglieder',
  statement: 'Sprache der Aussage',

  widgets: 'Die Widgets',
  noCities: 'Der Datensatz enthält noch keine Stadt.',
  noResults: (name) => `Der Datensatz enthält keine Ergebnisse von ${name}.`,
  noStatements: 'Der Datensatz enthält keine Aussagen.',

  messages: 'Meldungen der Prüfung',
  show: 'Anzeigen',
  level: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  counts: {
    error: count('Fehler', 'Fehler', 'keine'),
    warning: count('Warnung', 'Warnungen', 'keine'),
    note: count('Hinweis', 'Hinweise', 'keine'),
  },
  folder: 'Der Ordner selbst',
  noMessages: 'Nichts zu beheben, nichts anzusehen.',
  allHidden: 'Es gibt nur Meldungen der Arten, die nicht angezeigt werden.',
  more: (n) => (n === 1 ? '1 weitere Meldung anzeigen' : `${n} weitere Meldungen anzeigen`),

  connecting: 'Warten auf die Vorschau …',
  lost: 'Die Vorschau antwortet nicht mehr. Starten Sie sie im Terminal neu; diese Seite folgt von selbst.',
  first: 'Die Tabellen werden zum ersten Mal gelesen …',
  reading: (time) => `Gespeichert um ${time}, die Tabellen werden gelesen …`,
  read: (time) => `Gebaut um ${time}`,
  saved: (time) => `Gespeichert um ${time}, neu gebaut`,
  failure: (reason) => `Die Tabellen konnten nicht geprüft werden (${reason}).`,
  lastGood: 'Gezeigt werden die Zahlen des letzten Stands ohne Fehler.',
  nothingYet: 'Sobald es keine Fehler mehr gibt, erscheinen die Widgets.',
};
