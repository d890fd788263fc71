import { define } from '../../element/define.js';
import { IccNetworkMap } from './network-map.js';

define('icc-network-map', IccNetworkMap);

declare global {
  interface HTMLElementTagNameMap {
    'icc-network-map': IccNetworkMap;
  }
}

export { IccNetworkMap };
