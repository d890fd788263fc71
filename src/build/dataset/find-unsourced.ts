import type { About } from './about.js';
import type { DatasetProblem } from './problem.js';
import type { Tables } from './tables.js';

/** Facts that say nothing of where or when they were published. */
export function findUnsourced(tables: Tables, about: About): readonly DatasetProblem[] {
  const listed = tables['cities.csv'].rows.filter(({ cells }) => cells.listed);
  return [
    ...(about.list === undefined ? listed.slice(0, 1) : []).map(({ file, row }) => ({
      file,
      row,
      column: 'listed',
      message: 'refers to a list without source: name it in about.json as list.source',
    })),
    ...tables['cities.csv'].rows
      .filter(({ cells }) => cells.since !== undefined && cells.since_source === undefined)
      .map(({ file, row }) => ({
        file,
        row,
        column: 'since_source',
        message: 'is empty: name the source of the joining year',
      })),
    ...tables['network-members.csv'].rows
      .filter(({ cells }) => cells.basis === 'published' && cells.source === undefined)
      .map(({ file, row }) => ({
        file,
        row,
        column: 'source',
        message: 'is empty: name the page that says so, or set basis to inferred',
      })),
    ...tables['samples.csv'].rows
      .filter(({ cells }) => (cells.date === undefined) !== (cells.dating === 'undated'))
      .map(({ file, row }) => ({
        file,
        row,
        column: 'date',
        message: 'does not go with dating: write the date, or set dating to undated',
      })),
  ];
}
