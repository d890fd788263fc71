import type { FrameMessages, Translation } from './messages.js';

/** English words of the frame. */
export const frame: Translation & FrameMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  loading: 'Loading the data…',
  unavailable: 'The data could not be loaded.',
  retry: 'Try again',
  chooseView: 'Show as',
  view: (view) => ({ radar: 'Radar', bars: 'Ranking', table: 'Table' })[view],
  download: 'Download',
  illustrative: 'Illustrative data',
  illustrativeNote: (places) => `Made up, to show what this display looks like: ${places}.`,
  source: (count) => (count === 1 ? 'Source:' : 'Sources:'),
  missing: 'not published',
  joined: (name, detail) => `${name}, ${detail}`,
};
