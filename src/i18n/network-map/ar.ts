import { index } from '../ar.js';
import { choosePlural, type Formats } from '../formats.js';
import type {
  LaterNetworkMapMessages,
  MemberKindName,
  NetworkMapMessages,
  SizeAt,
} from './messages.js';

/*
 * What is inserted may be in another script: isolates keep it from reordering the sentence around
 * it. One and two are said without a numeral.
 */

const KINDS: Readonly<Record<MemberKindName, string>> = {
  both: 'البرنامج والشبكة',
  international: 'البرنامج فقط',
  national: 'الشبكة فقط',
  'index-only': 'المؤشر فقط',
  'project-partner': 'شراكة في مشروع',
  former: 'عضوية سابقة',
  other: 'غير ذلك',
};

/** After a number of cities: worded so that one and many read alike. */
const COUNTED: Readonly<Record<MemberKindName, string>> = {
  both: 'في البرنامج وفي شبكة معًا',
  international: 'في البرنامج فقط',
  national: 'في شبكة فقط',
  'index-only': 'في المؤشر فقط',
  'project-partner': 'بشراكة في مشروع',
  former: 'بعضوية سابقة',
  other: 'بصلة أخرى',
};

/** Arabic words of `icc-network-map` that are shown at once. */
export const networkMap: NetworkMapMessages = {
  countries: { RU: 'الاتحاد الروسي', XK: 'كوسوفو*' },
  heading: (network, country) =>
    network !== undefined
      ? `الأعضاء: ${isolated(network)}`
      : country !== undefined
        ? `مدن التفاعل بين الثقافات: ${isolated(country)}`
        : 'أعضاء برنامج مدن التفاعل بين الثقافات',
  count: (formats, cityCount, countryCount) =>
    `${cities(formats, cityCount)} في ${countries(formats, countryCount)}`,
  empty: 'لا يوجد أعضاء هنا.',
  nothingFound: 'لا توجد مدينة تطابق عوامل التصفية هذه.',
  kind: (kind) => KINDS[kind],
  kinds: (formats, counts) =>
    `${formats.list(counts.map(({ kind, count }) => `${cities(formats, count)} ${COUNTED[kind]}`))}.`,
  since: (formats, date) => `منذ ${formats.date(date)}`,
  headline: (formats, value, edition) =>
    `نتيجة المؤشر ${formats.number(value)} من ${formats.number(100)} (${isolated(edition)})`,
  edition: index.edition,
  search: 'البحث عن مدينة',
  city: 'المدينة',
  country: 'البلد',
  network: 'الشبكة',
  belonging: 'العضوية',
  sinceLabel: 'المشاركة منذ',
  indexLabel: 'النتيجة الإجمالية في المؤشر',
  date: 'التاريخ',
  all: 'الكل',
  clear: 'مسح عوامل التصفية',
  view: (view) => ({ both: 'الخريطة والقائمة', map: 'الخريطة', list: 'القائمة' })[view],
  list: 'قائمة المدن',
  map: 'خريطة المدن',
  more: (formats, count) =>
    `عرض ${choosePlural(formats, count, {
      one: 'مدينة أخرى',
      two: 'مدينتين أخريين',
      other: `${cities(formats, count)} أخرى`,
    })}`,
  // With its numeral, which the mark shows, also for two: whoever speaks to the browser says what is seen.
  cluster: (formats, count, names, rest) =>
    `${formats.number(count)} من المدن: ${formats.list([
      ...names.map(isolated),
      ...(rest > 0 ? [otherCities(formats, rest)] : []),
    ])}`,
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  zoomWhole: 'عرض الخريطة كاملة',
  hint: (key) =>
    `يمكن تحريك الخريطة بمفاتيح الأسهم أو بالفأرة أو بإصبعين، وتكبيرها أو تصغيرها بالمفتاحين ${isolated('+')} و${isolated('−')} أو بالمفتاح ${isolated(key)} مع عجلة الفأرة.`,
  insetNear: 'أماكن أبعد',
  insetWorld: 'في أنحاء أخرى من العالم',
  noBorders: 'تعذّر تحميل الحدود.',
  page: 'صفحة المدينة',
  sourcePage: 'المصدر',
  listed: (formats, count, source) =>
    `${cities(formats, count)} من هذه القائمة: ${isolated(source)}.`,
  newer: (formats, count) =>
    `${otherCities(formats, count)} من صفحات بتواريخ أخرى، مذكورة مع كل مدينة.`,
  inferredNote: (formats, count) => {
    const number = formats.number(count);
    return `ما استُنتج من البلد: ${choosePlural(formats, count, {
      one: 'عضوية واحدة',
      two: 'عضويتان',
      few: `${number} عضويات`,
      other: `${number} عضوية`,
    })} في شبكة.`;
  },
  boundaries:
    'لا تعبّر الحدود والأسماء الواردة على الخريطة عن أي موقف رسمي أو تأييد. وتشير الخطوط المتقطعة إلى حدود لم تُحسم.',
  kosovo:
    '* تُفهم كل إشارة إلى كوسوفو، سواء أكانت إلى الإقليم أم المؤسسات أم السكان، بما يتفق تمامًا مع قرار مجلس الأمن التابع للأمم المتحدة رقم 1244 ودون المساس بوضع كوسوفو.',
  borderCredits: `الحدود: أُعدّت باستخدام ${isolated('Natural Earth')} وعُدّلت وفقًا للحدود المعترف بها دوليًا وبُسّطت.`,
  placeCredits: `إحداثيات المدن: ${isolated('© GeoNames, CC BY 4.0')}.`,
};

/** Arabic words of `icc-network-map` that are needed only later. */
export const laterNetworkMap: LaterNetworkMapMessages = {
  latitude: 'خط العرض',
  longitude: 'خط الطول',
  wheelHint: (key) =>
    `لتكبير الخريطة أو تصغيرها، يُرجى الضغط على ${isolated(key)} مع تدوير عجلة الفأرة`,
  touchHint: 'يمكن تحريك الخريطة بإصبعين',
  close: 'إغلاق',
  chooseOne: (formats, count) =>
    choosePlural(formats, count, {
      two: 'مدينتان متقاربتان',
      other: `${cities(formats, count)} متقاربة`,
    }),
  inferred: 'مستنتجة من البلد',
  standIn: (place) => `العلامة موضوعة في هذا المكان: ${isolated(place)}.`,
  homeName: (name) => `الاسم المحلي: ${isolated(name)}`,
  compared: index.sample,
  faults: (formats, rows) => {
    const number = formats.number(rows);
    return `تعذّرت قراءة ${choosePlural(formats, rows, {
      zero: `${number} صف من القائمة ولذلك استُبعد`,
      one: 'صف واحد من القائمة ولذلك استُبعد',
      two: 'صفين من القائمة ولذلك استُبعدا',
      few: `${number} صفوف من القائمة ولذلك استُبعدت`,
      many: `${number} صفًا من القائمة ولذلك استُبعدت`,
      other: `${number} صف من القائمة ولذلك استُبعدت`,
    })}`;
  },
  cellFaults: (formats, cells) => {
    const number = formats.number(cells);
    return `تعذّرت قراءة ${choosePlural(formats, cells, {
      one: 'قيمة واحدة',
      two: 'قيمتين',
      few: `${number} قيم`,
      other: `${number} قيمة`,
    })} من القائمة`;
  },
  fault: (formats, row, column, kind) =>
    `الصف ${formats.number(row)}${column === '' ? '' : `، العمود «${isolated(column)}»`}: ${
      {
        'no-name': 'الاسم غير مذكور',
        'no-country': 'البلد غير مذكور',
        'no-position': 'الموقع غير مذكور',
        'not-a-number': 'القيمة ليست عددًا',
        'out-of-range': 'لا توجد درجة كهذه',
        swapped: 'يبدو أن خط العرض وخط الطول وُضع كل منهما مكان الآخر',
        'outside-country': 'الموقع لا يقع داخل البلد',
        markup: `توجد شيفرة ${isolated('HTML')} حيث يُتوقع نص`,
        formula: 'توجد صيغة حسابية حيث تُتوقع نتيجتها',
        encoding: 'بعض الحروف تالفة',
        'too-long': 'النص أطول من اللازم',
        'extra-cells': 'عدد الخلايا أكبر من عدد الأعمدة',
        duplicate: 'المدينة مذكورة في القائمة من قبل',
        'duplicate-column': 'العمود مكرر',
        'not-a-date': 'القيمة ليست سنة ولا تاريخًا',
        'not-an-address': 'القيمة ليست عنوانًا على الإنترنت',
        'unknown-kind': 'نوع العضوية غير معروف',
      }[kind]
    }`,
  problem: 'لمن يحدّثون هذه القائمة: ما الخطأ فيها',
  moreFaults: (formats, count) => {
    const number = formats.number(count);
    return choosePlural(formats, count, {
      one: 'وخطأ آخر',
      two: 'وخطآن آخران',
      few: `و${number} أخطاء أخرى`,
      many: `و${number} خطأً آخر`,
      other: `و${number} خطأ آخر`,
    });
  },
  legendGroup: 'عدد المدن المتقاربة',
  filtered: (formats, shown, all) =>
    `حسب البحث أو عوامل التصفية: ${formats.number(shown)} من أصل ${cities(formats, all, TWO_CITIES)}.`,
  growthHeading: (name) => (name === undefined ? 'نمو البرنامج' : `نمو الشبكة: ${isolated(name)}`),
  growth: (formats, first, last) =>
    `من ${size(formats, first, TWO_CITIES)} إلى ${size(formats, last, TWO_CITIES)}، كما نُشر.`,
  growthSize: (formats, at) => size(formats, at, at.qualifier === 'exact' ? undefined : TWO_CITIES),
  growthPicture: 'عدد المدن الأعضاء عبر الزمن',
  growthLegend: (qualifier) =>
    ({
      exact: 'عدد منشور',
      over: '«أكثر من …»: هذا العدد على الأقل',
      about: '«نحو …»',
    })[qualifier],
  growthSpan: 'تاريخ ضمن هذه الفترة',
  growthTable: 'الأعداد المنشورة ومصادرها',
  growthCount: 'المدن',
  undated: 'بلا تاريخ',
  deduced: 'تاريخ مستنتج',
};

/** Two cities after a word that takes the genitive. Other numbers look the same in each case. */
const TWO_CITIES = 'مدينتين';

function size(formats: Formats, { count, qualifier, when }: SizeAt, two?: string): string {
  const said = { exact: '', over: 'أكثر من ', about: 'نحو ' }[qualifier];
  return `${said}${cities(formats, count, two)}${when === undefined ? '' : ` (${isolated(when)})`}`;
}

function cities(formats: Formats, count: number, two = 'مدينتان'): string {
  const number = formats.number(count);
  return choosePlural(formats, count, {
    zero: `${number} مدينة`,
    one: 'مدينة واحدة',
    two,
    few: `${number} مدن`,
    many: `${number} مدينة`,
    other: `${number} مدينة`,
  });
}

function otherCities(formats: Formats, count: number): string {
  return choosePlural(formats, count, {
    one: 'مدينة أخرى',
    two: 'مدينتان أخريان',
    other: `${cities(formats, count)} أخرى`,
  });
}

/** A number of countries in the genitive. */
function countries(formats: Formats, count: number): string {
  const number = formats.number(count);
  return choosePlural(formats, count, {
    zero: `${number} بلد`,
    one: 'بلد واحد',
    two: 'بلدين',
    few: `${number} بلدان`,
    many: `${number} بلدًا`,
    other: `${number} بلد`,
  });
}

/** Puts text of unknown direction into an isolate of its own. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
