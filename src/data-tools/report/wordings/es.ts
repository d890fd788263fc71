import type { Wordings } from './wordings.js';

/** Spanish reports. */
export const es: Wordings = {
  figures: [
    ['intercultural-lens', /\b(?:lente|óptica|prisma|perspectiva) intercultural(?!\p{L})/giu],
    [
      'intercultural-intelligence-and-competence',
      /\b(?:inteligencia|competencias?)(?: y (?:la |las )?(?:competencias?|inteligencia))? interculturale?s?(?!\p{L})/giu,
    ],
    [
      'business-and-labour-market',
      /\b(?:empresas?|negocios|comercio) y (?:el |del )?mercado (?:laboral|de trabajo)(?!\p{L})/giu,
    ],
    [
      'cultural-and-social-life',
      /\bvida (?:cultural|social|cívica|civil)(?: y (?:la vida )?(?:cultural|social|cívica|civil))?(?!\p{L})/giu,
    ],
    ['public-services', /\bservicios? públicos?(?!\p{L})/giu],
    ['public-space', /\bespacios? públicos?(?!\p{L})/giu],
    [
      'mediation-and-conflict-resolution',
      /\bmediación(?: y (?:la )?resolución de conflictos)?(?!\p{L})/giu,
    ],
    [
      'media-and-communication',
      /\bmedios de comunicación(?!\p{L})|\bmedios y (?:la )?comunicación(?!\p{L})/giu,
    ],
    ['language', /\b(?:lenguas?|idiomas?)(?!\p{L})/giu],
    ['education', /\b(?:educación|educativas?)(?!\p{L})/giu],
    ['neighbourhoods', /\b(?:barrios?|vecindarios?)(?!\p{L})/giu],
    ['commitment', /\bcompromiso(?!\p{L})/giu],
    [
      'international-outlook',
      /\b(?:perspectiva|visión|proyección|apertura) internacional(?!\p{L})/giu,
    ],
    [
      'welcoming-newcomers',
      /\b(?:acogida|bienvenida)(?: de (?:los )?recién llegados)?(?!\p{L})/giu,
    ],
    ['leadership-and-citizenship', /\bliderazgo(?: y (?:la )?ciudadanía)?(?!\p{L})/giu],
    ['governance', /\bgobernanza(?!\p{L})/giu],
    [
      'anti-discrimination',
      /\b(?:anti-? ?discriminación|lucha contra la discriminación)(?!\p{L})/giu,
    ],
    ['participation', /\bparticipación(?!\p{L})/giu],
    ['interaction', /\binteracción(?!\p{L})/giu],
  ],
  fieldBefore:
    /(?<!\p{L})(?:(?:ámbito|campo|materia|área|indicador)(?:es|s)?|políticas?) (?:de |del |en )?(?:la |el |los |las )?["«]?$/iu,
  fieldAfter: /^["»]?(?: (?:políticas?|indicadore?s?)(?!\p{L}))/iu,
  aggregate:
    /(?<!\p{L})índice (?:agregado|global|general|intercultural (?:agregado|global))(?!\p{L})|\b(?:resultado|puntuación|tasa) (?:global|general|agregada)(?!\p{L})/iu,
  unit: String.raw`%|por ?ciento(?!\p{L})|puntos?(?!\p{L})`,
  achievement:
    /(?<!\p{L})(?:(?:tasa|índice|nivel|porcentaje) de (?:logro|consecución|éxito|cumplimiento)|índice|puntuación)(?!\p{L})/iu,
  maybeAchievement:
    /\b(?:tasa|resultados?|alcanz\p{L}*|obtien\p{L}*|obtuv\p{L}*|logr\p{L}*)(?!\p{L})/iu,
  average: /\b(?:muestra|media|promedio|otras ciudades|ciudades miembros|red)(?!\p{L})/iu,
  averageAfter:
    /^\s*(?:para|en|de|entre)\s+(?:la |las |el |el conjunto de (?:la |las )?)?(?:muestra|media|promedio|otras ciudades|ciudades)(?!\p{L})/iu,
  theCity: /\bla ciudad\b|\bsu\b/iu,
  columnOfCity:
    /^(?:la )?(?:ciudad|resultado|resultados|puntuacion|valor|tasa|tasa de logro)(?: (?:20)\d\d)?$/u,
  breaks:
    /[,;:()–—]|\s-\s|\b(?:mientras|frente|en comparación|comparad[oa]|respecto|pero|aunque|y|que|por encima|por debajo|superior|inferior)(?!\p{L})/giu,
  earlier: /\b(?:anterior|anteriores|anteriormente|pasad[oa]|último|última)(?!\p{L})/iu,
  earlierAfter:
    /^\s*(?:en|de) (?:la |el )?(?:edición |año )?(?:anterior|pasad[oa]|última)(?!\p{L})/iu,
  otherShare:
    /\b(?:proporción|porcentaje de (?!logro|consecución|éxito|cumplimiento)|representan?|desempleo|paro|población|habitantes|residentes|extranjeros|nacidos|alumnos|crecimiento|presupuesto)(?!\p{L})/iu,
  mayFollow:
    /^(?:\s*$|\s*[.,;:()!?"'»\]–—]|\s+-|\s+(?:en|para|sobre|con|mientras|frente|comparad[oa]|respecto|que|y|pero|aunque|es|entre|lo que|de logro)(?!\p{L}))/iu,
  changeBefore:
    /(?:\b(?:aument\p{L}*|incremento|subida|bajada|descenso|disminución|crec\p{L}*|diferencia) (?:de|de un|en|en un)|(?:más|menos) del?|alrededor del?|cerca del?|casi (?:un|el)?|al menos|como máximo|hasta|superior al?|inferior al?|\bdel? [^,;]{1,25} al?|entre (?:el )?[^,;]{1,25} y|entre|[-–+±~<>≤≥])\s*(?:un |el )?$/iu,
  respectively: /\brespectivamente\b/iu,
  groupOfCities:
    /\b(?:habitantes|nacidos en el extranjero|tamaño similar|ciudades (?:con|de))(?!\p{L})/iu,
  ranking: /\b(?:clasific\p{L}*|puesto|lugar|posición)(?!\p{L})/iu,
  ordinal:
    /(?<![\p{L}\d])(?:(?<number>\d{1,3}) ?(?:\.?[ºª°]|\.[oa](?!\p{L}))|(?:puesto|lugar|posición) (?:número )?(?<other>\d{1,3})(?!\d)|(?<word>primera?|primer|segund[oa]|tercera?|tercer|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa])(?!\p{L}))/giu,
  ordinals: {
    primer: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
    séptimo: 7,
    séptima: 7,
    octavo: 8,
    octava: 8,
    noveno: 9,
    novena: 9,
    décimo: 10,
    décima: 10,
  },
  amongCities:
    /\b(?:entre|de|sobre)\s+(?:las |un total de |una muestra de )?(?<number>\d{1,3}) ciudades\b/iu,
  sampleSize:
    /\bmuestra de (?:las )?(?<number>\d{1,3}) ciudades\b|\bmuestra \((?<other>\d{1,3}) ciudades\)/iu,
  inhabitants: /\b(?:habitantes|personas|población)(?!\p{L})/iu,
  foreignBorn: /\b(?:nacid[oa]s en el (?:extranjero|exterior)|extranjer[oa]s)(?!\p{L})/iu,
  lessThan: /\b(?:menos|inferior)(?!\p{L})/iu,
  moreThan: /\b(?:más|superior|al menos)(?!\p{L})/iu,
  noPlaces:
    /^(?:El|La|Los|Las|Un|Una|En|De|Del|Al|Es|Su|Sus|Este|Esta|Estos|Estas|Para|Con|Por|Según|Mientras|Aunque|Pero|Sin|Embargo|Índice|ICC|Ciudades|Ciudad|Consejo|Europa|Tasa|Política|Políticas|Indicador|Indicadores|Educación|Compromiso|Lengua|Lenguas|Idioma|Medios|Comunicación|Mediación|Gobernanza|Servicios|Espacio|Espacios|Barrios|Acogida|Participación|Interacción|Vida|Empresas|Mercado|Perspectiva|Inteligencia|Competencia|Liderazgo|Capítulo|Figura|Tabla|Gráfico|Informe|Municipio|Respecto|Entre|Así)$/iu,
};
