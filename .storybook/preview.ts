import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { toArgTypes, type Manifest } from './arg-types.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      // The build writes the file, so its type is only as narrow as its declaration.
      extractArgTypes: (tag: string) => toArgTypes(manifest as Manifest, tag),
    },
    options: { storySort: { order: ['Guide', ['Start', 'Data', 'Theming'], '*', 'Decisions'] } },
  },
};

export default preview;
