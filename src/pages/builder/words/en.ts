/** What a paragraph for a city's own statements is about. */
export interface StatedWidget {
  /** Name of the host that the built files lie on. */
  readonly host: string;
  /** Name of the host that the city's own file lies on, if it is another one. */
  readonly dataHost?: string | undefined;
}

/** The builder's words in English; every other language has the same. */
export const en = {
  title: 'Put a widget on your page',
  lead: 'Choose what your page shall show. You get a few lines to paste into your website; you need not write any code.',
  pageLanguage: 'Language of this page',
  skip: 'Skip to the content',
  notice: 'A tool for city websites. It sends what you choose to nobody.',
  allPages: 'All demo pages',
  form: 'Your choices',
  loading: 'Loading the lists of cities and networks…',
  noLists: 'The lists of cities and networks could not be loaded. Reload the page to try again.',

  whatToShow: 'What to show',
  widget: 'Widget',
  widgets: {
    'index-radar': 'Index result of a city',
    'network-map': 'Map of members',
    'diversity-statement': 'Statement on diversity',
  },
  widgetHints: {
    'index-radar': 'What is published of the city’s result, as a picture, a table and in words.',
    'network-map': 'The cities of the programme, a network or a country, as a map and a list.',
    'diversity-statement': 'A sentence on living together, with a motif made from the city’s data.',
  },
  data: 'Where the data come from',
  ofCity: 'The collection that comes with the widgets',
  ofAll: 'The whole programme',
  ofNetwork: 'A network',
  ofCountry: 'A country',
  ofFile: 'A file of your own (CSV or JSON)',
  city: 'City',
  cityHint: 'Type the first letters to find it.',
  highlighted: 'City to highlight',
  nobody: 'None',
  noCity: 'None: “our city”',
  exampleCity: 'Example City (fictional, all figures)',
  noFigures: 'No figures published yet',
  network: 'Network',
  country: 'Country',
  file: 'Address of the file',
  fileHint:
    'Begins with https:// or is an address on your own site, such as /files/members.csv. A file on another server can be read only if that server allows it (CORS).',
  fileWrong: 'Enter an address such as https://example.org/members.csv.',
  fileMissing: 'Enter the address of your file.',
  facts: 'Show below how membership grew',

  comparison: 'Comparison and view',
  average: 'Average of all cities',
  previous: 'The city’s previous result',
  otherCity: (place: number) => `Other city ${place}`,
  compareHint:
    'The picture has room for three shapes: your city and two others. The average is a line and does not count.',
  averageStays: 'With nothing else chosen, the average is shown.',
  view: 'What is shown first',
  viewAuto: 'What suits the figures',
  views: {
    radar: 'Radar',
    bars: 'Ranking',
    table: 'Table',
    both: 'Map and list',
    map: 'Map',
    list: 'List',
  },

  wording: 'Words and form',
  principle: 'What it speaks of',
  principles: {
    identity: 'An identity that is open to many',
    equality: 'Equal rights and chances',
    advantage: 'Diversity as an advantage',
    interaction: 'Meeting each other',
    participation: 'Taking part',
  },
  statement: 'Sentence',
  variant: 'Form',
  variants: { banner: 'Banner', card: 'Card', quote: 'Quotation', strip: 'Narrow strip' },
  length: 'Length',
  lengths: { short: 'A sentence', long: 'A paragraph' },
  motif: 'Motif',
  motifs: { weave: 'Woven', radial: 'Rays', chord: 'Arcs', none: 'None' },
  tools: 'Let readers copy, download and share it',

  languageAndHeading: 'Language and heading',
  language: 'Language of the widget',
  languageOfPage: 'That of the page it is on',
  languageHint:
    'What the snippet carries for readers without JavaScript is in one language: the one you choose, or that of this page.',
  heading: 'Heading',
  headingHint: 'Leave it empty for one made from the data.',
  level: 'Level of the heading',
  levelHint: 'One more than that of the heading above it on your page.',

  look: 'Look',
  lookHint:
    'Leave a colour empty to keep the widget’s own. Font and text colour come from your page.',
  theme: 'Light or dark',
  themes: { auto: 'As the page', light: 'Always light', dark: 'Always dark' },
  colours: {
    accent: 'Main colour',
    'accent-2': 'Second colour',
    'accent-3': 'Third colour',
    text: 'Text',
    surface: 'Background',
  },
  pick: (name: string) => `Pick: ${name}`,
  colourWrong: 'This is no colour. Write # and six digits from 0 to 9 and a to f, such as #00589c.',
  grounds: {
    white: 'On white',
    dark: 'On the dark theme',
    surface: 'On your background',
  },
  contrast: (ground: string, ratio: string) => `${ground}: contrast ${ratio} to 1.`,
  verdicts: {
    text: 'Enough for text and pictures.',
    graphics: 'Enough for shapes and lines, too little for text, which needs 4.5.',
    nothing: 'Too little: shapes and lines need 3, text needs 4.5. Take a stronger colour.',
  },
  textVerdict: 'Too little: text needs 4.5. Take a stronger colour.',
  paint: 'Where colours are written',
  paints: { snippet: 'In the snippet', sheet: 'In the style sheet of your site' },
  paintHint: 'Some sites forbid styles within pages. Theirs go into the style sheet.',

  intoPage: 'Into your page',
  way: 'What your editor takes',
  ways: {
    tag: 'A tag of its own',
    marker: 'A plain div',
    iframe: 'A frame (iframe)',
    static: 'HTML without script',
  },
  wayHints: {
    tag: 'The best choice if your editor keeps tags that it does not know.',
    marker: 'For editors that remove unknown tags but keep data attributes.',
    iframe:
      'For editors that allow nothing else. The frame carries no content for search or without JavaScript.',
    static: 'For newsletters and pages without scripts. It stays as it is today.',
  },
  whenToLoad: 'When to load',
  loadings: { lazy: 'When readers come near it', eager: 'At once' },
  base: 'Address of the library on your server',
  baseHint: 'The folder with cdn and data in it. Leave it empty to use the files of this page.',
  baseWrong: 'Enter an address such as https://www.example.org/icc/.',
  exact: 'Name the exact version, so that nothing changes until you change it',
  exactHint: (version: string) =>
    `Version ${version}, with the hash of its files. Copy these very files to your server.`,
  foreignBase: (host: string) =>
    `Your page will run the script that lies on ${host}. Make sure that this is your own server.`,

  preview: 'Preview',
  previewWidth: 'Width of the preview',
  width: (pixels: string) => `${pixels} pixels`,
  widths: { 360: 'Phone', 768: 'Tablet', 1280: 'Desktop' },
  previewFrame: 'The widget as your page will show it',
  previewScaled: (percent: string) => `Shown at ${percent} of its size.`,
  noContent:
    'The widget shows nothing yet, so the snippet carries no content. The preview says why.',
  preparing: 'Preparing the snippet…',

  snippet: 'Snippet',
  snippetHint: 'Paste this into the source of your page, where the widget shall stand.',
  snippetStatic: 'The same from the command line, for many cities or languages at once:',
  copy: 'Copy',
  copyName: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}.`,
  selected: 'Your browser does not allow copying here. The text is selected: press Ctrl+C or ⌘C.',
  carries:
    'What stands inside is shown until the widget is there, without JavaScript, and to search engines.',
  noHashes: 'This build does not tell the hashes of its files, so the snippet names none.',
  sheet: 'For your style sheet',

  policy: 'Content Security Policy',
  policyHint:
    'If your website sends such a policy, it has to allow this. Add it to what is there; ask your web team.',
  policyNone: 'Nothing. This way needs no script, no style and no request.',
  policyTypes: 'If the policy has require-trusted-types-for, add:',
  policySelf: "If the files lie on your own site, 'self' in place of the address is enough.",
  policyStyle:
    'The part style-src-attr is there for the colours only. Write them into your style sheet, and you can leave it out.',

  texts: 'For your statements',
  textsHint:
    'Read them before you publish them. They say what the widget does, not what the rest of your page does.',
  privacy: 'Privacy statement',
  accessibility: 'Accessibility statement',

  share: 'Link to these choices',
  shareHint: 'The address of this page holds all your choices.',
  reset: 'Start again',
  resetDone: 'All choices are as they were at the start.',

  privacyText: ({ host, dataHost }: StatedWidget) =>
    `This page contains a widget on the Council of Europe’s Intercultural Cities programme. It sets no cookies, stores nothing on your device and does not follow what you do. Your browser loads its files from ${host}${dataHost ? ` and its data from ${dataHost}` : ''}; as with every file of a website, that server receives your IP address and the usual details of your browser. The widget asks no other server.`,
  privacyStatic:
    'This page contains a figure on the Council of Europe’s Intercultural Cities programme. It is part of the page: it sets no cookies, stores nothing on your device and makes no requests of its own.',
  accessibilityText: {
    'index-radar':
      'The widget with the Intercultural Cities Index result gives all figures of its picture in a table and summarises them in words. It can be used with a keyboard, and lines and markers are told apart by more than colour. It has been tested by program for WCAG 2.2 AA; no independent body has examined it.',
    'network-map':
      'The widget with the map of Intercultural Cities members gives all that the map shows in a list, which can be searched. Map and list can be used with a keyboard. It has been tested by program for WCAG 2.2 AA; no independent body has examined it.',
    'diversity-statement':
      'The widget with a statement on diversity gives its words as text, in the language marked for assistive technology. Its motif is decoration and carries no information. It has been tested by program for WCAG 2.2 AA; no independent body has examined it.',
  },
  accessibilityStatic: {
    'index-radar':
      'The figure with the Intercultural Cities Index result gives all figures of its picture in a table and summarises them in words.',
    'network-map':
      'The figure with the map of Intercultural Cities members gives all members that the map shows in a table as well.',
    'diversity-statement':
      'The statement on diversity is text, with its language marked for assistive technology.',
  },
};

/** What every language has to say. */
export type BuilderWords = typeof en;
