import type { Doubt, Finding } from './finding.js';
import { INDEX_VERSIONS, type IndexVersion } from './indicators.js';

/** What a report says, put together for a person to confirm. */
export interface Proposal {
  /** In the order of the Index; where the report says two values of a figure, both. */
  readonly findings: readonly Finding[];
  /** Ids of the figures that were not found. */
  readonly missing: readonly string[];
}

/**
 * Puts findings together: what is said twice is proposed once, what is said in two
 * ways is proposed twice and doubted, and what is not said is named.
 *
 * @param version of the Index; without it, what any version has may be found.
 */
export function toProposal(
  findings: readonly Finding[],
  version: IndexVersion | undefined,
): Proposal {
  const versions = version ? [version] : INDEX_VERSIONS;
  const order = [...new Set(['aggregate', 'rank', ...versions.flatMap(({ figures }) => figures)])];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const merged = [...groups.values()].flatMap((group) => {
    const different = merge(group);
    const doubted =
      different.length > 1 ? different.map((one) => doubt(one, 'two-values')) : different;
    return doubted.map((finding) =>
      version && !order.includes(finding.figure) ? doubt(finding, 'not-in-version') : finding,
    );
  });
  const found = new Set(merged.map(({ figure }) => figure));
  return {
    findings: merged.sort((a, b) => placeIn(order, a) - placeIn(order, b)),
    missing: order.filter((figure) => !found.has(figure)),
  };
}

/** Places are apart by the group of cities that they are among. */
function keyOf({ figure, group }: Finding): string {
  return JSON.stringify([figure, group]);
}

function placeIn(order: readonly string[], { figure }: Finding): number {
  const place = order.indexOf(figure);
  return place === -1 ? order.length : place;
}

/** Leaves out what says no more than another does; of two that say the same, the one with less doubt stays. */
function merge(group: readonly Finding[]): readonly Finding[] {
  const best = group.toSorted((a, b) => a.doubts.length - b.doubts.length);
  const kept = best.filter(
    (finding, i) =>
      !best.some((other, k) => {
        if (k === i || !says(other, finding)) return false;
        return k < i || !says(finding, other);
      }),
  );
  return group.filter((finding) => kept.includes(finding));
}

function says(fuller: Finding, other: Finding): boolean {
  return (['value', 'average', 'rank', 'rankOf'] as const).every(
    (field) => other[field] === undefined || other[field] === fuller[field],
  );
}

function doubt(finding: Finding, why: Doubt): Finding {
  return { ...finding, doubts: [...finding.doubts, why] };
}
