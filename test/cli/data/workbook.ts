import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';

/** A workbook with a sheet for each CSV file, all cells as text. */
export function makeXlsx(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(files).map(([name, text]) => ({
      name: name.replace('.csv', ''),
      rows: parse(text),
    })),
  });
}
