import './widgets/diversity-statement/define.js';
import './widgets/index-radar/define.js';
import './widgets/network-map/define.js';
