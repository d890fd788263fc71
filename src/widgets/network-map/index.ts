export { IccNetworkMap } from './network-map.js';
export { networkMapSchema, type NetworkMapFile } from './schema.js';
