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

/** Spanish words of the frame. */
export const frame: Translation & FrameMessages = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  loading: 'Cargando los datos…',
  unavailable: 'No se han podido cargar los datos.',
  retry: 'Reintentar',
  chooseView: 'Forma de presentación',
  view: (view) => ({ radar: 'Radar', bars: 'Clasificación', table: 'Tabla' })[view],
  download: 'Descargar',
  illustrative: 'Datos de ejemplo',
  illustrativeNote: (places) => `Inventado para mostrar esta presentación: ${places}.`,
  source: (count) => (count === 1 ? 'Fuente:' : 'Fuentes:'),
  missing: 'no publicado',
  joined: (name, detail) => `${name}, ${detail}`,
};

/** Spanish words needed only once something was done or went wrong. */
export const later: LaterMessages = {
  problem: (kind) =>
    ({
      offline: 'No se ha podido acceder a los datos. Compruebe la conexión y vuelva a intentarlo.',
      http: 'No hay datos en esa dirección o el servidor ha devuelto un error.',
      timeout: 'Los datos han tardado demasiado en llegar.',
      'not-json': 'La dirección ha devuelto algo que no son datos.',
      schema: 'Los datos no tienen la forma esperada, por lo que no se muestran.',
      version: 'Los datos corresponden a una versión más reciente de esta presentación.',
      'too-large': 'El archivo con los datos es demasiado grande para mostrarlo.',
      'forbidden-url': 'La dirección de los datos no está permitida.',
    })[kind],
  fallbackShown:
    'No se han podido cargar los datos actuales. Se muestra el contenido de la propia página.',
  stale: 'No se han podido cargar datos más recientes. Se muestran los últimos recibidos.',
  viewShown: (view) =>
    ({
      radar: 'Se muestra el radar.',
      bars: 'Se muestra la clasificación.',
      table: 'Se muestra la tabla.',
    })[view],
  downloadCsv: 'Cifras para hoja de cálculo (CSV)',
  downloadSvg: 'Imagen para imprimir (SVG)',
  downloadPng: 'Imagen para pantalla (PNG)',
  copyTable: 'Copiar la tabla',
  copied: 'Se ha copiado la tabla.',
  copyFailed: 'El navegador no ha permitido copiar.',
  exportFailed: 'El navegador no ha podido crear este archivo.',
  explore: 'Indicadores',
  readings: (indicator, readings) => `${indicator}: ${readings}`,
  reading: (formats, name, value) =>
    `${name} ${value === undefined ? frame.missing : formats.number(value)}`,
  caveat: (caveat) =>
    ({
      draft: 'La fuente cita un borrador de informe.',
      others:
        'La fuente cuenta las demás ciudades, por lo que quizá haya que sumar la propia ciudad.',
      implausible:
        'El número de ciudades que da la fuente no concuerda con otros informes de la misma época.',
      unordered: 'La fuente no indica el orden de estos puestos.',
      other: 'Las limitaciones de esta cifra se indican en la fuente.',
    })[caveat],
  radarCommonOnly: (formats, edition, left) =>
    `En los resultados comparados (${edition}), el Índice preguntaba por otros ámbitos. Solo se muestran los indicadores comunes; omitidos: ${formats.number(left)}.`,
  radarNothingToCompare: (name) => `No hay valores por indicador publicados para ${name}.`,
  radarVersionInferred: 'Los indicadores de esta edición se han deducido de su fecha.',
};

const INDICATORS: Readonly<Record<string, string>> = {
  'intercultural-lens': 'La ciudad a través de la lente intercultural',
  commitment: 'Compromiso',
  education: 'Educación',
  neighbourhoods: 'Barrios',
  'public-services': 'Servicios públicos',
  'business-and-labour-market': 'Empresa y mercado laboral',
  'cultural-and-social-life': 'Vida cultural y social',
  'public-space': 'Espacio público',
  'mediation-and-conflict-resolution': 'Mediación y resolución de conflictos',
  language: 'Lengua',
  'media-and-communication': 'Medios y comunicación',
  'international-outlook': 'Perspectiva internacional',
  'intercultural-intelligence-and-competence': 'Inteligencia y competencia interculturales',
  'welcoming-newcomers': 'Acogida de personas recién llegadas',
  governance: 'Gobernanza',
  'leadership-and-citizenship': 'Liderazgo y ciudadanía',
  'anti-discrimination': 'Lucha contra la discriminación',
  participation: 'Participación',
  interaction: 'Interacción',
};

/** Spanish words of the Index. */
export const index: IndexMessages = {
  indicator: (id, unknown) =>
    (Object.hasOwn(INDICATORS, id) ? INDICATORS[id] : undefined) ?? unknown,
  average: (formats, count) =>
    count === undefined ? 'Media' : `Media de ${cities(formats, count)}`,
  overall: 'Resultado global',
  sample: (formats, count) =>
    `${formats.number(count)} ${choosePlural(formats, count, { one: 'ciudad comparada', other: 'ciudades comparadas' })}`,
  edition: (formats, edition) => editionName(formats, edition),
  place: (formats, { from, to, of, group }) =>
    `${ordinal(formats, from)}${from === to ? '' : ` a ${ordinal(formats, to)}`} ${
      of === undefined ? 'entre las ciudades' : `de ${cities(formats, of)}`
    }${limits(formats, group)}`,
};

function cities(formats: Formats, count: number): string {
  const forms = { one: 'ciudad', many: 'de ciudades', other: 'ciudades' };
  return `${formats.number(count)} ${choosePlural(formats, count, forms)}`;
}

function points(formats: Formats, count: number): string {
  const noun = choosePlural(formats, count, { one: 'punto', many: 'de puntos', other: 'puntos' });
  return `${formats.number(count)} ${noun}`;
}

/** Agrees with «puesto», which may stand for a city, a district or an island alike. */
function ordinal(formats: Formats, n: number): string {
  return `${formats.number(n)}.º`;
}

function editionName(formats: Formats, { dating, date }: EditionName): string {
  if (date === undefined) return 'fecha desconocida';
  const written = formats.date(date);
  return dating === 'cited' ? `citado ${hasDay(date) ? 'el' : 'en'} ${written}` : written;
}

function limits(formats: Formats, group: GroupLimits): string {
  const parts = limitsOf(
    formats,
    group,
    { from: 'de ', to: ' a ', over: 'de más de ', under: 'de menos de ', unit: ' habitantes' },
    {
      from: 'con entre un ',
      to: ' y un ',
      over: 'con más de un ',
      under: 'con menos de un ',
      unit: '\u00a0% de población nacida en el extranjero',
    },
  );
  if (parts.length > 0) return ` ${parts.join(' y ')}`;
  return group.unspecified === undefined ? '' : ` en el grupo «${group.unspecified}»`;
}

/** Spanish words of `icc-index-radar`. */
export const indexRadar: IndexRadarMessages = {
  radarHeading: (city) => `${city} en el Índice de Ciudades Interculturales`,
  radarPicture: (view, city, edition) =>
    `${view === 'radar' ? 'Radar' : 'Clasificación'} de los resultados del Índice: ${city}, ${edition}`,
  radarEmpty: (city) =>
    city === ''
      ? 'No se ha elegido ninguna ciudad.'
      : `No hay resultados del Índice publicados para ${city}.`,
  radarOverall: (formats, overall) => `Resultado global: ${compared(formats, overall)}.`,
  radarNoIndicators: 'No hay valores publicados por indicador.',
  radarPublished: (formats, published, total) =>
    `Hay valores publicados para ${formats.number(published)} de ${formats.number(total)} indicadores.`,
  radarStrongest: (formats, areas) => `Resultados más altos: ${formats.list(areas)}.`,
  radarWeakest: (formats, areas) => `Resultados más bajos: ${formats.list(areas)}.`,
  radarAboveAverage: (formats, above, total, count) =>
    `${formats.number(above)} de ${formats.number(total)} indicadores ${choosePlural(
      formats,
      above,
      { one: 'está', other: 'están' },
    )} por encima de ${averageOf(formats, count)}.`,
  radarArea: (formats, area, figures) => `${area}: ${compared(formats, figures)}.`,
  radarChange: (formats, before, { overall, rise, fall }) =>
    `Desde el resultado anterior (${before}): ${[
      ...(overall === undefined ? [] : [`resultado global ${formats.signed(overall)}`]),
      ...(rise ? [`mayor subida en «${rise.area}» (${formats.signed(rise.points)})`] : []),
      ...(fall ? [`mayor bajada en «${fall.area}» (${formats.signed(fall.points)})`] : []),
    ].join(', ')}.`,
  radarHint: 'Señale, toque o use las teclas de flecha para leer cada valor.',
  radarIndicator: 'Indicador',
  radarOptional: 'opcional',
};

function averageOf(formats: Formats, count: number | undefined): string {
  return `la media${count === undefined ? '' : ` de ${cities(formats, count)}`}`;
}

/** `71 de 100 puntos, 9 puntos por encima de la media de 120 ciudades (62)`. */
function compared(formats: Formats, { value, average, cities: count }: Comparison): string {
  const result = `${formats.number(value)} de 100 puntos`;
  if (average === undefined) return result;
  const base = `${averageOf(formats, count)} (${formats.number(average)})`;
  const difference = round(value - average);
  if (difference === 0) return `${result}, al mismo nivel que ${base}`;
  const size = points(formats, Math.abs(difference));
  return `${result}, ${size} por ${difference > 0 ? 'encima' : 'debajo'} de ${base}`;
}
