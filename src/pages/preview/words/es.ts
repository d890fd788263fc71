import type { PreviewWords } from '../words.js';

const count = (one: string, many: string, none: string) => (n: number) =>
  n === 0 ? `${none} ${one}` : `${n} ${n === 1 ? one : many}`;

/** What stands on the page of the preview, in Spanish. */
export const es: PreviewWords = {
  preview: 'Vista previa',
  of: (folder) => `Vista previa de las tablas de la carpeta «${folder}»`,
  pageLanguage: 'Idioma de esta página',
  toWidgets: 'Ir a los widgets',
  toMessages: 'Ir a los mensajes',

  choices: 'Lo que se muestra',
  city: 'Ciudad',
  withResults: 'Con resultados',
  withoutResults: 'Sin resultados',
  illustrative: (name) => `${name} (ejemplo ficticio)`,
  network: 'Red',
  allMembers: 'Todos los miembros',
  statement: 'Idioma del mensaje',

  widgets: 'Los widgets',
  noCities: 'El conjunto de datos aún no contiene ninguna ciudad.',
  noResults: (name) => `El conjunto de datos no contiene resultados de ${name}.`,
  noStatements: 'El conjunto de datos no contiene mensajes sobre la diversidad.',

  messages: 'Mensajes de la comprobación',
  show: 'Mostrar',
  level: { error: 'Error', warning: 'Advertencia', note: 'Nota' },
  counts: {
    error: count('error', 'errores', 'ningún'),
    warning: count('advertencia', 'advertencias', 'ninguna'),
    note: count('nota', 'notas', 'ninguna'),
  },
  folder: 'La carpeta misma',
  noMessages: 'Nada que corregir, nada que revisar.',
  allHidden: 'Solo hay mensajes de las clases que no se muestran.',
  more: (n) => (n === 1 ? 'Mostrar 1 mensaje más' : `Mostrar ${n} mensajes más`),

  connecting: 'Esperando la vista previa…',
  lost: 'La vista previa ya no responde. Iníciela de nuevo en la terminal; esta página seguirá por sí sola.',
  first: 'Las tablas se están leyendo por primera vez…',
  reading: (time) => `Guardado a las ${time}, las tablas se están leyendo…`,
  read: (time) => `Generado a las ${time}`,
  saved: (time) => `Guardado a las ${time}, generado de nuevo`,
  failure: (reason) => `No se pudieron comprobar las tablas (${reason}).`,
  lastGood: 'Se muestran las cifras de la última versión sin errores.',
  nothingYet: 'En cuanto no haya errores, se mostrarán los widgets.',
};
