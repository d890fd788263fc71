import { fail, ok, type Result } from '../../../core/result.js';
import type { CsvTable } from '../../../data/csv.js';
import type { DataError } from '../../../data/error.js';
import type { RowFault } from '../../../data/row-fault.js';
import { placeOf, quote, toRowFault } from './fault.js';
import { fold, toPlainText } from './text.js';

/** What a list of members can tell. */
export type ColumnName = 'name' | 'country' | 'lat' | 'lon' | 'kind' | 'since' | 'url' | 'network';

/** A column of the file. */
export interface Column {
  readonly index: number;
  /** As the file spells it. */
  readonly heading: string;
}

/** Where in the file each thing stands. */
export interface Columns {
  readonly found: ReadonlyMap<ColumnName, Column>;
  readonly faults: readonly RowFault[];
}

const NEEDED = ['name', 'country', 'lat', 'lon'] as const;

/** How far below a title the header is looked for. */
const TITLE_ROWS = 10;

/**
 * Headings by what they mean, folded; the first one that a file has is taken.
 * English, French, German, Spanish, and the plain words of Italian, Portuguese and Nordic lists.
 */
const HEADINGS: Readonly<Record<ColumnName, string>> = {
  name:
    'name|city|city name|town|municipality|member|member city|place|ville|nom|nom de la ville|' +
    'commune|municipalite|stadt|ort|gemeinde|kommune|name der stadt|mitglied|ciudad|nombre|' +
    'municipio|nombre de la ciudad|citta|comune|nome|cidade|by|stad',
  country:
    'country|country code|countrycode|country name|iso|iso2|iso code|code|pays|code pays|land|staat|' +
    'landercode|laendercode|landerkurzel|pais|codigo pais|codigo de pais|nation|paese',
  lat:
    'lat|latitude|breite|breitengrad|geographische breite|geografische breite|latitud|latitudine|' +
    'breddegrad|gps lat|geo lat',
  lon:
    'lon|lng|long|longitude|lange|laenge|langengrad|laengengrad|geographische lange|' +
    'geografische lange|longitud|longitudine|lengdegrad|gps lon|gps lng|gps long|geo lon|geo lng',
  kind:
    'kind|type|membership|member type|status|category|categorie|statut|art|typ|mitgliedschaft|' +
    'kategorie|tipo|categoria|estado',
  since:
    'since|member since|joined|year|year of joining|joining year|depuis|membre depuis|adhesion|annee|' +
    'seit|mitglied seit|beitritt|beitrittsjahr|jahr|desde|miembro desde|ano|dal|anno',
  url:
    'url|link|website|web|web page|webpage|web site|homepage|page|lien|site|site web|page web|' +
    'webseite|internetseite|seite|enlace|sitio web|pagina web|sito|sitio',
  network:
    'network|networks|national network|netz|netzwerk|netzwerke|reseau|reseaux|red|redes|rete|rede|' +
    'nettverk',
};

/**
 * Finds the columns by their headings, in any order, case and of the languages above.
 *
 * @returns an error of kind `schema` that names what is missing and what is there.
 */
export function toColumns({ header, headerLine, rows }: CsvTable): Result<Columns, DataError> {
  const { found, faults } = findColumns({ header, headerLine });
  const missing = NEEDED.filter((name) => !found.has(name));
  const [first] = missing;
  // A spreadsheet may have its title above its table.
  const below = rows.slice(0, TITLE_ROWS).find(({ cells }) => hasNeeded(toKeys(cells)));
  return first === undefined
    ? ok({ found, faults })
    : fail({
        kind: 'schema',
        path: placeOf(headerLine, first),
        message:
          below === undefined
            ? toMessage(missing, header, headerLine)
            : `the header is in row ${below.line}: remove what stands above it`,
      });
}

/** Finds the columns that are there, whatever is missing. */
export function findColumns({
  header,
  headerLine,
}: Pick<CsvTable, 'header' | 'headerLine'>): Columns {
  const keys = toKeys(header);
  const found = new Map<ColumnName, Column>();
  const faults: RowFault[] = [];
  for (const name of Object.keys(HEADINGS) as ColumnName[]) {
    const key = HEADINGS[name].split('|').find((one) => keys.includes(one));
    if (key === undefined) continue;
    const index = keys.indexOf(key);
    const heading = toPlainText(header[index] ?? '');
    found.set(name, { index, heading });
    if (keys.lastIndexOf(key) === index) continue;
    const advice = `the column is there twice, and the first is used: remove or rename one`;
    const fault = { column: heading, kind: 'duplicate-column', value: heading, advice } as const;
    faults.push(toRowFault(fault, { row: headerLine, lostRow: false }));
  }
  return { found, faults };
}

function toKeys(header: readonly string[]): readonly string[] {
  return header.map((heading) => fold(heading.replace(/[([].*$/, '')));
}

function hasNeeded(keys: readonly string[]): boolean {
  return NEEDED.every((name) => HEADINGS[name].split('|').some((one) => keys.includes(one)));
}

function toMessage(missing: readonly string[], header: readonly string[], line: number): string {
  const wanted = missing.map(quote).join(', ');
  const there = header.slice(0, 12).map((heading) => quote(toPlainText(heading)));
  const what = missing.length === 1 ? `column ${wanted} is` : `columns ${wanted} are`;
  const hint =
    header.length === 1
      ? ' (one column only: separate cells by comma, semicolon or tab)'
      : header.length > there.length
        ? ` and ${header.length - there.length} more`
        : '';
  return `the ${what} missing: add to row ${line}, which holds ${there.join(', ')}${hint}`;
}
