import { index } from '../es.js';
import { choosePlural, hasDay, type Formats } from '../formats.js';
import type {
  LaterNetworkMapMessages,
  MemberKindName,
  NetworkMapMessages,
  SizeAt,
} from './messages.js';

const KINDS: Readonly<Record<MemberKindName, string>> = {
  both: 'Programa y red',
  international: 'Solo programa',
  national: 'Solo red',
  'index-only': 'Solo Índice',
  'project-partner': 'Colaboración en un proyecto',
  former: 'Antiguo miembro',
  other: 'Otra vinculación',
};

/** After a number: worded so that one and many read alike. */
const COUNTED: Readonly<Record<MemberKindName, string>> = {
  both: 'tanto en el programa como en una red',
  international: 'solo en el programa',
  national: 'solo en una red',
  'index-only': 'solo en el Índice',
  'project-partner': 'con colaboración en un proyecto',
  former: 'con una pertenencia anterior',
  other: 'con otra vinculación',
};

/** Spanish words of `icc-network-map` that are shown at once. */
export const networkMap: NetworkMapMessages = {
  countries: { RU: 'Federación de Rusia', TR: 'Türkiye', XK: 'Kosovo*' },
  heading: (network, country) =>
    network !== undefined
      ? `Miembros: ${network}`
      : country !== undefined
        ? `Ciudades Interculturales: ${country}`
        : 'Miembros del programa Ciudades Interculturales',
  count: (formats, cityCount, countryCount) =>
    `${cities(formats, cityCount)} en ${counted(formats, countryCount, 'país', 'países')}`,
  empty: 'Aquí no figura ningún miembro.',
  nothingFound: 'Ninguna ciudad coincide con estos filtros.',
  kind: (kind) => KINDS[kind],
  kinds: (formats, counts) =>
    `${formats.list(counts.map(({ kind, count }) => `${formats.number(count)} ${COUNTED[kind]}`))}.`,
  since: (formats, date) => `desde ${hasDay(date) ? 'el ' : ''}${formats.date(date)}`,
  headline: (formats, value, edition) => `Índice ${formats.number(value)} de 100 (${edition})`,
  edition: index.edition,
  search: 'Buscar una ciudad',
  city: 'Ciudad',
  country: 'País',
  network: 'Red',
  belonging: 'Vinculación',
  sinceLabel: 'Participa desde',
  indexLabel: 'Resultado global del Índice',
  date: 'Fecha',
  all: 'Todo',
  clear: 'Borrar los filtros',
  view: (view) => ({ both: 'Mapa y lista', map: 'Mapa', list: 'Lista' })[view],
  list: 'Lista de ciudades',
  map: 'Mapa de ciudades',
  more: (formats, count) => `Mostrar ${formats.number(count)} más`,
  cluster: (formats, count, names, rest) =>
    `${cities(formats, count)}: ${formats.list(rest > 0 ? [...names, `${formats.number(rest)} más`] : names)}`,
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  zoomWhole: 'Mostrar todo el mapa',
  hint: (key) =>
    `Mueva el mapa con las teclas de flecha, el ratón o dos dedos; amplíe o reduzca con + y −, o con ${key} y la rueda.`,
  insetNear: 'Más lejos',
  insetWorld: 'En otras partes del mundo',
  noBorders: 'No se han podido cargar las fronteras.',
  page: 'Página de la ciudad',
  sourcePage: 'Fuente',
  listed: (formats, count, source) => `${formats.number(count)} según esta lista: ${source}.`,
  newer: (formats, count) =>
    `${formats.number(count)} más según páginas de otras fechas, indicadas con cada ciudad.`,
  inferredNote: (formats, count) =>
    `${choosePlural(formats, count, { one: 'Deducida', other: 'Deducidas' })} del país: ${counted(formats, count, 'pertenencia', 'pertenencias')} a una red.`,
  boundaries:
    'Las fronteras y los nombres del mapa no expresan ninguna postura oficial ni aprobación. Las líneas discontinuas indican límites sin resolver.',
  kosovo:
    '* Toda referencia a Kosovo, ya sea al territorio, a las instituciones o a la población, se entenderá en plena conformidad con la Resolución 1244 del Consejo de Seguridad de las Naciones Unidas y sin perjuicio del estatuto de Kosovo.',
  borderCredits:
    'Fronteras: elaboradas con Natural Earth, modificadas según las fronteras reconocidas internacionalmente y simplificadas.',
  placeCredits: 'Coordenadas de las ciudades © GeoNames, CC BY 4.0.',
};

/** Spanish words of `icc-network-map` that are needed only later. */
export const laterNetworkMap: LaterNetworkMapMessages = {
  latitude: 'Latitud',
  longitude: 'Longitud',
  wheelHint: (key) =>
    `Mantenga pulsada la tecla ${key} y gire la rueda para ampliar o reducir el mapa`,
  touchHint: 'Use dos dedos para mover el mapa',
  close: 'Cerrar',
  chooseOne: (formats, count) => `${cities(formats, count)} muy próximas entre sí`,
  inferred: 'deducida del país',
  standIn: (place) => `La marca está en este lugar: ${place}.`,
  homeName: (name) => `Nombre local: ${name}`,
  compared: index.sample,
  faults: (formats, rows) => {
    const count = counted(formats, rows, 'fila', 'filas');
    return choosePlural(formats, rows, {
      one: `No se ha podido leer ${count} de la lista; se omite`,
      other: `No se han podido leer ${count} de la lista; se omiten`,
    });
  },
  cellFaults: (formats, cells) => {
    const count = counted(formats, cells, 'dato', 'datos');
    return choosePlural(formats, cells, {
      one: `No se ha podido leer ${count} de la lista`,
      other: `No se han podido leer ${count} de la lista`,
    });
  },
  fault: (formats, row, column, kind) =>
    `Fila ${formats.number(row)}${column === '' ? '' : `, columna «${column}»`}: ${
      {
        'no-name': 'falta el nombre',
        'no-country': 'falta el país',
        'no-position': 'falta la posición',
        'not-a-number': 'esto no es un número',
        'out-of-range': 'ese grado no existe',
        swapped: 'la latitud y la longitud parecen intercambiadas',
        'outside-country': 'la posición no está en el país',
        markup: 'hay HTML donde se espera texto',
        formula: 'hay una fórmula donde se espera su resultado',
        encoding: 'hay letras dañadas',
        'too-long': 'el texto es demasiado largo',
        'extra-cells': 'hay más celdas que columnas',
        duplicate: 'la ciudad ya está en la lista',
        'duplicate-column': 'la columna aparece dos veces',
        'not-a-date': 'esto no es ni un año ni una fecha',
        'not-an-address': 'esto no es una dirección web',
        'unknown-kind': 'este tipo de vinculación no se conoce',
      }[kind]
    }`,
  problem: 'Para quienes mantienen esta lista: qué falla',
  moreFaults: (formats, count) => `y ${formats.number(count)} más`,
  legendGroup: 'Número de ciudades muy próximas entre sí',
  filtered: (formats, shown, all) =>
    `Según la búsqueda o los filtros: ${formats.number(shown)} de ${cities(formats, all)}.`,
  growthHeading: (name) =>
    name === undefined ? 'Cómo ha crecido el programa' : `Cómo ha crecido la red: ${name}`,
  growth: (formats, first, last) =>
    `De ${size(formats, first)} a ${size(formats, last)}, según lo publicado.`,
  growthSize: size,
  growthPicture: 'Número de ciudades miembro a lo largo del tiempo',
  growthLegend: (qualifier) =>
    ({
      exact: 'número publicado',
      over: '«más de …»: al menos este número',
      about: '«alrededor de …»',
    })[qualifier],
  growthSpan: 'fecha dentro de este intervalo',
  growthTable: 'Cifras publicadas y sus fuentes',
  growthCount: 'Ciudades',
  undated: 'sin fecha',
  deduced: 'fecha deducida',
};

function size(formats: Formats, { count, qualifier, when }: SizeAt): string {
  const said = { exact: '', over: 'más de ', about: 'alrededor de ' }[qualifier];
  return `${said}${cities(formats, count)}${when === undefined ? '' : ` (${when})`}`;
}

function cities(formats: Formats, count: number): string {
  return counted(formats, count, 'ciudad', 'ciudades');
}

/** A number with its noun. Millions take `de`. */
function counted(formats: Formats, count: number, one: string, other: string): string {
  return `${formats.number(count)} ${choosePlural(formats, count, { one, many: `de ${other}`, other })}`;
}
