import type { TemplateTexts } from './shape.js';

/** Spanish. */
export const es: TemplateTexts = {
  tables: {
    about: 'Qué es el conjunto de datos, quién lo publica y con qué licencia.',
    cities: 'Los miembros: una fila por ciudad.',
    networks: 'Las redes a las que pertenecen los miembros.',
    results: 'Resultados del Índice: una fila por ciudad y edición, una columna por cifra.',
    samples: 'Medias de las ciudades comparadas: una fila por comparación.',
    statements: 'Frases para páginas: una fila por frase e idioma.',
  },
  columns: {
    what: 'De qué dato se trata; no lo cambie.',
    value: 'El dato.',
    id: 'Nombre corto que usan las demás hojas: letras a-z, cifras y guiones. No lo cambie una vez publicado.',
    name: 'Nombre tal como lo escribe el propio lugar.',
    country: 'Dos letras como NO, o el nombre.',
    lat: 'Grados norte. Puede quedar vacío: entonces el lugar se busca por su nombre y su país.',
    lon: 'Grados este.',
    kind: 'Relación con el programa: international, national, both (ambas), index-only (solo Índice), former (antiguo miembro), project-partner (socio de proyecto).',
    since: 'Año o fecha de adhesión. Puede quedar vacío.',
    network: 'Identificador de la red, en la hoja de redes.',
    url: 'Página sobre la pertenencia, con https://.',
    illustrative: 'yes para lugares inventados que sirven de ejemplo; si no, vacío.',
    source: 'Título de la publicación que lo dice.',
    source_url: 'Su dirección en la web, con https://. Puede quedar vacía.',
    source_date: 'Cuándo se publicó: 2020, 2020-08 o 2020-08-31. Puede quedar vacía.',
    note: 'Para ustedes; no se publica.',
    local_name: 'El nombre que tiene en su lugar, si es otro.',
    website: 'Su sitio web, con https://.',
    status:
      'stated: una fuente la nombra. in-preparation: en preparación. grouping: solo una agrupación de miembros.',
    city: 'Identificador de la ciudad, en la hoja de ciudades.',
    edition:
      'Fecha de la edición: 2017 o 2017-08; cited-2017 si solo tiene fecha la página que la cita; si no, undated.',
    framework:
      'Versión del Índice: v1 (hasta 2015), v2 (2016-2018), v3 (desde 2019). Puede quedar vacía.',
    sample: 'Identificador de la comparación, en la hoja de muestras. Puede quedar vacío.',
    sample_size: 'Cuántas ciudades se compararon, si no hay fila en la hoja de muestras.',
    figures: 'Puntos de 0 a 100. Vacío significa: no publicado. Nunca escriba 0 para eso.',
    date: 'Como 2020, 2020-08 o 2020-08-31.',
    size: 'Cuántas ciudades se compararon.',
    report_of: 'La ciudad cuyo informe publica estas medias.',
    lang: 'Código del idioma, como en, fr o pt-BR.',
    principle:
      'De qué trata: equality (igualdad), advantage (ventaja), interaction (interacción), participation (participación), identity (identidad).',
    short: 'Hasta 90 caracteres, para páginas que no nombran ninguna ciudad.',
    short_city: 'Lo mismo con {city} donde va el nombre de la ciudad.',
    long: 'Hasta 320 caracteres, para páginas que no nombran ninguna ciudad. Puede quedar vacío.',
    long_city: 'Lo mismo con {city} donde va el nombre de la ciudad. Puede quedar vacío.',
    review:
      'reviewed cuando lo haya aprobado alguien que tenga ese idioma como propio; si no, draft.',
  },
  inTable: {
    networks: { name: 'Nombre en inglés.' },
    samples: { date: 'Cuándo se hizo la comparación, como 2020 o 2020-08.' },
    statements: {
      id: 'Nombre corto de la frase, el mismo en todos los idiomas.',
      date: 'Cuándo se escribió.',
    },
  },
  about: {
    title: 'Conjunto de datos de ejemplo',
    description: 'Sustitúyalo por lo que contiene su conjunto de datos.',
  },
  fictional: 'Ejemplo ficticio: elimine esta fila.',
  example: 'Ejemplo: conserve, corrija o elimine esta fila.',
  fictionalSource: 'Ejemplo ficticio de ICC Widgets',
  readMe: {
    title: 'Cómo rellenar este libro',
    paragraphs: [
      'Cada hoja es una tabla. Su primera fila contiene los encabezados: consérvelos. Cada fila de debajo es una ciudad, una red, un resultado o una frase.',
      'Sustituya las filas de ejemplo por las suyas. Las columnas que no necesite pueden quedar vacías o eliminarse; las hojas también.',
      'Escriba solo lo que está publicado y diga dónde. Una celda vacía significa «no publicado», nunca 0.',
    ],
    sheet: 'Hoja',
    column: 'Columna',
    meaning: 'Qué contiene',
    example: 'Ejemplo',
    purpose: 'Para qué sirve',
    figures: 'una columna por cifra',
    commands: 'Cuando esté rellenado',
    check: 'Dice qué está mal, por hoja, fila y columna.',
    build: 'Crea el conjunto de datos que leen los widgets.',
    serve: 'Lo muestra con los widgets mientras trabaja.',
  },
  figureError: {
    title: 'No es una cifra',
    message: 'Escriba puntos de 0 a 100, como 62,5. Deje la celda vacía si no hay nada publicado.',
  },
  degreesError: {
    title: 'No son grados',
    message: 'Escriba grados con decimales, como 44,64783: norte de -90 a 90, este de -180 a 180.',
  },
  countError: {
    title: 'No es un número de ciudades',
    message: 'Escriba un número entero como 100.',
  },
  listError: { title: 'No está en la lista', message: 'Elija una de las palabras de la lista.' },
  dateHint: { title: 'Fecha', message: 'Como 2020, 2020-08 o 2020-08-31' },
  countryHint: { title: 'País', message: 'Dos letras como NO, o el nombre' },
  workbookWritten: (file) => `El libro es ${file}`,
  csvWritten: (files, folder) => `Hay ${files} archivos CSV en ${folder}`,
  csvApart:
    'Use uno u otros: una tabla solo puede estar una vez; por eso los archivos CSV están en una carpeta aparte, que no se lee junto con el libro',
  exists: (files) =>
    `No se ha escrito nada, porque ya existe ${files.join(', ')}: elija otra carpeta o muévalo a otro sitio`,
  next: (command) => `Rellénelo y después compruébelo con: ${command}`,
};
