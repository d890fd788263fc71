import { svg, type SVGTemplateResult } from 'lit';
import { clusterRadius, type Cluster } from '../../geometry/clusters.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { isOf, type MapView } from './map-template.js';
import type { Member } from './model.js';
import { memberName } from './names.js';

/** The name of a mark that the reader looks at or chose, or that the page highlights. */
export function renderLabel(
  mark: Cluster,
  others: readonly Cluster[],
  { model, selected, active, scene }: MapView,
  words: MapWords,
  movedPx: number,
): SVGTemplateResult {
  const { ids, x, y } = mark;
  const shown = [selected, model.city?.id].find((id) => id !== undefined && ids.includes(id));
  const member: Member | undefined =
    shown !== undefined && !isOf(mark, active)
      ? model.byId.get(shown)
      : ids.length === 1
        ? model.byId.get(ids[0] ?? '')
        : undefined;
  if (!member) return svg``;
  const name = memberName(member, words);
  const radius = clusterRadius(ids.length);
  // To the right if there is room, else to the left, else above.
  const isFree = (side: -1 | 1): boolean => {
    const end = x + movedPx + side * (radius + name.length * 7);
    return (
      end > 0 &&
      end < scene.widthPx &&
      others.every(
        (other) =>
          other === mark ||
          (other.x - x) * side < 0 ||
          (other.x - x) * side > radius * 2 + name.length * 7 ||
          Math.abs(other.y - y) > radius + 8,
      )
    );
  };
  const side = isFree(1) ? 1 : isFree(-1) ? -1 : 0;
  return svg`<text
    class="label"
    x=${x + side * (radius + 2)}
    y=${side === 0 ? y - radius - 10 : y}
    dy="0.35em"
    text-anchor=${side === 0 ? 'middle' : (side === 1) === (words.direction === 'ltr') ? 'start' : 'end'}
    aria-hidden="true"
  >${name}</text>`;
}
