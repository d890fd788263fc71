import { toCounts } from './groups.js';
import type { PreviewState } from './state.js';
import type { PreviewWords } from './words.js';

/** A line that says how things stand. */
export interface Status {
  readonly text: string;
  /** `good`: what is seen is what the tables say; `busy`: it is being found out. */
  readonly kind: 'good' | 'busy' | 'wrong';
}

/**
 * Says what came of the last save.
 *
 * @param state nothing while the server has not been heard of.
 * @param language for the time of day.
 */
export function toStatus(
  state: PreviewState | undefined,
  {
    isLost,
    words,
    language,
  }: { readonly isLost: boolean; readonly words: PreviewWords; readonly language: string },
): Status {
  if (isLost) return { text: words.lost, kind: 'wrong' };
  if (state === undefined) return { text: words.connecting, kind: 'busy' };
  const { isBuilding, savedAt, builtAt, failure, dataset, isCurrent, problems } = state;
  const when = (date: string): string => toTime(date, language);
  if (isBuilding || builtAt === null) {
    return { text: savedAt === null ? words.first : words.reading(when(savedAt)), kind: 'busy' };
  }
  const shown = dataset === null ? words.nothingYet : words.lastGood;
  if (failure !== null) return { text: `${words.failure(failure)} ${shown}`, kind: 'wrong' };
  const { error, warning } = toCounts(problems);
  const what = savedAt === null ? words.read(when(builtAt)) : words.saved(when(savedAt));
  const counts = [
    words.counts.error(error),
    ...(warning === 0 ? [] : [words.counts.warning(warning)]),
  ].join(', ');
  return isCurrent
    ? { text: `${what}, ${counts}.`, kind: 'good' }
    : { text: `${what}, ${counts}. ${shown}`, kind: 'wrong' };
}

/** The time of day, to the second. */
function toTime(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' }).format(
    new Date(date),
  );
}
