import type { Framework } from '../../data/schema/framework.js';
import type { CityResult, Edition } from '../../data/schema/result.js';
import { chooseEdition, previousEdition } from './editions.js';
import type { Axis, Compare, Compared, RadarNote } from './model.js';
import type { RadarData } from './schema.js';

/** At most three shapes are told apart in one radar; the average is a line of its own. */
export const MAX_SHAPES = 3;

/**
 * Finds what the page wants to compare, and the axes that all of it shares:
 * versions of the Index ask about different areas, and only the common ones say
 * something side by side.
 */
export const compareEditions: Compare = (data, edition, wishes, all) => {
  const editions = findCompared(data, edition, wishes).slice(0, MAX_SHAPES - 1);
  const asked = (axis: Axis, { edition: other, file }: Compared): boolean =>
    isAskedIn(axis, edition, other, file);
  const axes = all.filter((axis) => editions.every((other) => asked(axis, other)));
  const narrower = editions.find((other) => all.some((axis) => !asked(axis, other)));
  const notes: RadarNote[] = editions
    .filter((other) => all.length > 0 && other.edition.indicators.length === 0)
    .map(({ name, edition: other }) => ({ kind: 'nothing-to-compare', name, edition: other }));
  if (narrower) {
    notes.push({
      kind: 'common-only',
      edition: narrower.edition,
      left: all.length - axes.length,
    });
  }
  return { editions, axes, notes };
};

/** The editions that the words of `compare` stand for; what does not exist is left out. */
function findCompared(
  { result, peers }: RadarData,
  edition: Edition,
  wishes: readonly string[],
): readonly Compared[] {
  return [...new Set(wishes)].flatMap((id): Compared[] => {
    if (id === 'average' || id === result.city.id) return [];
    const file = id === 'previous' ? result : peers.find(({ city }) => city.id === id);
    if (file === undefined) return [];
    const found =
      id === 'previous' ? previousEdition(result.editions, edition) : chooseEdition(file.editions);
    const role = id === 'previous' ? 'previous' : 'peer';
    return found ? [{ role, id, name: file.city.name, edition: found, file }] : [];
  });
}

/** Whether both editions ask about an axis; only then may their values share it. */
function isAskedIn(axis: Axis, edition: Edition, other: Edition, file: CityResult): boolean {
  if (other.indicators.length === 0) return true;
  const version = other.framework?.id;
  if (version === undefined || version === edition.framework?.id) return true;
  const framework: Framework | undefined = file.frameworks.find(({ id }) => id === version);
  const asked: readonly { id: string }[] = framework?.indicators ?? other.indicators;
  return asked.some(({ id }) => id === axis.id);
}
