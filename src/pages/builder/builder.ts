/** The script of the embed builder, and of the page that shows its preview. */
import { startPreview } from './preview-page.js';

const stage = document.querySelector<HTMLElement>('[data-icc-preview]');
if (stage) startPreview(stage);

if (document.querySelector('embed-builder')) {
  void import('./builder-element.js').then(({ EmbedBuilder }) => {
    if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
  });
}
