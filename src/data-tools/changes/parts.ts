import {
  compareResults,
  compareStatements,
  listComparison,
  type CompareFile,
} from './compare-files.js';
import { asText, type JsonRecord } from './records.js';

/** A part of a dataset, in the order of the summary. */
export interface Part {
  readonly title: string;
  readonly files: RegExp;
  /** Default: only that the file appeared, changed or vanished. */
  readonly compare?: CompareFile;
}

const byId = ({ id }: JsonRecord): string => asText(id);

const describeMember = (id: string, { name, country }: JsonRecord): string =>
  `${id} (${[name, country].map(asText).filter(Boolean).join(', ')})`;

/** All parts that are files; the first that a file belongs to is its own. */
export const PARTS: readonly Part[] = [
  {
    title: 'Members',
    files: /^cities\.json$/,
    compare: listComparison('cities', byId, describeMember),
  },
  { title: 'Networks', files: /^networks\.json$/, compare: listComparison('networks', byId) },
  { title: 'Index results', files: /^results\/[^/]+\.json$/, compare: compareResults },
  {
    title: 'Versions of the Index',
    files: /^frameworks\.json$/,
    compare: listComparison('frameworks', byId),
  },
  {
    title: 'Samples',
    files: /^samples\.json$/,
    compare: listComparison('samples', ({ date, reportOf, source }) =>
      [reportOf, date ?? source].map(asText).join(', '),
    ),
  },
  {
    title: 'Numbers of members',
    files: /^counts\.json$/,
    compare: listComparison('counts', ({ network = 'all', date, source }) =>
      [network, date, source].map(asText).join(', '),
    ),
  },
  { title: 'Statements', files: /^statements\/[^/]+\.json$/, compare: compareStatements },
  { title: 'Borders', files: /^geo\// },
  { title: 'Other files', files: /./ },
];
