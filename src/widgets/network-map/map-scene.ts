import type {
  LegendEntry,
  OwnMark,
  PictureLook,
  PictureScene,
  SceneSpace,
} from '../../element/export/index.js';
import type { Atlas } from '../../geometry/atlas.js';
import { clipArea, clipLines } from '../../geometry/clip.js';
import { toFreeLabels } from '../../geometry/free-labels.js';
import type { PixelBox } from '../../geometry/projection.js';
import { laterMapWords } from '../../i18n/network-map/later.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { toMapScene, type MapPanel } from './geometry.js';
import { groupMarks, signMarks, symbolMarks, toSigns, type Sign } from './map-signs.js';
import { toMarks } from './marks.js';
import type { Member, NetworkModel } from './model.js';
import { memberName } from './names.js';

/** What a map that is taken away shows. */
export interface MapDrawing {
  readonly model: Pick<NetworkModel, 'frame' | 'byId' | 'city' | 'kinds'>;
  /** The members to show, all of which are somewhere in the picture. */
  readonly members: readonly Member[];
  /** Borders of the map and, coarse, of the world; without them, places are drawn on a blank map. */
  readonly atlas: Atlas | undefined;
  readonly world: Atlas | undefined;
  readonly words: MapWords;
}

const LAND: PictureLook = { fill: 'text', fillOpacity: 0.09 };
const BORDER: PictureLook = { stroke: 'text', strokeOpacity: 0.22, strokeWidthPx: 1 };
const DISPUTED: PictureLook = { ...BORDER, dash: '3 3' };
const FRAME: PictureLook = { stroke: 'line', strokeWidthPx: 1 };
/** Names are smaller than the legend. */
const NAME = { fill: 'text', size: 0.78, weight: 400 } as const;

/**
 * Draws the whole map for a width, never the part that the reader looks at:
 * borders cut off at the edge of the map, every member by its sign or in the
 * number of a group, and names where there is room.
 */
export function drawMapScene(drawing: MapDrawing, space: SceneSpace): PictureScene {
  const { model, members, atlas, world, words } = drawing;
  const { widthPx, fontSizePx } = space;
  const scene = toMapScene({ frame: model.frame, places: members, atlas, world }, { widthPx });
  const clusters = toMarks(scene, 1, () => true);
  const panels = [
    { panel: scene.main, signs: toSigns(clusters.main, scene.main, model) },
    ...scene.insets.map((panel, i) => ({
      panel,
      signs: toSigns(clusters.insets[i] ?? [], panel, model),
    })),
  ];
  return {
    widthPx,
    heightPx: scene.heightPx,
    marks: panels.flatMap(({ panel, signs }) => [
      ...outlineMarks(panel),
      ...signs.flatMap((sign) => signMarks(sign, words.formats, fontSizePx)),
      ...nameMarks(signs, panel, drawing, space),
    ]),
    legend: legendOf(
      panels.flatMap(({ signs }) => signs),
      drawing,
      space,
    ),
  };
}

function outlineMarks(panel: MapPanel): readonly OwnMark[] {
  const { left, top, widthPx, heightPx, land, home, borders, disputed } = panel;
  // On half pixels, a line as thin as this is sharp.
  const frame = `M${left + 0.5},${top + 0.5}h${widthPx - 1}v${heightPx - 1}h${1 - widthPx}Z`;
  const drawn: readonly (readonly [d: string, look: PictureLook])[] = [
    [clipArea(land, panel), LAND],
    [clipArea(home, panel), LAND],
    [clipLines(borders, panel), BORDER],
    [clipLines(disputed, panel), DISPUTED],
    [frame, FRAME],
  ];
  return drawn.flatMap(([d, look]): OwnMark[] => (d === '' ? [] : [{ kind: 'path', d, look }]));
}

/** Names of members that stand alone, and of the city that the page highlights. */
function nameMarks(
  signs: readonly Sign[],
  panel: PixelBox,
  { model, words }: MapDrawing,
  { fontSizePx, measure }: SceneSpace,
): readonly OwnMark[] {
  const sizePx = fontSizePx * NAME.size;
  const named = signs.flatMap((sign) => {
    const member = sign.isOwn ? model.city : sign.member;
    if (!member) return [];
    const look = sign.isOwn ? { ...NAME, weight: 600 } : NAME;
    const text = memberName(member, words);
    const widthPx = measure(text, { fontSizePx: sizePx, fontWeight: look.weight });
    return [{ at: sign, isOwn: sign.isOwn, look, text, reachPx: sign.reachPx, widthPx }];
  });
  // The highlighted city has the first choice of its place.
  const wishes = [...named.filter(({ isOwn }) => isOwn), ...named.filter(({ isOwn }) => !isOwn)];
  const taken = signs.map(({ x, y, reachPx }) => ({
    left: x - reachPx,
    top: y - reachPx,
    widthPx: 2 * reachPx,
    heightPx: 2 * reachPx,
  }));
  const { direction } = words;
  const places = toFreeLabels(wishes, { box: panel, taken, sizePx, direction });
  return wishes.flatMap(({ look, text }, i): OwnMark[] => {
    const place = places[i];
    return place ? [{ kind: 'text', look, text, ...place }] : [];
  });
}

/** What the signs stand for that are really there. */
function legendOf(
  signs: readonly Sign[],
  { model, words }: MapDrawing,
  { fontSizePx }: SceneSpace,
): readonly LegendEntry[] {
  const drawn = new Set(signs.map(({ member }) => member?.kind));
  const number = words.formats.number(2);
  const group: LegendEntry = {
    name: laterMapWords(words).legendGroup,
    draw: (at) => groupMarks(at, { count: 2, number, fontSizePx }),
  };
  return [
    ...model.kinds
      .filter((kind) => drawn.has(kind))
      .map((kind): LegendEntry => ({
        name: words.map.kind(kind),
        draw: (at) => symbolMarks(kind, at),
      })),
    ...(signs.some(({ member }) => !member) ? [group] : []),
  ];
}
