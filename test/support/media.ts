import { emulateMedia as emulate } from '@web/test-runner-commands';

/** What a page can ask about its surroundings by media query. */
export interface EmulatedMedia {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'dark' | 'light' | 'no-preference';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}

let isEmulating = false;

after('media features are the real ones again', async () => {
  if (isEmulating) {
    await emulate({
      media: 'screen',
      colorScheme: 'light',
      reducedMotion: 'no-preference',
      forcedColors: 'none',
    });
  }
});

/** Whether this engine's driver can emulate media features: Chromium's only. Skip the test elsewhere. */
export function canEmulateMedia(): boolean {
  return 'chrome' in window || navigator.userAgent.includes('Chrome/');
}

/** Makes media queries answer as given, until the end of the test file. */
export async function emulateMedia(media: EmulatedMedia): Promise<void> {
  isEmulating = true;
  await emulate(media);
}
