import { round } from '../core/math.js';
import { choosePlural, hasDay, type Formats } from './formats.js';
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

// `\u202f` is the narrow no-break space that French puts before `: ; ? ! %` and inside quotes.

/** French words of the frame. */
export const frame: Translation & FrameMessages = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  loading: 'Chargement des données…',
  unavailable: 'Les données n’ont pas pu être chargées.',
  retry: 'Réessayer',
  chooseView: 'Mode d’affichage',
  view: (view) => ({ radar: 'Radar', bars: 'Classement', table: 'Tableau' })[view],
  download: 'Télécharger',
  illustrative: 'Données fictives',
  illustrativeNote: (places) => `Inventé pour montrer cette présentation\u202f: ${places}.`,
  source: (count) => (count === 1 ? 'Source\u202f:' : 'Sources\u202f:'),
  missing: 'non publié',
  joined: (name, detail) => `${name}, ${detail}`,
};

/** French words needed only once something was done or went wrong. */
export const later: LaterMessages = {
  problem: (kind) =>
    ({
      offline: 'Les données sont inaccessibles. Vérifiez la connexion, puis réessayez.',
      http: 'Aucune donnée n’est disponible à cette adresse, ou le serveur a renvoyé une erreur.',
      timeout: 'Les données ont mis trop de temps à arriver.',
      'not-json': 'L’adresse a renvoyé autre chose que des données.',
      schema: 'Les données n’ont pas la forme attendue\u202f; elles ne sont donc pas affichées.',
      version: 'Les données sont prévues pour une version plus récente de cet affichage.',
      'too-large': 'Le fichier de données est trop volumineux pour être affiché.',
      'forbidden-url': 'L’adresse des données n’est pas autorisée.',
    })[kind],
  fallbackShown:
    'Les données actuelles n’ont pas pu être chargées. Voici le contenu de la page elle-même.',
  stale: 'Des données plus récentes n’ont pas pu être chargées. Voici les dernières reçues.',
  viewShown: (view) =>
    ({
      radar: 'Le radar est affiché.',
      bars: 'Le classement est affiché.',
      table: 'Le tableau est affiché.',
    })[view],
  downloadCsv: 'Données pour un tableur (CSV)',
  downloadSvg: 'Image pour l’impression (SVG)',
  downloadPng: 'Image pour l’écran (PNG)',
  copyTable: 'Copier le tableau',
  copied: 'Le tableau a été copié.',
  copyFailed: 'Le navigateur n’a pas autorisé la copie.',
  exportFailed: 'Le navigateur n’a pas pu créer ce fichier.',
  explore: 'Indicateurs',
  readings: (indicator, readings) => `${indicator}\u202f: ${readings}`,
  reading: (formats, name, value) =>
    `${name} ${value === undefined ? frame.missing : formats.number(value)}`,
  caveat: (caveat) =>
    ({
      draft: 'La source cite un projet de rapport.',
      others:
        'La source compte les autres villes\u202f; la ville elle-même peut donc s’ajouter à ce nombre.',
      implausible:
        'Le nombre de villes donné par la source ne concorde pas avec d’autres rapports de la même époque.',
      unordered: 'La source ne précise pas l’ordre de ces rangs.',
      other: 'Les limites de ce chiffre sont indiquées dans la source.',
    })[caveat],
  radarCommonOnly: (formats, edition, left) =>
    `Dans les résultats comparés (${edition}), l’Index portait en partie sur d’autres domaines. Seuls les indicateurs communs sont affichés\u202f; indicateurs omis\u202f: ${formats.number(left)}.`,
  radarNothingToCompare: (name) => `Aucune valeur par indicateur n’est publiée pour ${name}.`,
  radarVersionInferred: 'Les indicateurs de cette édition sont déduits de sa date.',
};

const INDICATORS: Readonly<Record<string, string>> = {
  'intercultural-lens': 'La ville à travers le prisme interculturel',
  commitment: 'Engagement',
  education: 'Éducation',
  neighbourhoods: 'Quartiers',
  'public-services': 'Services publics',
  'business-and-labour-market': 'Entreprises et marché du travail',
  'cultural-and-social-life': 'Vie culturelle et sociale',
  'public-space': 'Espace public',
  'mediation-and-conflict-resolution': 'Médiation et résolution des conflits',
  language: 'Langue',
  'media-and-communication': 'Médias et communication',
  'international-outlook': 'Perspective internationale',
  'intercultural-intelligence-and-competence': 'Intelligence et compétence interculturelles',
  'welcoming-newcomers': 'Accueil des nouveaux arrivants',
  governance: 'Gouvernance',
  'leadership-and-citizenship': 'Leadership et citoyenneté',
  'anti-discrimination': 'Lutte contre la discrimination',
  participation: 'Participation',
  interaction: 'Interaction',
};

/** French words of the Index. */
export const index: IndexMessages = {
  indicator: (id, unknown) =>
    (Object.hasOwn(INDICATORS, id) ? INDICATORS[id] : undefined) ?? unknown,
  average: (formats, count) =>
    count === undefined ? 'Moyenne' : `Moyenne de ${cities(formats, count)}`,
  overall: 'Résultat global',
  sample: (formats, count) =>
    `${formats.number(count)} ${choosePlural(formats, count, { one: 'ville comparée', other: 'villes comparées' })}`,
  edition: (formats, edition) => editionName(formats, edition),
  // With «rang» the ordinal need not agree with the place, be it a city, a district or an island.
  place: (formats, { from, to, of, group }) =>
    `${ordinal(formats, from)}${from === to ? '' : ` au ${ordinal(formats, to)}`} rang ${
      of === undefined ? 'parmi les villes' : `sur ${cities(formats, of)}`
    }${limits(formats, group)}`,
};

function cities(formats: Formats, count: number): string {
  const noun = choosePlural(formats, count, { one: 'ville', many: 'de villes', other: 'villes' });
  return `${formats.number(count)} ${noun}`;
}

function indicators(formats: Formats, count: number): string {
  const forms = { one: 'indicateur', many: 'd’indicateurs', other: 'indicateurs' };
  return `${formats.number(count)} ${choosePlural(formats, count, forms)}`;
}

function points(formats: Formats, count: number): string {
  const noun = choosePlural(formats, count, { one: 'point', many: 'de points', other: 'points' });
  return `${formats.number(count)} ${noun}`;
}

function ordinal(formats: Formats, n: number): string {
  return `${formats.number(n)}${formats.ordinal(n) === 'one' ? 'er' : 'e'}`;
}

function editionName(formats: Formats, { dating, date }: EditionName): string {
  if (date === undefined) return 'date inconnue';
  const written = formats.date(date);
  return dating === 'cited' ? `cité ${hasDay(date) ? 'le' : 'en'} ${written}` : written;
}

function limits(formats: Formats, group: GroupLimits): string {
  const parts = limitsOf(
    formats,
    group,
    { from: 'de ', to: ' à ', over: 'de plus de ', under: 'de moins de ', unit: ' habitants' },
    {
      from: 'comptant ',
      to: ' à ',
      over: 'comptant plus de ',
      under: 'comptant moins de ',
      unit: '\u202f% de personnes nées à l’étranger',
    },
  );
  if (parts.length > 0) return ` ${parts.join(' et ')}`;
  return group.unspecified === undefined ? '' : ` dans la catégorie ${quoted(group.unspecified)}`;
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

/** French words of `icc-index-radar`. */
export const indexRadar: IndexRadarMessages = {
  radarHeading: (city) => `${city} dans l’Index des Cités interculturelles`,
  radarPicture: (view, city, edition) =>
    `${view === 'radar' ? 'Radar' : 'Classement'} des résultats de l’Index\u202f: ${city}, ${edition}`,
  radarEmpty: (city) =>
    city === ''
      ? 'Aucune ville n’a été choisie.'
      : `Aucun résultat de l’Index n’est publié pour ${city}.`,
  radarOverall: (formats, overall) => `Résultat global\u202f: ${compared(formats, overall)}.`,
  radarNoIndicators: 'Aucune valeur par indicateur n’est publiée.',
  radarPublished: (formats, published, total) =>
    `Des valeurs sont publiées pour ${indicators(formats, published)} sur ${formats.number(total)}.`,
  radarStrongest: (formats, areas) => `Résultats les plus élevés\u202f: ${formats.list(areas)}.`,
  radarWeakest: (formats, areas) => `Résultats les plus faibles\u202f: ${formats.list(areas)}.`,
  radarAboveAverage: (formats, above, total, count) =>
    `${indicators(formats, above)} sur ${formats.number(total)} ${choosePlural(formats, above, {
      one: 'dépasse',
      other: 'dépassent',
    })} ${averageOf(formats, count)}.`,
  radarArea: (formats, area, figures) => `${area}\u202f: ${compared(formats, figures)}.`,
  radarChange: (formats, before, { overall, rise, fall }) =>
    `Depuis le résultat précédent (${before})\u202f: ${[
      ...(overall === undefined ? [] : [`résultat global ${formats.signed(overall)}`]),
      ...(rise
        ? [`plus forte hausse pour ${quoted(rise.area)} (${formats.signed(rise.points)})`]
        : []),
      ...(fall
        ? [`plus forte baisse pour ${quoted(fall.area)} (${formats.signed(fall.points)})`]
        : []),
    ].join(', ')}.`,
  radarHint: 'Pointez, touchez ou utilisez les touches fléchées pour lire chaque valeur.',
  radarIndicator: 'Indicateur',
  radarOptional: 'facultatif',
};

function averageOf(formats: Formats, count: number | undefined): string {
  return `la moyenne${count === undefined ? '' : ` de ${cities(formats, count)}`}`;
}

/** `71 points sur 100, soit 9 points au-dessus de la moyenne de 120 villes (62)`. */
function compared(formats: Formats, { value, average, cities: count }: Comparison): string {
  const result = `${points(formats, value)} sur 100`;
  if (average === undefined) return result;
  const base = `${averageOf(formats, count)} (${formats.number(average)})`;
  const difference = round(value - average);
  if (difference === 0) return `${result}, au même niveau que ${base}`;
  const size = points(formats, Math.abs(difference));
  return `${result}, soit ${size} ${difference > 0 ? 'au-dessus' : 'au-dessous'} de ${base}`;
}
