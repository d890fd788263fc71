import '../../src/widgets/diversity-statement/define.js';
import type { IccDiversityStatement } from '../../src/widgets/diversity-statement/diversity-statement.js';
import { until } from './frames.js';
import { aWidget, find, get, put, textOf, type WidgetSetup } from './widgets.js';

/** A widget in the page, without a motif unless the attributes name one. */
export function putStatement(setup: WidgetSetup = {}): IccDiversityStatement {
  const attributes = { motif: 'none', ...setup.attributes };
  return put(aWidget('icc-diversity-statement', { ...setup, attributes }), setup);
}

/** A widget in the page that shows what it can. */
export async function showStatement(setup: WidgetSetup = {}): Promise<IccDiversityStatement> {
  const statement = putStatement(setup);
  await statement.ready;
  const pattern = setup.attributes?.motif ?? 'none';
  if (pattern !== 'none') await until(() => find(statement, 'svg'), 'the motif');
  return statement;
}

/** What the reader is told; nothing where the page's own content stands. */
export function saidBy(statement: IccDiversityStatement): string {
  return textOf(find(statement, '.words'));
}

/** Whether the reader sees the page's own content. */
export function isFallbackShown(statement: IccDiversityStatement): boolean {
  const slot = get(statement, 'slot:not([name])');
  return getComputedStyle(slot.parentElement!).display !== 'none';
}
