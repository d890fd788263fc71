import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { toArgTypes } from './arg-types.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractArgTypes: (tag: string) => toArgTypes(manifest, tag) },
    options: { storySort: { order: ['Guide', ['Start', 'Data', 'Theming'], '*', 'Decisions'] } },
  },
};

export default preview;
