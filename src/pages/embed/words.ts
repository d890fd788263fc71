/** What the page says itself, where there is no widget that could. */
export interface EmbedWords {
  /** @param names the widgets that there are. */
  readonly unknownWidget: (names: string) => string;
  /** @param host name of the server, or empty. */
  readonly foreignSource: (host: string) => string;
  /** Before the address of the programme. */
  readonly late: string;
}

const english: EmbedWords = {
  unknownWidget: (names) =>
    `This frame is meant to show a widget, but its address names none that exists. Possible names: ${names}.`,
  foreignSource: (host) =>
    `This frame is not allowed to show data from another server${inBrackets(host)}.`,
  late: 'This content could not be loaded. The results are also at',
};

const words: ReadonlyMap<string, EmbedWords> = new Map([
  ['en', english],
  [
    'fr',
    {
      unknownWidget: (names) =>
        `Ce cadre devrait afficher un widget, mais son adresse n’en nomme aucun qui existe. Noms possibles : ${names}.`,
      foreignSource: (host) =>
        `Ce cadre n’est pas autorisé à afficher des données d’un autre serveur${inBrackets(host)}.`,
      late: 'Ce contenu n’a pas pu être chargé. Les résultats se trouvent aussi sur',
    },
  ],
  [
    'de',
    {
      unknownWidget: (names) =>
        `Dieser Rahmen soll ein Widget zeigen, aber seine Adresse nennt keines, das es gibt. Mögliche Namen: ${names}.`,
      foreignSource: (host) =>
        `Dieser Rahmen darf keine Daten von einem anderen Server zeigen${inBrackets(host)}.`,
      late: 'Dieser Inhalt konnte nicht geladen werden. Die Ergebnisse stehen auch auf',
    },
  ],
  [
    'es',
    {
      unknownWidget: (names) =>
        `Este marco debería mostrar un widget, pero su dirección no nombra ninguno que exista. Nombres posibles: ${names}.`,
      foreignSource: (host) =>
        `Este marco no tiene permiso para mostrar datos de otro servidor${inBrackets(host)}.`,
      late: 'No se ha podido cargar este contenido. Los resultados están también en',
    },
  ],
  [
    'ar',
    {
      unknownWidget: (names) =>
        `يُفترض أن يعرض هذا الإطار أداة، لكن عنوانه لا يسمّي أداة موجودة. الأسماء الممكنة: ${apart(names)}.`,
      foreignSource: (host) =>
        `لا يُسمح لهذا الإطار بعرض بيانات من خادم آخر${inBrackets(host && apart(host))}.`,
      late: 'تعذّر تحميل هذا المحتوى. وتجدون النتائج أيضًا على',
    },
  ],
]);

/**
 * The words of a language, or English ones.
 *
 * @param lang a tag such as `de-AT`.
 */
export function wordsOf(lang: string): EmbedWords {
  return words.get(/^[a-z]*/i.exec(lang)?.[0].toLowerCase() ?? '') ?? english;
}

function inBrackets(text: string): string {
  return text && ` (${text})`;
}

/** Keeps Latin text together within Arabic (U+2066, U+2069). */
function apart(text: string): string {
  return `\u2066${text}\u2069`;
}
