import { contrastOf } from '../../embedding/colours.js';
import { NEEDED } from '../colours.js';
import type { PageFacts, TagFact } from '../facts.js';
import { find, type Finding } from '../finding.js';
import { aboutOf } from './tags.js';

/** What readers cannot see, or not well. */
export function judgeLook({ tags }: PageFacts): readonly Finding[] {
  return [...oncePerColour(tags), ...tags.flatMap(judgeMeasured)];
}

/** Graphics need this much; words need more. */
const GRAPHICS = 3;

/** One finding a colour and ground: a page has its brand once, and widgets often. */
function oncePerColour(tags: readonly TagFact[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const tag of tags) {
    for (const { token, colour, ground } of tag.colours) {
      const ratio = contrastOf(colour, ground);
      const needed = NEEDED[token] ?? GRAPHICS;
      const key = `${token} ${colour} ${ground}`;
      if (ratio >= needed || found.has(key)) continue;
      const values = {
        token: `--icc-${token}`,
        colour,
        ground,
        // Rounded down: 4.49 is not enough.
        ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
        needed: String(needed),
      };
      const id = ratio < GRAPHICS ? 'contrast-low' : 'contrast-weak';
      found.set(key, find(id, { about: aboutOf(tag), values }));
    }
  }
  return [...found.values()];
}

function judgeMeasured(tag: TagFact): readonly Finding[] {
  const { measured } = tag;
  const about = aboutOf(tag);
  if (measured === undefined) return [];
  const { widthPx, isHidden, state } = measured;
  // What has its day, and this is not it, takes no room on purpose.
  const isScheduled = ['from', 'until'].some((name) => name in tag.attributes);
  if (isHidden) return isScheduled ? [] : [find('hidden', { about })];
  if (state === undefined) return [find('not-started', { about })];
  if (widthPx === 0 && !isScheduled) return [find('width-zero', { about })];
  if (state === 'error') return [find('state-error', { about })];
  return state === 'ready' ? [find('good-tag', { about })] : [];
}
