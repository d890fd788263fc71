import { define } from '../../element/define.js';
import { IccIndexRadar } from './index-radar.js';

define('icc-index-radar', IccIndexRadar);

declare global {
  interface HTMLElementTagNameMap {
    'icc-index-radar': IccIndexRadar;
  }
}

export { IccIndexRadar };
