import type { DataTable } from '../../core/table.js';
import type { TextMeasure } from '../../core/text-measure.js';
import type { Source } from '../../data/schema/source.js';
import type { Words } from '../../i18n/words.js';
import type { Provenance } from './csv.js';
import type { LegendEntry } from './picture-legend.js';
import type { PictureScene } from './picture-mark.js';

/** The space that a scene is drawn for. */
export interface SceneSpace {
  readonly widthPx: number;
  /** Size of labels, in pixels. */
  readonly fontSizePx: number;
  readonly measure: TextMeasure;
}

/** What a widget gives so that its figures can leave the page. */
export interface ExportSource {
  /** The widget itself, for its colours and font. */
  readonly host: Element;
  readonly words: Words;
  /** Name of the files, without ending. */
  readonly fileName: string;
  readonly table: DataTable;
  /** The table as it is read in a page, without what only programs need. Default: the same. */
  readonly readTable?: DataTable | undefined;
  readonly provenance: Provenance;
  readonly title: string;
  /** Under the title of a picture; usually the edition. */
  readonly subtitle: string;
  /** The picture in words. */
  readonly description: string;
  /** What stands out beside the figures, a line each. */
  readonly places?: readonly string[] | undefined;
  /** The sources that a picture has room to name. Default: all of the provenance. */
  readonly printed?: readonly Source[] | undefined;
  /** Stamped on pictures where figures are made up. */
  readonly stamp?: string | undefined;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  /** What is to be said only beside the picture: of its borders, say. */
  readonly pictureNotes?: readonly string[] | undefined;
  /** Draws the chart for a space, without regard to the one it has on the screen. */
  readonly drawScene: (space: SceneSpace) => PictureScene;
}
