/** The script of the page that `icc-widgets data serve` shows. */
import { toConnection } from './connection.js';
import { DataPreview } from './preview-element.js';

customElements.define('data-preview', DataPreview);
const preview = document.querySelector('data-preview');
if (preview instanceof DataPreview) preview.connection = toConnection(location.href);

// The page is there before they are.
void import('../../widgets/index-radar/define.js');
void import('../../widgets/network-map/define.js');
void import('../../widgets/diversity-statement/define.js');
