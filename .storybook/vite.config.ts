import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    // Inlined files would be `data:` addresses, which a strict content security policy forbids.
    assetsInlineLimit: 0,
    // Storybook's own files are larger than what the bundler finds reasonable.
    chunkSizeWarningLimit: 2_000,
  },
});
