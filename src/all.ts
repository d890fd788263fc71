import './widgets/index-radar/define.js';
