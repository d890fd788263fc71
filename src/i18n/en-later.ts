import type { LaterMessages, Translation } from './messages.js';

/** English words needed only once something was done or went wrong. */
export const later: Translation & LaterMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  problem: (kind) =>
    ({
      offline: 'The data could not be reached. Check the connection and try again.',
      http: 'There are no data at their address, or its server failed.',
      timeout: 'The data took too long to arrive.',
      'not-json': 'The address gave something other than data.',
      schema: 'The data are not in the expected form, so they are not shown.',
      version: 'The data are made for a newer version of this display.',
      'too-large': 'The file with the data is too large to show.',
      'forbidden-url': 'The address of the data is not allowed.',
    })[kind],
  fallbackShown: 'The current data could not be loaded. This is the content of the page itself.',
  stale: 'Newer data could not be loaded. These are the last ones received.',
  viewShown: (view) =>
    ({ radar: 'The radar is shown.', bars: 'The ranking is shown.', table: 'The table is shown.' })[
      view
    ],
  downloadCsv: 'Data for a spreadsheet (CSV)',
  downloadSvg: 'Picture for print (SVG)',
  downloadPng: 'Picture for screens (PNG)',
  copyTable: 'Copy the table',
  copied: 'The table was copied.',
  copyFailed: 'The browser did not allow copying.',
  exportFailed: 'The browser could not make this file.',
  explore: 'Indicators',
  readings: (indicator, readings) => `${indicator}: ${readings}`,
  reading: (formats, name, value) =>
    `${name} ${value === undefined ? 'not published' : formats.number(value)}`,
  caveat: (caveat) =>
    ({
      draft: 'The source quotes a draft report.',
      others: 'The source counts other cities: with this one, there may be one more.',
      implausible: 'The number of cities in the source does not fit other reports of its time.',
      unordered: 'The source does not give the order of these places.',
      other: 'See the source for the limits of this figure.',
    })[caveat],
  radarCommonOnly: (formats, edition, left) =>
    `The Index asked about other areas in the results compared (${edition}). Only the common indicators are shown; left out: ${formats.number(left)}.`,
  radarNothingToCompare: (name) => `No values for single indicators are published for ${name}.`,
  radarVersionInferred: 'The list of indicators is inferred from the date of this result.',
};
