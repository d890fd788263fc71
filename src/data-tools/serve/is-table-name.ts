/**
 * What programs leave beside a file while it is open or being saved: `~$figures.xlsx` (Excel),
 * `.~lock.figures.ods#` (LibreOffice), `.cities.csv.swp` and `4913` (Vim), `#cities.csv#` and
 * `cities.csv~` (Emacs), `A1B2C300` and `lu1234.tmp` (a workbook on its way to its name).
 */
const PASSING = /^[.~#]|[~#]$|\.(tmp|temp|part|partial|crdownload|bak|swp|swx|lock)$/i;

/** Whether a file of this name in the folder can matter to the check; a name without an ending never does. */
export function isTableName(name: string): boolean {
  return !PASSING.test(name) && /[^.]\.[^.]+$/.test(name);
}
