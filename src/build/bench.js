/**
 * `npm run bench [-- map|data]`: measures the built files against peers, in the same run, and prints
 * ratios. Without a name it is the map that is measured.
 */
export {};

const [name = 'map'] = process.argv.slice(2);
if (name === 'map') await import('./bench/map.js');
else if (name === 'data') await import('./bench/data.js');
else throw new Error(`invalid bench: ${name}; there are map and data`);
