import { quotedCountSchema } from '../../data/schema/framework.js';
import { caveatSchema } from '../../data/schema/result.js';
import { sampleSchema } from '../../data/schema/sample.js';
import { optional, required } from '../cell.js';
import { date, edition } from '../kinds/date.js';
import { counted, points } from '../kinds/number.js';
import { anyText, id, ids, listOf, remark } from '../kinds/text.js';
import { flag, oneOf } from '../kinds/word.js';
import { sourceColumns } from './place-tables.js';

/**
 * `results`: one figure or one place a row, or one edition a row with a column a
 * figure. Columns of figures are not listed here.
 */
export const resultColumns = {
  /** Id or name of the city. */
  city: required(anyText),
  edition: optional(edition),
  /** Only where it is known; else it follows from the date. */
  framework: optional(id),
  /** Id of the row of `samples` with the averages that the values are compared with. */
  sample: optional(id),
  sample_size: optional(counted),
  /**
   * `aggregate`, `rank`, or the id or name of an indicator or group; only where
   * there is no column a figure.
   */
  figure: optional(anyText),
  value: optional(points),
  average: optional(points),
  rank_from: optional(counted),
  /** Only where several cities share a range of places. */
  rank_to: optional(counted),
  rank_of: optional(counted),
  min_population: optional(counted),
  max_population: optional(counted),
  min_foreign_percent: optional(points),
  max_foreign_percent: optional(points),
  group_unspecified: optional(anyText),
  ...sourceColumns,
  caveats: optional(listOf(oneOf(caveatSchema.def.innerType.options))),
  /** There if the rows were read by a program: whether a person has compared them with the report. */
  confirmed: optional(flag),
  page: optional(remark),
  phrase: optional(remark),
  doubt: optional(remark),
  note: optional(remark),
} as const;

/** `samples`: how many cities a report compared, and their averages, a column a figure. */
export const sampleColumns = {
  /** What `sample` of `results` refers to. Default: the date. */
  id: optional(id),
  date: optional(date),
  dating: optional(oneOf(sampleSchema.shape.dating.def.innerType.options)),
  size: optional(counted),
  other_sizes: optional(listOf(counted)),
  /** Of the overall result. */
  average: optional(points),
  report_of: optional(anyText),
  ...sourceColumns,
  note: optional(remark),
} as const;

/** `frameworks`: the versions of the Index. */
export const frameworkColumns = {
  id: required(id),
  from: optional(date),
  to: optional(date),
  period_inferred: required(flag),
  sources: required(ids),
} as const;

/** `framework-indicators`: the indicators of each version, in its order. */
export const indicatorColumns = {
  framework: required(id),
  indicator: required(id),
  name: required(anyText),
  optional: required(flag),
  inferred: required(flag),
} as const;

/** `framework-groups`: indicators that are also shown as one. */
export const groupColumns = {
  framework: required(id),
  group: required(id),
  name: required(anyText),
  indicators: required(ids),
  inferred: required(flag),
} as const;

/** `framework-counts`: numbers of questions and indicators as pages quote them. */
export const quotedCountColumns = {
  framework: required(id),
  what: required(oneOf(quotedCountSchema.shape.what.def.innerType.options)),
  count: required(counted),
  source: required(id),
} as const;
