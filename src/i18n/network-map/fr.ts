import { choosePlural, hasDay, type Formats } from '../formats.js';
import { index } from '../fr.js';
import type {
  LaterNetworkMapMessages,
  MemberKindName,
  NetworkMapMessages,
  SizeAt,
} from './messages.js';

// `\u202f` is the narrow no-break space that French puts before `: ; ? !` and inside quotes.

const KINDS: Readonly<Record<MemberKindName, string>> = {
  both: 'Programme et réseau',
  international: 'Programme uniquement',
  national: 'Réseau uniquement',
  'index-only': 'Index uniquement',
  'project-partner': 'Partenaire de projet',
  former: 'Ancien membre',
  other: 'Autre',
};

/** After a number: worded so that one and many read alike. */
const COUNTED: Readonly<Record<MemberKindName, string>> = {
  both: 'à la fois dans le programme et dans un réseau',
  international: 'dans le programme uniquement',
  national: 'dans un réseau uniquement',
  'index-only': 'dans l’Index uniquement',
  'project-partner': 'à titre de partenaire de projet',
  former: 'à titre d’ancien membre',
  other: 'avec un autre lien',
};

/** French words of `icc-network-map` that are shown at once. */
export const networkMap: NetworkMapMessages = {
  countries: {
    BY: 'Bélarus',
    MD: 'République de Moldova',
    RU: 'Fédération de Russie',
    TR: 'Türkiye',
    XK: 'Kosovo*',
  },
  heading: (network, country) =>
    network !== undefined
      ? `Membres\u202f: ${network}`
      : country !== undefined
        ? `Cités interculturelles\u202f: ${country}`
        : 'Membres du programme Cités interculturelles',
  count: (formats, cityCount, countryCount) =>
    `${cities(formats, cityCount)} dans ${counted(formats, countryCount, 'pays', 'pays')}`,
  empty: 'Aucun membre ne figure ici.',
  nothingFound: 'Aucune ville ne correspond à ces filtres.',
  kind: (kind) => KINDS[kind],
  kinds: (formats, counts) =>
    `${formats.list(counts.map(({ kind, count }) => `${formats.number(count)} ${COUNTED[kind]}`))}.`,
  since: (formats, date) => `depuis ${hasDay(date) ? 'le ' : ''}${formats.date(date)}`,
  headline: (formats, value, edition) => `Index ${formats.number(value)} sur 100 (${edition})`,
  edition: index.edition,
  search: 'Rechercher une ville',
  city: 'Ville',
  country: 'Pays',
  network: 'Réseau',
  belonging: 'Appartenance',
  sinceLabel: 'Participation depuis',
  indexLabel: 'Résultat global de l’Index',
  date: 'Date',
  all: 'Tout',
  clear: 'Effacer les filtres',
  view: (view) => ({ both: 'Carte et liste', map: 'Carte', list: 'Liste' })[view],
  list: 'Liste des villes',
  map: 'Carte des villes',
  more: (formats, count) => `Afficher ${formats.number(count)} de plus`,
  cluster: (formats, count, names, rest) =>
    `${cities(formats, count)}\u202f: ${formats.list(rest > 0 ? [...names, others(formats, rest)] : names)}`,
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  zoomWhole: 'Afficher toute la carte',
  hint: (key) =>
    `Déplacez la carte avec les touches fléchées, la souris ou deux doigts\u202f; zoomez avec + et −, ou avec ${key} et la molette.`,
  insetNear: 'Plus loin',
  insetWorld: 'Ailleurs dans le monde',
  noBorders: 'Les frontières n’ont pas pu être chargées.',
  page: 'Page de la ville',
  sourcePage: 'Source',
  listed: (formats, count, source) =>
    `${formats.number(count)} d’après cette liste\u202f: ${source}.`,
  newer: (formats, count) =>
    `${others(formats, count)} d’après des pages d’autres dates, indiquées avec chaque ville.`,
  inferredNote: (formats, count) =>
    `${choosePlural(formats, count, { one: 'Déduite', other: 'Déduites' })} du pays\u202f: ${counted(formats, count, 'appartenance', 'appartenances')} à un réseau.`,
  boundaries:
    'Les frontières et les noms figurant sur la carte n’expriment ni position officielle ni approbation. Les lignes discontinues indiquent des tracés qui ne sont pas réglés.',
  kosovo:
    '* Toute référence au Kosovo, que ce soit le territoire, les institutions ou la population, doit se comprendre en pleine conformité avec la Résolution 1244 du Conseil de sécurité des Nations Unies et sans préjuger du statut du Kosovo.',
  borderCredits:
    'Frontières\u202f: réalisées avec Natural Earth, modifiées selon les frontières internationalement reconnues et simplifiées.',
  placeCredits: 'Coordonnées des villes © GeoNames, CC BY 4.0.',
};

/** French words of `icc-network-map` that are needed only later. */
export const laterNetworkMap: LaterNetworkMapMessages = {
  latitude: 'Latitude',
  longitude: 'Longitude',
  wheelHint: (key) =>
    `Maintenez la touche ${key} enfoncée et tournez la molette pour zoomer sur la carte`,
  touchHint: 'Utilisez deux doigts pour déplacer la carte',
  close: 'Fermer',
  chooseOne: (formats, count) => `${cities(formats, count)} proches les unes des autres`,
  inferred: 'déduit du pays',
  standIn: (place) => `Le repère est placé à cet endroit\u202f: ${place}.`,
  homeName: (name) => `Nom local\u202f: ${name}`,
  compared: index.sample,
  faults: (formats, rows) =>
    `${counted(formats, rows, 'ligne', 'lignes')} de la liste ${choosePlural(formats, rows, {
      one: 'n’a pas pu être lue et est omise',
      other: 'n’ont pas pu être lues et sont omises',
    })}`,
  cellFaults: (formats, cells) =>
    `${counted(formats, cells, 'valeur', 'valeurs')} de la liste ${choosePlural(formats, cells, {
      one: 'n’a pas pu être lue',
      other: 'n’ont pas pu être lues',
    })}`,
  fault: (formats, row, column, kind) =>
    `Ligne ${formats.number(row)}${column === '' ? '' : `, colonne ${quoted(column)}`}\u202f: ${
      {
        'no-name': 'le nom manque',
        'no-country': 'le pays manque',
        'no-position': 'la position manque',
        'not-a-number': 'ce n’est pas un nombre',
        'out-of-range': 'ce degré n’existe pas',
        swapped: 'la latitude et la longitude semblent inversées',
        'outside-country': 'la position n’est pas dans le pays',
        markup: 'il y a du HTML là où un texte est attendu',
        formula: 'il y a une formule là où son résultat est attendu',
        encoding: 'des lettres sont altérées',
        'too-long': 'le texte est trop long',
        'extra-cells': 'il y a plus de cellules que de colonnes',
        duplicate: 'la ville figure déjà dans la liste',
        'duplicate-column': 'la colonne apparaît deux fois',
        'not-a-date': 'ce n’est ni une année ni une date',
        'not-an-address': 'ce n’est pas une adresse web',
        'unknown-kind': 'ce type d’appartenance est inconnu',
      }[kind]
    }`,
  problem: 'Pour les personnes qui tiennent cette liste\u202f: ce qui ne va pas',
  moreFaults: (formats, count) => `et ${others(formats, count)}`,
  legendGroup: 'Nombre de villes proches les unes des autres',
  filtered: (formats, shown, all) =>
    `Selon la recherche ou les filtres\u202f: ${formats.number(shown)} sur ${cities(formats, all)}.`,
  growthHeading: (name) =>
    name === undefined ? 'Croissance du programme' : `Croissance du réseau\u202f: ${name}`,
  growth: (formats, first, last) =>
    `De ${size(formats, first)} à ${size(formats, last)}, selon les chiffres publiés.`,
  growthSize: size,
  growthPicture: 'Nombre de villes membres au fil du temps',
  growthLegend: (qualifier) =>
    ({
      exact: 'nombre publié',
      over: `${quoted('plus de …')}\u202f: au moins ce nombre`,
      about: quoted('environ …'),
    })[qualifier],
  growthSpan: 'date comprise dans cet intervalle',
  growthTable: 'Chiffres publiés et leurs sources',
  growthCount: 'Villes',
  undated: 'sans date',
  deduced: 'date déduite',
};

function size(formats: Formats, { count, qualifier, when }: SizeAt): string {
  const said = { exact: '', over: 'plus de ', about: 'environ ' }[qualifier];
  return `${said}${cities(formats, count)}${when === undefined ? '' : ` (${when})`}`;
}

function cities(formats: Formats, count: number): string {
  return counted(formats, count, 'ville', 'villes');
}

function others(formats: Formats, count: number): string {
  const forms = { one: 'autre', many: 'd’autres', other: 'autres' };
  return `${formats.number(count)} ${choosePlural(formats, count, forms)}`;
}

/** A number with its noun. Millions take `de`. */
function counted(formats: Formats, count: number, one: string, other: string): string {
  const many = `${/^[aeiou]/.test(other) ? 'd’' : 'de '}${other}`;
  return `${formats.number(count)} ${choosePlural(formats, count, { one, many, other })}`;
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}
