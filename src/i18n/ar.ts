import { round } from '../core/math.js';
import { choosePlural, type Formats } from './formats.js';
import type {
  Comparison,
  EditionName,
  FrameMessages,
  GroupLimits,
  IndexMessages,
  IndexRadarMessages,
  LaterMessages,
  Translation,
} from './messages.js';
import { limitsOf } from './phrases.js';

/*
 * What is inserted may be in another script: isolates keep it from reordering the sentence around
 * it. The Index is «مؤشر», so that its indicators are «مجالات», areas, and not called the same.
 */

/** Arabic words of the frame. */
export const frame: Translation & FrameMessages = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  loading: 'جارٍ تحميل البيانات…',
  unavailable: 'تعذّر تحميل البيانات.',
  retry: 'إعادة المحاولة',
  chooseView: 'طريقة العرض',
  view: (view) => ({ radar: 'مخطط راداري', bars: 'ترتيب', table: 'جدول' })[view],
  download: 'تنزيل',
  illustrative: 'بيانات توضيحية',
  illustrativeNote: (places) => `بيانات مُختلقة لإظهار شكل هذا العرض: ${isolated(places)}.`,
  source: (count) => (count === 1 ? 'المصدر:' : count === 2 ? 'المصدران:' : 'المصادر:'),
  missing: 'غير منشور',
  joined: (name, detail) => `${isolated(name)}، ${isolated(detail)}`,
};

/** Arabic words needed only once something was done or went wrong. */
export const later: LaterMessages = {
  problem: (kind) =>
    ({
      offline: 'تعذّر الوصول إلى البيانات. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
      http: 'لا توجد بيانات في هذا العنوان، أو حدث خطأ في الخادم.',
      timeout: 'استغرق وصول البيانات وقتًا أطول من اللازم.',
      'not-json': 'المحتوى الموجود في العنوان ليس بيانات.',
      schema: 'البيانات ليست بالصيغة المتوقعة، ولذلك لا تُعرض.',
      version: 'البيانات معدّة لإصدار أحدث من هذا العرض.',
      'too-large': 'ملف البيانات أكبر من أن يُعرض.',
      'forbidden-url': 'عنوان البيانات غير مسموح به.',
    })[kind],
  fallbackShown: 'تعذّر تحميل البيانات الحالية. المعروض هنا هو محتوى الصفحة نفسها.',
  stale: 'تعذّر تحميل بيانات أحدث. المعروض هنا هو آخر ما ورد منها.',
  viewShown: (view) =>
    ({
      radar: 'يُعرض الآن المخطط الراداري.',
      bars: 'يُعرض الآن الترتيب.',
      table: 'يُعرض الآن الجدول.',
    })[view],
  downloadCsv: 'بيانات لجداول البيانات (CSV)',
  downloadSvg: 'صورة للطباعة (SVG)',
  downloadPng: 'صورة للشاشة (PNG)',
  copyTable: 'نسخ الجدول',
  copied: 'نُسخ الجدول.',
  copyFailed: 'لم يسمح المتصفح بالنسخ.',
  exportFailed: 'تعذّر على المتصفح إنشاء هذا الملف.',
  explore: 'المجالات',
  readings: (indicator, readings) => `${isolated(indicator)}: ${isolated(readings)}`,
  reading: (formats, name, value) =>
    `${isolated(name)} ${value === undefined ? frame.missing : formats.number(value)}`,
  caveat: (caveat) =>
    ({
      draft: 'يستند المصدر إلى مسودة تقرير.',
      others: 'يحسب المصدر المدن الأخرى، وقد تُضاف إليها المدينة نفسها.',
      implausible: 'عدد المدن الوارد في المصدر لا يتفق مع تقارير أخرى من الفترة نفسها.',
      unordered: 'لا يبيّن المصدر ترتيب هذه المراتب.',
      other: 'القيود المتعلقة بهذا الرقم مبيّنة في المصدر.',
    })[caveat],
  radarCommonOnly: (formats, edition, left) =>
    `تناول المؤشر مجالات أخرى في النتائج المقارَنة (${isolated(edition)}). لا تُعرض سوى المجالات المشتركة؛ عدد المجالات غير المعروضة: ${formats.number(left)}.`,
  radarNothingToCompare: (name) => `لا توجد قيم منشورة عن ${isolated(name)} لكل مجال على حدة.`,
  radarVersionInferred: 'استُنتجت المجالات التي تشملها هذه الدورة من تاريخها.',
};

const INDICATORS: Readonly<Record<string, string>> = {
  'intercultural-lens': 'المدينة من منظور التفاعل بين الثقافات',
  commitment: 'الالتزام',
  education: 'التعليم',
  neighbourhoods: 'الأحياء',
  'public-services': 'الخدمات العامة',
  'business-and-labour-market': 'الأعمال وسوق العمل',
  'cultural-and-social-life': 'الحياة الثقافية والاجتماعية',
  'public-space': 'الفضاء العام',
  'mediation-and-conflict-resolution': 'الوساطة وحل النزاعات',
  language: 'اللغة',
  'media-and-communication': 'الإعلام والتواصل',
  'international-outlook': 'الانفتاح الدولي',
  'intercultural-intelligence-and-competence': 'المعرفة والكفاءة بين الثقافات',
  'welcoming-newcomers': 'استقبال الوافدين الجدد',
  governance: 'الحوكمة',
  'leadership-and-citizenship': 'القيادة والمواطنة',
  'anti-discrimination': 'مكافحة التمييز',
  participation: 'المشاركة',
  interaction: 'التفاعل',
};

/** Arabic words of the Index. */
export const index: IndexMessages = {
  indicator: (id, unknown) =>
    (Object.hasOwn(INDICATORS, id) ? INDICATORS[id] : undefined) ?? unknown,
  average: (formats, count) => (count === undefined ? 'المتوسط' : averageOf(formats, count)),
  overall: 'النتيجة الإجمالية',
  sample: (formats, count) =>
    choosePlural(formats, count, {
      one: 'مدينة واحدة في المقارنة',
      two: 'مدينتان في المقارنة',
      few: `${formats.number(count)} مدن في المقارنة`,
      other: `${formats.number(count)} مدينة في المقارنة`,
    }),
  edition: (formats, edition) => editionName(formats, edition),
  place: (formats, { from, to, of, group }) =>
    `${
      from === to
        ? `المرتبة ${formats.number(from)}`
        : `بين المرتبتين ${formats.number(from)} و${formats.number(to)}`
    } ${of === undefined ? 'من بين المدن' : `من أصل ${cities(formats, of)}`}${limits(
      formats,
      group,
      of === undefined,
    )}`,
};

/** Puts text of unknown direction into an isolate of its own. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A number of cities in the genitive; one and two are said without a numeral. */
function cities(formats: Formats, count: number): string {
  const number = formats.number(count);
  return choosePlural(formats, count, {
    zero: `${number} مدينة`,
    one: 'مدينة واحدة',
    two: 'مدينتين',
    few: `${number} مدن`,
    many: `${number} مدينة`,
    other: `${number} مدينة`,
  });
}

/** A number of points in the genitive. */
function points(formats: Formats, count: number): string {
  const number = formats.number(count);
  return choosePlural(formats, count, {
    zero: `${number} نقطة`,
    one: 'نقطة واحدة',
    two: 'نقطتين',
    few: `${number} نقاط`,
    many: `${number} نقطة`,
    other: `${number} نقطة`,
  });
}

function editionName(formats: Formats, { dating, date }: EditionName): string {
  if (date === undefined) return 'التاريخ غير معروف';
  return dating === 'cited' ? `مذكورة في ${formats.date(date)}` : formats.date(date);
}

/** @param definite whether the clause follows a noun with an article and so needs a pronoun. */
function limits(formats: Formats, group: GroupLimits, definite: boolean): string {
  const share = 'نسبة المولودين في الخارج فيها';
  const parts = limitsOf(
    formats,
    group,
    {
      from: 'يتراوح عدد سكانها بين ',
      to: ' و',
      over: 'يزيد عدد سكانها على ',
      under: 'يقل عدد سكانها عن ',
      unit: ' نسمة',
    },
    {
      from: `تتراوح ${share} بين `,
      to: ' و',
      over: `تزيد ${share} على `,
      under: `تقل ${share} عن `,
      // In words: the percent sign would change sides with the digits in use.
      unit: ' في المئة',
    },
  );
  if (parts.length > 0) return ` ${definite ? 'التي ' : ''}${parts.join(' و')}`;
  return group.unspecified === undefined ? '' : ` في الفئة «${isolated(group.unspecified)}»`;
}

/** Arabic words of `icc-index-radar`. */
export const indexRadar: IndexRadarMessages = {
  radarHeading: (city) => `${isolated(city)} في مؤشر مدن التفاعل بين الثقافات`,
  radarPicture: (view, city, edition) =>
    `${view === 'radar' ? 'مخطط راداري لنتائج' : 'ترتيب نتائج'} المؤشر: ${isolated(city)}، ${isolated(edition)}`,
  radarEmpty: (city) =>
    city === '' ? 'لم تُختر أي مدينة.' : `لا توجد نتائج منشورة عن ${isolated(city)} في المؤشر.`,
  radarOverall: (formats, overall) => `النتيجة الإجمالية: ${compared(formats, overall)}.`,
  radarNoIndicators: 'لا توجد قيم منشورة لكل مجال على حدة.',
  radarPublished: (formats, published, total) =>
    `عدد المجالات التي نُشرت قيمها: ${formats.number(published)} من ${formats.number(total)}.`,
  radarStrongest: (formats, areas) => `أعلى النتائج: ${formats.list(areas.map(isolated))}.`,
  radarWeakest: (formats, areas) => `أدنى النتائج: ${formats.list(areas.map(isolated))}.`,
  radarAboveAverage: (formats, above, total, count) =>
    `عدد المجالات التي تتجاوز ${
      count === undefined ? 'المتوسط' : averageOf(formats, count)
    }: ${formats.number(above)} من ${formats.number(total)}.`,
  radarArea: (formats, area, figures) => `${isolated(area)}: ${compared(formats, figures)}.`,
  radarChange: (formats, before, { overall, rise, fall }) =>
    `مقارنةً بالنتيجة السابقة (${isolated(before)}): ${[
      ...(overall === undefined ? [] : [`النتيجة الإجمالية ${isolated(formats.signed(overall))}`]),
      ...(rise
        ? [
            `أكبر ارتفاع في مجال «${isolated(rise.area)}» (${isolated(formats.signed(rise.points))})`,
          ]
        : []),
      ...(fall
        ? [
            `أكبر انخفاض في مجال «${isolated(fall.area)}» (${isolated(formats.signed(fall.points))})`,
          ]
        : []),
    ].join('، ')}.`,
  radarHint: 'يمكن قراءة كل قيمة بالإشارة إليها أو لمسها أو باستخدام مفاتيح الأسهم.',
  radarIndicator: 'المجال',
  // A list with a conjunction would tie it to the name that follows.
  radarOptional: 'اختياري',
};

function averageOf(formats: Formats, count: number): string {
  return `متوسط ${cities(formats, count)}`;
}

/** `71 من 100 نقطة، وهي أعلى من متوسط 120 مدينة (62) بفارق 9 نقاط`. */
function compared(formats: Formats, { value, average, cities: count }: Comparison): string {
  const result = `${formats.number(value)} من ${formats.number(100)} نقطة`;
  if (average === undefined) return result;
  const name = count === undefined ? 'المتوسط' : averageOf(formats, count);
  const base = `${name} (${formats.number(average)})`;
  const difference = round(value - average);
  if (difference === 0) return `${result}، وهي تساوي ${base}`;
  const size = points(formats, Math.abs(difference));
  return `${result}، وهي ${difference > 0 ? 'أعلى' : 'أدنى'} من ${base} بفارق ${size}`;
}
