import { sharing as english } from '../../../../src/i18n/diversity-statement/en.js';
import type { SharingPack } from '../../../../src/i18n/diversity-statement/messages.js';
import type { SharingWords } from '../../../../src/i18n/diversity-statement/registry.js';
import { formatsOf } from '../../../../src/i18n/formats.js';
import type { SharedWords } from '../../../../src/widgets/diversity-statement/sharing/shared-words.js';

/** Words with the name of a city in them; all else as given. */
export function aShared(changes: Partial<SharedWords> = {}): SharedWords {
  return {
    lang: 'en',
    dir: 'ltr',
    paragraphs: [{ before: 'We in ', name: 'Bergen', after: ' are many.' }],
    who: 'Bergen',
    notice: undefined,
    document: undefined,
    isDraft: false,
    isIllustrative: false,
    fileName: 'bergen-one',
    ...changes,
  };
}

/** The words of a language. */
export function wordsIn(pack: SharingPack = english): SharingWords {
  return { messages: pack, formats: formatsOf(pack.$code) };
}
