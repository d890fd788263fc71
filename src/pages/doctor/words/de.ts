import type { PageWords } from '../words.js';

/** What stands on the doctor's page, in German. */
export const words: PageWords = {
  title: 'Wenn ein Widget nicht erscheint',
  lead: 'Nennen Sie eine Seite mit Widgets, oder fügen Sie ihr HTML ein. Der Doktor sagt in einfachen Worten, was falsch ist und welche Zeile es behebt. Nichts wird irgendwohin gesendet.',
  language: 'Sprache',
  address: 'Adresse der Seite',
  addressHint:
    'Eine Seite dieser Website wird auch geöffnet und gemessen. Seiten anderer Hosts lassen sich von hier aus selten lesen: Fügen Sie ihr HTML ein, oder verwenden Sie den Befehl am Ende dieser Seite.',
  html: 'Oder das HTML der Seite',
  htmlHint:
    'Im Browser: Seitenquelltext anzeigen, alles markieren, kopieren. Steht oben eine Adresse, gehen relative Links von ihr aus.',
  width: 'Breite, in der sie geöffnet wird',
  pixels: (count) => `${count} Pixel`,
  start: 'Seite ansehen',
  looking: 'Die Seite wird angesehen\u00a0…',
  report: 'Was gefunden wurde',
  pasted: 'Eingefügtes HTML',
  nothingGiven: 'Geben Sie zuerst eine Adresse ein, oder fügen Sie HTML ein.',
  noAddress: 'Das ist keine Adresse einer Seite. Sie beginnt mit https:// oder einem Schrägstrich.',
  foreign:
    'Diese Seite darf jene Adresse nicht lesen. Fügen Sie stattdessen das HTML der Seite ein, oder verwenden Sie den Befehl am Ende dieser Seite.',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Dieser Browser erlaubt das Kopieren hier nicht.',
  shown: 'Die Seite, wie sie geöffnet wurde',
  frame: 'Die angesehene Seite',
  command: 'Auf der Befehlszeile',
  commandLead:
    'Dasselbe im Terminal, für jede Adresse und für Dateien; nützlich, bevor eine Seite veröffentlicht wird:',
};
