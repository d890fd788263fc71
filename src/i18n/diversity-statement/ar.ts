import { frame, later } from '../ar.js';
import type { PictureSize, SharingPack } from './messages.js';

const PICTURES: Readonly<Record<PictureSize, string>> = {
  wide: 'صورة لوسائل التواصل الاجتماعي (عريضة)',
  square: 'صورة لوسائل التواصل الاجتماعي (مربعة)',
  slide: `شريحة عرض بحجم ${isolated('A4')}`,
};

/** Arabic words for using a statement elsewhere. Isolates keep names in another script in place. */
export const sharing: SharingPack = {
  $code: 'ar',
  $dir: 'rtl',
  illustrative: frame.illustrative,
  copyFailed: later.copyFailed,
  exportFailed: later.exportFailed,
  elsewhere: 'استخدام هذا النص في مكان آخر',
  copyText: 'نسخ النص',
  copyHtml: `نسخ بصيغة ${isolated('HTML')}`,
  picture: (size) => PICTURES[size],
  pictureAs: (size, format) => `${PICTURES[size]}: ${isolated(format)}`,
  share: 'مشاركة…',
  textCopied: 'نُسخ النص.',
  htmlCopied: `نُسخت شيفرة ${isolated('HTML')}.`,
  shareFailed: 'لم يسمح المتصفح بالمشاركة.',
  publishedBy: (who) => `الناشر: ${isolated(who)}.`,
  idea: (title, date) =>
    `الفكرة: ${isolated(title)}${date === undefined ? '' : ` (${isolated(date)})`}`,
  decoration: 'الزخرفة للتزيين فقط.',
  draft: 'مسودة: لم يقرأها بعد أحد ممن يتحدثون هذه اللغة بوصفها لغتهم الأم.',
};

/** Puts text of unknown direction into an isolate of its own. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
