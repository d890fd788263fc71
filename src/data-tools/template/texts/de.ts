import type { TemplateTexts } from './shape.js';

/** German. */
export const de: TemplateTexts = {
  tables: {
    about: 'Was der Datensatz ist, wer ihn herausgibt und unter welcher Lizenz.',
    cities: 'Die Mitglieder: eine Zeile für jede Stadt.',
    networks: 'Die Netzwerke, denen die Mitglieder angehören.',
    results:
      'Ergebnisse des Index: eine Zeile für jede Stadt und Ausgabe, eine Spalte für jede Zahl.',
    samples: 'Durchschnitte der verglichenen Städte: eine Zeile für jeden Vergleich.',
    statements: 'Sätze für Webseiten: eine Zeile für jeden Satz und jede Sprache.',
  },
  columns: {
    what: 'Um welche Angabe es geht; bitte nicht ändern.',
    value: 'Die Angabe.',
    id: 'Kurzer Name, den andere Blätter verwenden: Buchstaben a-z, Ziffern, Bindestriche. Nach dem Veröffentlichen nicht mehr ändern.',
    name: 'Name, wie ihn der Ort selbst schreibt.',
    country: 'Zwei Buchstaben wie NO, oder der Name.',
    lat: 'Grad Nord. Darf leer bleiben: Der Ort wird dann nach Name und Land gesucht.',
    lon: 'Grad Ost.',
    kind: 'Art der Mitgliedschaft: international, national, both (beides), index-only (nur Index), former (ehemalig), project-partner (Projektpartner).',
    since: 'Jahr oder Datum des Beitritts. Darf leer bleiben.',
    network: 'Kennung des Netzwerks, aus dem Blatt der Netzwerke.',
    url: 'Seite über die Mitgliedschaft, mit https://.',
    illustrative: 'yes für erfundene Orte, die als Beispiel dienen; sonst leer.',
    source: 'Titel der Veröffentlichung, in der es steht.',
    source_url: 'Ihre Adresse im Web, mit https://. Darf leer bleiben.',
    source_date: 'Wann sie erschienen ist: 2020, 2020-08 oder 2020-08-31. Darf leer bleiben.',
    note: 'Für Sie selbst; wird nicht veröffentlicht.',
    local_name: 'Der Name, den es vor Ort hat, falls er anders ist.',
    website: 'Die Website, mit https://.',
    status:
      'stated: Eine Quelle nennt es. in-preparation: im Aufbau. grouping: nur eine Zusammenstellung von Mitgliedern.',
    city: 'Kennung der Stadt, aus dem Blatt der Städte.',
    edition:
      'Datum der Ausgabe: 2017 oder 2017-08; cited-2017, wenn nur die Seite, die sie zitiert, ein Datum hat; sonst undated.',
    framework: 'Version des Index: v1 (bis 2015), v2 (2016-2018), v3 (ab 2019). Darf leer bleiben.',
    sample: 'Kennung des Vergleichs, aus dem Blatt der Stichproben. Darf leer bleiben.',
    sample_size:
      'Wie viele Städte verglichen wurden, wenn es im Blatt der Stichproben keine Zeile gibt.',
    figures: 'Punkte von 0 bis 100. Leer heißt: nicht veröffentlicht. Dafür nie 0 schreiben.',
    date: 'Als 2020, 2020-08 oder 2020-08-31.',
    size: 'Wie viele Städte verglichen wurden.',
    report_of: 'Die Stadt, in deren Bericht diese Durchschnitte stehen.',
    lang: 'Code der Sprache, etwa en, fr oder pt-BR.',
    principle:
      'Worum es geht: equality (Gleichheit), advantage (Vorteil), interaction (Interaktion), participation (Beteiligung), identity (Identität).',
    short: 'Höchstens 90 Zeichen, für Seiten, die keine Stadt nennen.',
    short_city: 'Dasselbe mit {city} an der Stelle, an die der Name der Stadt kommt.',
    long: 'Höchstens 320 Zeichen, für Seiten, die keine Stadt nennen. Darf leer bleiben.',
    long_city:
      'Dasselbe mit {city} an der Stelle, an die der Name der Stadt kommt. Darf leer bleiben.',
    review: 'reviewed, sobald jemand mit dieser Muttersprache zugestimmt hat; sonst draft.',
  },
  inTable: {
    networks: { name: 'Name auf Englisch.' },
    samples: { date: 'Wann verglichen wurde, als 2020 oder 2020-08.' },
    statements: {
      id: 'Kurzer Name des Satzes, in allen Sprachen derselbe.',
      date: 'Wann er geschrieben wurde.',
    },
  },
  about: {
    title: 'Beispieldatensatz',
    description: 'Bitte durch eine Beschreibung Ihres Datensatzes ersetzen.',
  },
  fictional: 'Erfundenes Beispiel: Diese Zeile bitte löschen.',
  example: 'Beispiel: Diese Zeile behalten, berichtigen oder löschen.',
  fictionalSource: 'Erfundenes Beispiel der ICC Widgets',
  readMe: {
    title: 'So füllen Sie diese Arbeitsmappe aus',
    paragraphs: [
      'Jedes Blatt ist eine Tabelle. In der ersten Zeile stehen die Überschriften; bitte behalten Sie sie. Jede Zeile darunter ist eine Stadt, ein Netzwerk, ein Ergebnis oder ein Satz.',
      'Ersetzen Sie die Beispielzeilen durch Ihre eigenen. Spalten, die Sie nicht brauchen, dürfen leer bleiben oder entfernt werden; Blätter auch.',
      'Schreiben Sie nur, was veröffentlicht ist, und sagen Sie, wo. Eine leere Zelle heißt „nicht veröffentlicht“, nie 0.',
    ],
    sheet: 'Blatt',
    column: 'Spalte',
    meaning: 'Was darin steht',
    example: 'Beispiel',
    purpose: 'Wozu es dient',
    figures: 'eine Spalte für jede Zahl',
    commands: 'Wenn alles ausgefüllt ist',
    check: 'Sagt, was nicht stimmt, nach Blatt, Zeile und Spalte.',
    build: 'Erstellt den Datensatz, den die Widgets lesen.',
    serve: 'Zeigt ihn mit den Widgets, während Sie arbeiten.',
  },
  figureError: {
    title: 'Keine Punktzahl',
    message:
      'Schreiben Sie Punkte von 0 bis 100, etwa 62,5. Lassen Sie die Zelle leer, wenn nichts veröffentlicht ist.',
  },
  degreesError: {
    title: 'Keine Gradzahl',
    message:
      'Schreiben Sie Grad mit Nachkommastellen, etwa 44,64783: Nord von -90 bis 90, Ost von -180 bis 180.',
  },
  countError: {
    title: 'Keine Zahl von Städten',
    message: 'Schreiben Sie eine ganze Zahl, etwa 100.',
  },
  listError: { title: 'Nicht in der Liste', message: 'Wählen Sie eines der Wörter aus der Liste.' },
  dateHint: { title: 'Datum', message: 'Als 2020, 2020-08 oder 2020-08-31' },
  countryHint: { title: 'Land', message: 'Zwei Buchstaben wie NO, oder der Name' },
  workbookWritten: (file) => `Die Arbeitsmappe ist ${file}`,
  csvWritten: (files, folder) => `${files} CSV-Dateien liegen in ${folder}`,
  csvApart:
    'Verwenden Sie das eine oder das andere: Jede Tabelle darf nur einmal da sein; deshalb liegen die CSV-Dateien in einem eigenen Ordner, der nicht mit der Arbeitsmappe gelesen wird',
  exists: (files) =>
    `Es wurde nichts geschrieben, denn es gibt schon ${files.join(', ')}: Wählen Sie einen anderen Ordner oder verschieben Sie, was da ist`,
  next: (command) => `Füllen Sie sie aus und prüfen Sie sie dann mit: ${command}`,
};
