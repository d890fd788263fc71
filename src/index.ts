export { configure, getConfig, type DataConfig } from './data/config.js';
export type { DataError, DataErrorKind } from './data/error.js';
export type { DataTable, TableCell, TableColumn } from './core/table.js';
export { IccSelectEvent, IccViewEvent } from './element/choice-events.js';
export { IccErrorEvent, IccLoadEvent } from './element/events.js';
export type { WidgetState } from './element/data-controller.js';
export {
  IccDiversityStatement,
  type StatementVariant,
} from './widgets/diversity-statement/diversity-statement.js';
export {
  diversityStatementSchema,
  type DiversityStatementFile,
} from './widgets/diversity-statement/schema.js';
export type {
  SharedPictureOptions,
  SharedSize,
} from './widgets/diversity-statement/sharing/sharing.js';
export { IccIndexRadar } from './widgets/index-radar/index-radar.js';
export { indexRadarSchema, type IndexRadarFile } from './widgets/index-radar/schema.js';
export { IccNetworkMap } from './widgets/network-map/network-map.js';
export { networkMapSchema, type NetworkMapFile } from './widgets/network-map/schema.js';
