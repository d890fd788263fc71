import { define } from '../../element/define.js';
import { IccDiversityStatement } from './diversity-statement.js';

define('icc-diversity-statement', IccDiversityStatement);

declare global {
  interface HTMLElementTagNameMap {
    'icc-diversity-statement': IccDiversityStatement;
  }
}

export { IccDiversityStatement };
