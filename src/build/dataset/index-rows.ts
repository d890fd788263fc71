import * as z from 'zod/mini';
import { quotedCountSchema } from '../../data/schema/framework.js';
import { caveatSchema } from '../../data/schema/result.js';
import { sampleSchema } from '../../data/schema/sample.js';
import { anyText, flag, listOf, oneOf, optional, required, type CellKind } from './cells.js';
import { counted, date, id, ids, points } from './kinds.js';

/** `2017`, `2017-08`; `cited-2017` where the date is that of a page that quotes the figure. */
const edition: CellKind<string> = {
  toFault: (text) =>
    /^(cited-)?\d{4}(-\d\d(-\d\d)?)?$|^undated$/.test(text)
      ? undefined
      : 'write the date of the edition as 2017 or 2017-08, or cited-2017, or undated',
  toValue: String,
};

/** `index-results.csv` and `example-city.csv`: one figure or one place a row. */
export const resultRowSchema = z.object({
  city: required(id),
  edition: required(edition),
  /** Only where it is known; else it follows from the date. */
  framework: optional(id),
  /** `aggregate`, `rank`, or an indicator or group of a framework. */
  figure: required(id),
  value: optional(points),
  average: optional(points),
  rank_from: optional(counted),
  /** Only where several cities share a range of places. */
  rank_to: optional(counted),
  rank_of: optional(counted),
  sample_size: optional(counted),
  min_population: optional(counted),
  max_population: optional(counted),
  min_foreign_percent: optional(points),
  max_foreign_percent: optional(points),
  group_unspecified: optional(anyText),
  source: required(id),
  caveats: optional(listOf(oneOf(caveatSchema.def.innerType.options))),
});

/** `samples.csv`: how many cities a report compared. */
export const sampleRowSchema = z.object({
  date: optional(date),
  dating: required(oneOf(sampleSchema.shape.dating.def.innerType.options)),
  size: optional(counted),
  other_sizes: optional(listOf(counted)),
  average: optional(points),
  report_of: required(anyText),
  source: required(id),
});

/** `frameworks.csv`: the versions of the Index. */
export const frameworkRowSchema = z.object({
  id: required(id),
  from: optional(date),
  to: optional(date),
  period_inferred: required(flag),
  sources: required(ids),
});

/** `framework-indicators.csv`: the indicators of each version, in its order. */
export const indicatorRowSchema = z.object({
  framework: required(id),
  indicator: required(id),
  name: required(anyText),
  optional: required(flag),
  inferred: required(flag),
});

/** `framework-groups.csv`: indicators that are also shown as one. */
export const groupRowSchema = z.object({
  framework: required(id),
  group: required(id),
  name: required(anyText),
  indicators: required(ids),
  inferred: required(flag),
});

/** `framework-counts.csv`: numbers of questions and indicators as pages quote them. */
export const countRowSchema = z.object({
  framework: required(id),
  what: required(oneOf(quotedCountSchema.shape.what.def.innerType.options)),
  count: required(counted),
  source: required(id),
});
