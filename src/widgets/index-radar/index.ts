export { IccIndexRadar } from './index-radar.js';
export { indexRadarSchema, type IndexRadarFile } from './schema.js';
