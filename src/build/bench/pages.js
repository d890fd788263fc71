/**
 * A list of made-up places over Europe, as a coordinator's spreadsheet would save it.
 * @param {number} count
 */
export function membersCsv(count) {
  const rows = Array.from({ length: count }, (_, i) => {
    const lat = (36 + ((i * 7919) % 25_000) / 1000).toFixed(4);
    const lon = (-9 + ((i * 104_729) % 39_000) / 1000).toFixed(4);
    return `Place ${i + 1},${lat},${lon},Region ${(i % 40) + 1}`;
  });
  return `name,lat,lon,country\n${rows.join('\n')}\n`;
}

/** The widget. `window.bench` tells when it is ready and where to drag. */
export function mapPage() {
  return page(
    '<script type="module" src="/icc/cdn/network-map.js"></script>',
    `<icc-network-map src="members.csv" loading="eager" region="europe"></icc-network-map>
<script type="module">
await customElements.whenDefined('icc-network-map');
const map = document.querySelector('icc-network-map');
await map.ready;
const root = map.renderRoot;
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
await frame();
root.querySelector('.map').dispatchEvent(new PointerEvent('pointerenter'));
window.bench = {
  target: () => root.querySelector('.drawing').getBoundingClientRect(),
  zoomIn: async () => { root.querySelector('.zoom-button').click(); },
  filter: async () => {
    const input = root.querySelector('input[type=search]');
    input.value = '77';
    input.dispatchEvent(new Event('input'));
    await map.updateComplete;
  },
};
</script>`,
  );
}

/** Leaflet without tiles, with its plug-in for clusters. */
export function leafletPage() {
  return page(
    `<link rel="stylesheet" href="leaflet.css"><link rel="stylesheet" href="MarkerCluster.css">
<link rel="stylesheet" href="MarkerCluster.Default.css">
<script src="leaflet.js"></script><script src="leaflet.markercluster.js"></script>`,
    `<div id="map" style="height: 500px"></div>
<script type="module">
const text = await (await fetch('members.csv')).text();
const map = L.map('map', { maxZoom: 12 }).setView([50, 10], 4);
const group = L.markerClusterGroup();
for (const line of text.trim().split('\\n').slice(1)) {
  const [name, lat, lon] = line.split(',');
  group.addLayer(L.marker([Number(lat), Number(lon)], { title: name, icon: L.divIcon() }));
}
map.addLayer(group);
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
window.bench = {
  target: () => document.querySelector('#map').getBoundingClientRect(),
  zoomIn: async () => { map.zoomIn(); },
};
</script>`,
  );
}

/**
 * @param {string} head
 * @param {string} body
 */
function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,">${head}</head><body style="margin: 0; width: 1000px">${body}</body></html>`;
}
