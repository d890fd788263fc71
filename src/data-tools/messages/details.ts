/** A fault that needs to know nothing more than its place and its value. */
type Nothing = Readonly<Record<string, never>>;

/**
 * What the sentence about each kind of fault needs beside place and value of the
 * cell. Lists are in the order in which they are to be named.
 */
export interface ProblemDetails {
  // Files
  /** The folder holds no table: `names` are those it may hold. */
  readonly 'no-tables': { readonly names: readonly string[] };
  readonly unreadable: { readonly reason: string };
  readonly 'empty-file': Nothing;
  /** Bytes that are no text, or that are a file of another kind: `xlsx`, `pdf`, … */
  readonly 'not-text': { readonly looksLike: string | undefined };
  /** A workbook of an old kind, or with a password. */
  readonly 'old-workbook': Nothing;
  readonly 'unsupported-file': { readonly ending: string };
  readonly 'broken-workbook': { readonly reason: string };
  /** A workbook with more than `most` rows, or a file of more than `most` megabytes. */
  readonly 'too-many-rows': { readonly most: number };
  readonly 'too-large': { readonly mostMegabytes: number };
  readonly 'not-json': { readonly reason: string };
  /** JSON that is no list of rows. */
  readonly 'wrong-json': Nothing;
  /** The same table is also in `other`. */
  readonly 'table-twice': { readonly other: string };
  readonly 'missing-table': Nothing;
  readonly 'unknown-file': { readonly names: readonly string[] };
  readonly 'unknown-sheet': { readonly names: readonly string[] };
  readonly 'lost-letters': Nothing;
  /** A quotation mark that opens a cell which nothing closes. */
  readonly 'unclosed-quote': Nothing;

  // Headers and rows
  readonly 'no-header': { readonly names: readonly string[] };
  readonly 'missing-column': Nothing;
  readonly 'unknown-column': { readonly near: string | undefined };
  readonly 'column-twice': Nothing;
  readonly 'extra-cells': Nothing;
  /** Cells that were merged: `B3:B5`. */
  readonly merged: { readonly range: string };

  // Cells
  readonly empty: Nothing;
  readonly 'not-a-number': { readonly example: string };
  readonly 'not-whole': Nothing;
  readonly 'is-nan': Nothing;
  readonly above: { readonly most: number };
  readonly below: { readonly least: number };
  /** `1.234` may be a thousand or one and a bit. */
  readonly 'ambiguous-number': Nothing;
  /** A spreadsheet has taken a number for a date. */
  readonly 'date-for-number': Nothing;
  /** A number that a spreadsheet keeps a date as; `date` is what it means. */
  readonly 'number-for-date': { readonly date: string };
  readonly 'not-a-date': Nothing;
  readonly 'not-an-edition': Nothing;
  readonly 'not-an-id': Nothing;
  readonly 'not-a-word': { readonly words: readonly string[]; readonly near: string | undefined };
  readonly 'not-yes-or-no': Nothing;
  readonly 'not-an-address': Nothing;
  readonly 'not-a-country': { readonly near: string | undefined };
  readonly 'not-a-language': Nothing;
  readonly 'not-a-place-name': Nothing;
  /** Text that begins as a formula does. */
  readonly 'formula-text': Nothing;
  /** A formula that failed: `#REF!`. */
  readonly 'formula-error': Nothing;
  /** A formula whose result the file does not hold. */
  readonly 'formula-without-result': Nothing;
  readonly 'read-as-missing': Nothing;
  readonly markup: Nothing;
  readonly invisible: Nothing;
  readonly 'too-long': { readonly most: number };

  // Between cells
  /** The same `name` is already in `row` of `file`. */
  readonly duplicate: { readonly name: string; readonly row: number; readonly file: string };
  /** A name that `table` does not have; `near` is what may be meant. */
  readonly unknown: { readonly table: string; readonly near: string | undefined };
  readonly 'foreign-figure': { readonly framework: string; readonly edition: string };
  readonly 'foreign-member': { readonly framework: string };
  readonly differs: { readonly other: string; readonly row: number; readonly file: string };
  /** A figure in a column of its own, in a row whose column `figure` names another. */
  readonly 'two-forms': Nothing;
  readonly fictional: Nothing;
  readonly 'no-source': Nothing;
  readonly 'no-basis': Nothing;
  readonly 'no-list': Nothing;
  readonly 'no-place': Nothing;
  readonly 'score-in-rank': Nothing;
  readonly 'rank-in-score': Nothing;
  readonly 'no-figure': Nothing;
  /** Is more than `other` in the column `otherColumn`. */
  readonly disorder: { readonly other: number; readonly otherColumn: string };
  readonly 'odd-dating': Nothing;
  readonly 'no-start': Nothing;
  readonly 'not-after': { readonly from: string };
  readonly 'not-confirmed': Nothing;
  readonly 'example-left': Nothing;

  // Places
  readonly swapped: { readonly country: string };
  readonly 'far-from-country': { readonly country: string };
  readonly 'half-position': Nothing;
  readonly 'zero-position': Nothing;
  /** The gazetteer has no place of this name in the country; `near` are those with a name like it. */
  readonly 'place-unknown': { readonly country: string; readonly near: readonly string[] };
  /** The gazetteer has several: each choice says what and where it is. */
  readonly 'place-ambiguous': {
    readonly country: string;
    /** Twelve at most of `count`. */
    readonly choices: readonly string[];
    readonly count: number;
  };
  /** The coordinates were looked up. */
  readonly geocoded: { readonly lat: number; readonly lon: number; readonly region: string };

  // Over time
  /** Changed by `points` since `edition`, where it was `from`. */
  readonly jump: { readonly from: number; readonly points: number; readonly edition: string };
  /** Other editions of the city come before and after `edition`, of which there is nothing. */
  readonly 'edition-gap': { readonly edition: string };
  readonly 'no-edition': Nothing;

  // The dataset as a whole
  readonly 'no-version': { readonly version: string };
  readonly 'no-title': Nothing;
  readonly 'no-licence': Nothing;
  /** A field of `about.json`, or of a collection of statements, that is missing or has another form. */
  readonly 'wrong-field': Nothing;
  /** What was built does not fit the schema of its file; a fault of the tool itself. */
  readonly 'does-not-fit': { readonly reason: string };

  // Statements
  /** A sentence for a city must name its place once, as `{city}`. */
  readonly 'city-once': Nothing;
  readonly 'city-in-plain': Nothing;
  readonly 'says-twice': Nothing;
  readonly 'unlike-model': { readonly model: string };
  readonly 'wrong-file': { readonly file: string };

  // Reports in PDF
  readonly 'report-not-pdf': Nothing;
  /** The file is a PDF, but damaged. */
  readonly 'report-damaged': { readonly reason: string };
  /** It opens only with a password. */
  readonly 'report-protected': Nothing;
  /** Nothing but pictures of `pages` pages. */
  readonly 'report-without-text': { readonly pages: number };
  readonly 'report-nothing-found': { readonly pages: number };
  /** The package that reads PDF is not installed; each of `commands` helps. */
  readonly 'report-reader-missing': { readonly commands: readonly string[] };
  /** A proposal of an earlier time is there, which may hold somebody's confirmations. */
  readonly 'report-out-exists': Nothing;

  /** The gazetteer is not installed. */
  readonly 'no-gazetteer': Nothing;

  /** A row of the table about whose first cell is none of its words. */
  readonly 'unknown-field': Nothing;
  /** A version that cannot be the name of a folder. */
  readonly 'not-a-version': Nothing;
}
