import type { BuilderWords } from './en.js';

export const de: BuilderWords = {
  title: 'Ein Widget auf Ihre Seite bringen',
  lead: 'Wählen Sie, was Ihre Seite zeigen soll. Sie erhalten ein paar Zeilen zum Einfügen in Ihre Website; Code schreiben müssen Sie nicht.',
  pageLanguage: 'Sprache dieser Seite',
  skip: 'Zum Inhalt springen',
  notice: 'Ein Werkzeug für Websites von Städten. Was Sie wählen, wird niemandem geschickt.',
  allPages: 'Alle Demoseiten',
  form: 'Ihre Auswahl',
  loading: 'Die Listen der Städte und Netzwerke werden geladen …',
  noLists:
    'Die Listen der Städte und Netzwerke konnten nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',

  whatToShow: 'Was gezeigt wird',
  widget: 'Widget',
  widgets: {
    'index-radar': 'Index-Ergebnis einer Stadt',
    'network-map': 'Karte der Mitglieder',
    'diversity-statement': 'Aussage zur Vielfalt',
  },
  widgetHints: {
    'index-radar':
      'Was vom Ergebnis der Stadt veröffentlicht ist: als Bild, als Tabelle und in Worten.',
    'network-map':
      'Die Städte des Programms, eines Netzwerks oder eines Landes als Karte und als Liste.',
    'diversity-statement':
      'Ein Satz über das Zusammenleben, mit einem Motiv aus den Daten der Stadt.',
  },
  data: 'Woher die Daten kommen',
  ofCity: 'Aus der mitgelieferten Sammlung',
  ofAll: 'Das ganze Programm',
  ofNetwork: 'Ein Netzwerk',
  ofCountry: 'Ein Land',
  ofFile: 'Eine eigene Datei (CSV oder JSON)',
  city: 'Stadt',
  cityHint: 'Tippen Sie die ersten Buchstaben, um sie zu finden.',
  highlighted: 'Hervorgehobene Stadt',
  nobody: 'Keine',
  noCity: 'Keine: „unsere Stadt“',
  exampleCity: 'Example City (erfunden, mit allen Werten)',
  noFigures: 'Noch keine Werte veröffentlicht',
  network: 'Netzwerk',
  country: 'Land',
  file: 'Adresse der Datei',
  fileHint:
    'Beginnt mit https:// oder ist eine Adresse auf Ihrer eigenen Website, etwa /files/members.csv. Eine Datei auf einem anderen Server ist nur lesbar, wenn dieser es erlaubt (CORS).',
  fileWrong: 'Geben Sie eine Adresse wie https://example.org/members.csv ein.',
  fileMissing: 'Geben Sie die Adresse Ihrer Datei ein.',
  facts: 'Darunter zeigen, wie die Mitgliedschaft wuchs',

  comparison: 'Vergleich und Darstellung',
  average: 'Durchschnitt aller Städte',
  previous: 'Das vorige Ergebnis der Stadt',
  otherCity: (place) => `Andere Stadt ${place}`,
  compareHint:
    'Im Bild ist Platz für drei Flächen: Ihre Stadt und zwei weitere. Der Durchschnitt ist eine Linie und zählt nicht mit.',
  averageStays: 'Ist nichts anderes gewählt, wird der Durchschnitt gezeigt.',
  view: 'Was zuerst zu sehen ist',
  viewAuto: 'Was zu den Werten passt',
  views: {
    radar: 'Netzdiagramm',
    bars: 'Rangfolge',
    table: 'Tabelle',
    both: 'Karte und Liste',
    map: 'Karte',
    list: 'Liste',
  },

  wording: 'Wortlaut und Form',
  principle: 'Wovon die Rede ist',
  principles: {
    identity: 'Eine Identität, die vielen offensteht',
    equality: 'Gleiche Rechte und Chancen',
    advantage: 'Vielfalt als Vorteil',
    interaction: 'Begegnung',
    participation: 'Mitwirken',
  },
  statement: 'Satz',
  variant: 'Form',
  variants: { banner: 'Banner', card: 'Karte', quote: 'Zitat', strip: 'Schmaler Streifen' },
  length: 'Länge',
  lengths: { short: 'Ein Satz', long: 'Ein Absatz' },
  motif: 'Motiv',
  motifs: { weave: 'Gewebt', radial: 'Strahlen', chord: 'Bögen', none: 'Keines' },
  tools: 'Lesende können den Satz kopieren, herunterladen und teilen',

  languageAndHeading: 'Sprache und Überschrift',
  language: 'Sprache des Widgets',
  languageOfPage: 'Die der Seite, auf der es steht',
  languageHint:
    'Was der Codeabschnitt für Lesende ohne JavaScript mitbringt, ist in einer Sprache: der gewählten oder der dieser Seite.',
  heading: 'Überschrift',
  headingHint: 'Leer lassen, um eine aus den Daten zu bekommen.',
  level: 'Ebene der Überschrift',
  levelHint: 'Eins mehr als die der Überschrift darüber auf Ihrer Seite.',

  look: 'Aussehen',
  lookHint:
    'Lassen Sie eine Farbe leer, um die des Widgets zu behalten. Schrift und Textfarbe kommen von Ihrer Seite.',
  theme: 'Hell oder dunkel',
  themes: { auto: 'Wie die Seite', light: 'Immer hell', dark: 'Immer dunkel' },
  colours: {
    accent: 'Hauptfarbe',
    'accent-2': 'Zweite Farbe',
    'accent-3': 'Dritte Farbe',
    text: 'Text',
    surface: 'Hintergrund',
  },
  pick: (name) => `Auswählen: ${name}`,
  colourWrong:
    'Das ist keine Farbe. Schreiben Sie # und sechs Zeichen von 0 bis 9 und a bis f, etwa #00589c.',
  grounds: {
    white: 'Auf Weiß',
    dark: 'Auf dem dunklen Hintergrund',
    surface: 'Auf Ihrem Hintergrund',
  },
  contrast: (ground, ratio) => `${ground}: Kontrast ${ratio} zu 1.`,
  verdicts: {
    text: 'Genug für Text und Bilder.',
    graphics: 'Genug für Flächen und Linien, zu wenig für Text, der 4,5 braucht.',
    nothing:
      'Zu wenig: Flächen und Linien brauchen 3, Text braucht 4,5. Nehmen Sie eine kräftigere Farbe.',
  },
  textVerdict: 'Zu wenig: Text braucht 4,5. Nehmen Sie eine kräftigere Farbe.',
  paint: 'Wo die Farben stehen',
  paints: { snippet: 'Im Codeabschnitt', sheet: 'Im Stylesheet Ihrer Website' },
  paintHint:
    'Manche Websites verbieten Stile innerhalb von Seiten. Dann gehören sie ins Stylesheet.',

  intoPage: 'Auf Ihre Seite',
  way: 'Was Ihr Redaktionssystem annimmt',
  ways: {
    tag: 'Ein eigenes Tag',
    marker: 'Ein einfaches div',
    iframe: 'Ein Rahmen (iframe)',
    static: 'HTML ohne Skript',
  },
  wayHints: {
    tag: 'Die beste Wahl, wenn Ihr Redaktionssystem unbekannte Tags stehen lässt.',
    marker: 'Für Systeme, die unbekannte Tags entfernen, aber data-Attribute behalten.',
    iframe:
      'Für Systeme, die nichts anderes zulassen. Der Rahmen bringt keinen Inhalt für Suchmaschinen oder für Seiten ohne JavaScript mit.',
    static: 'Für Newsletter und Seiten ohne Skripte. Es bleibt, wie es heute ist.',
  },
  whenToLoad: 'Wann geladen wird',
  loadings: { lazy: 'Wenn Lesende in die Nähe kommen', eager: 'Sofort' },
  base: 'Adresse der Bibliothek auf Ihrem Server',
  baseHint:
    'Der Ordner, in dem cdn und data liegen. Leer lassen, um die Dateien dieser Seite zu verwenden.',
  baseWrong: 'Geben Sie eine Adresse wie https://www.example.org/icc/ ein.',
  exact: 'Die genaue Version nennen, damit sich nichts ändert, bis Sie es ändern',
  exactHint: (version) =>
    `Version ${version}, mit den Prüfsummen ihrer Dateien. Kopieren Sie genau diese Dateien auf Ihren Server.`,
  foreignBase: (host) =>
    `Ihre Seite wird das Skript ausführen, das auf ${host} liegt. Vergewissern Sie sich, dass das Ihr eigener Server ist.`,

  preview: 'Vorschau',
  previewWidth: 'Breite der Vorschau',
  width: (pixels) => `${pixels} Pixel`,
  widths: { 360: 'Handy', 768: 'Tablet', 1280: 'Bildschirm' },
  previewFrame: 'Das Widget, wie Ihre Seite es zeigen wird',
  previewScaled: (percent) => `Gezeigt in ${percent} der Größe.`,
  noContent:
    'Das Widget zeigt noch nichts, daher bringt der Codeabschnitt keinen Inhalt mit. Die Vorschau sagt, warum.',
  preparing: 'Der Codeabschnitt wird vorbereitet …',

  snippet: 'Codeabschnitt',
  snippetHint: 'Fügen Sie ihn in den Quelltext Ihrer Seite ein, wo das Widget stehen soll.',
  snippetStatic: 'Dasselbe auf der Kommandozeile, für viele Städte oder Sprachen auf einmal:',
  copy: 'Kopieren',
  copyName: (what) => `Kopieren: ${what}`,
  copied: (what) => `Kopiert: ${what}.`,
  selected:
    'Ihr Browser erlaubt das Kopieren hier nicht. Der Text ist markiert: Drücken Sie Strg+C oder ⌘C.',
  carries:
    'Was darin steht, ist zu sehen, bis das Widget da ist, ohne JavaScript und für Suchmaschinen.',
  noHashes:
    'Dieser Build nennt keine Prüfsummen seiner Dateien, daher enthält der Codeabschnitt keine.',
  sheet: 'Für Ihr Stylesheet',

  policy: 'Content Security Policy',
  policyHint:
    'Wenn Ihre Website eine solche Richtlinie sendet, muss sie dies erlauben. Ergänzen Sie, was schon da ist; fragen Sie Ihr Webteam.',
  policyNone: 'Nichts. Dieser Weg braucht kein Skript, keinen Stil und keine Anfrage.',
  policyTypes: 'Enthält die Richtlinie require-trusted-types-for, ergänzen Sie:',
  policySelf: "Liegen die Dateien auf Ihrer eigenen Website, genügt 'self' anstelle der Adresse.",
  policyStyle:
    'Der Teil style-src-attr ist nur für die Farben da. Schreiben Sie diese in Ihr Stylesheet, und er kann entfallen.',

  texts: 'Für Ihre Erklärungen',
  textsHint:
    'Lesen Sie sie, bevor Sie sie veröffentlichen. Sie sagen, was das Widget tut, nicht was der Rest Ihrer Seite tut.',
  privacy: 'Datenschutzerklärung',
  accessibility: 'Erklärung zur Barrierefreiheit',

  share: 'Link zu dieser Auswahl',
  shareHint: 'Die Adresse dieser Seite enthält Ihre ganze Auswahl.',
  reset: 'Neu beginnen',
  resetDone: 'Alles ist wieder so gewählt wie am Anfang.',

  privacyText: ({ host, dataHost }) =>
    `Diese Seite enthält ein Widget zum Programm „Intercultural Cities“ des Europarats. Es setzt keine Cookies, speichert nichts auf Ihrem Gerät und verfolgt nicht, was Sie tun. Ihr Browser lädt seine Dateien von ${host}${dataHost ? ` und seine Daten von ${dataHost}` : ''}; wie bei jeder Datei einer Website erhält der Server dabei Ihre IP-Adresse und die üblichen Angaben Ihres Browsers. Andere Server fragt das Widget nicht an.`,
  privacyStatic:
    'Diese Seite enthält eine Darstellung zum Programm „Intercultural Cities“ des Europarats. Sie ist Teil der Seite: Sie setzt keine Cookies, speichert nichts auf Ihrem Gerät und stellt keine eigenen Anfragen.',
  accessibilityText: {
    'index-radar':
      'Das Widget mit dem Ergebnis im Intercultural-Cities-Index gibt alle Werte seines Bildes in einer Tabelle an und fasst sie in Worten zusammen. Es ist mit der Tastatur bedienbar, und Linien und Zeichen unterscheiden sich durch mehr als die Farbe. Es wurde maschinell nach WCAG 2.2 AA geprüft; eine unabhängige Stelle hat es nicht untersucht.',
    'network-map':
      'Das Widget mit der Karte der Intercultural-Cities-Mitglieder gibt alles, was die Karte zeigt, auch in einer Liste an, die sich durchsuchen lässt. Karte und Liste sind mit der Tastatur bedienbar. Es wurde maschinell nach WCAG 2.2 AA geprüft; eine unabhängige Stelle hat es nicht untersucht.',
    'diversity-statement':
      'Das Widget mit einer Aussage zur Vielfalt gibt seinen Wortlaut als Text an, dessen Sprache für Hilfsmittel ausgezeichnet ist. Sein Motiv ist Schmuck und trägt keine Information. Es wurde maschinell nach WCAG 2.2 AA geprüft; eine unabhängige Stelle hat es nicht untersucht.',
  },
  accessibilityStatic: {
    'index-radar':
      'Die Darstellung des Ergebnisses im Intercultural-Cities-Index gibt alle Werte ihres Bildes in einer Tabelle an und fasst sie in Worten zusammen.',
    'network-map':
      'Die Karte der Intercultural-Cities-Mitglieder gibt alle Mitglieder, die sie zeigt, auch in einer Tabelle an.',
    'diversity-statement':
      'Die Aussage zur Vielfalt ist Text, dessen Sprache für Hilfsmittel ausgezeichnet ist.',
  },
};
