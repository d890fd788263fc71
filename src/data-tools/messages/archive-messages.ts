import type { ArchiveFault } from '../archive.js';

/** What `icc-widgets data archive` says in one language. Sentences about faults say what to do. */
export interface ArchiveMessages {
  readonly faults: {
    readonly [Kind in ArchiveFault['kind']]: (
      fault: Extract<ArchiveFault, { readonly kind: Kind }>,
    ) => string;
  };
  readonly archived: (version: string, files: number, folder: string) => string;
  readonly alreadyArchived: (version: string, folder: string) => string;
  /** How a page stays with the version. */
  readonly howToFreeze: (version: string) => string;
  readonly nothingWritten: string;
  /** The arguments were not understood. */
  readonly usage: string;
}

const COMMAND = 'icc-widgets data archive public/data';

const en: ArchiveMessages = {
  faults: {
    'no-dataset': () =>
      'The folder holds no dataset (datapackage.json): name the folder that “icc-widgets data build” has written',
    'bad-descriptor': () => 'datapackage.json is not as it was built: build the dataset again',
    'bad-version': ({ version }) =>
      `The version “${version}” cannot be the name of a folder: write one that begins with a digit and has only letters, digits, dots and hyphens, such as 2026-1, into the table about, and build the dataset again`,
    outside: ({ path }) =>
      `${path} is not a file of this folder, or only a link to one: build the dataset again`,
    missing: ({ path }) => `${path} is missing or cannot be read: build the dataset again`,
    altered: ({ path }) =>
      `${path} was changed after the dataset was built: change the tables instead, and build the dataset again`,
    'version-taken': ({ version }) =>
      `Version ${version} is archived already, with other contents: raise the version in the table about, and build the dataset again`,
    'broken-archive': ({ version, path }) =>
      `Version ${version} is archived already, but ${path} there was changed or lost: remove the folder ${version} and archive again`,
    'not-written': ({ reason }) =>
      `The copy cannot be written (${reason}): see whether there is room, and whether you may write there`,
  },
  archived: (version, files, folder) =>
    `Version ${version} is archived: ${files} files in ${folder}`,
  alreadyArchived: (version, folder) =>
    `Version ${version} was archived before, with the same contents: ${folder}`,
  howToFreeze: (version) =>
    `A page stays with this version by src="…/${version}/", and follows the latest by src="…/"`,
  nothingWritten: 'Nothing was written.',
  usage: `Name the folder of the dataset: ${COMMAND}`,
};

const fr: ArchiveMessages = {
  faults: {
    'no-dataset': () =>
      'Le dossier ne contient pas de jeu de données (datapackage.json)\u00a0; indiquez le dossier écrit par «\u00a0icc-widgets data build\u00a0»',
    'bad-descriptor': () =>
      'datapackage.json n’est pas tel qu’il a été généré\u00a0; générez de nouveau le jeu de données',
    'bad-version': ({ version }) =>
      `La version «\u00a0${version}\u00a0» ne peut pas servir de nom de dossier\u00a0; dans le tableau about, écrivez-en une qui commence par un chiffre et ne contient que des lettres, des chiffres, des points et des traits d’union, par exemple 2026-1, puis générez de nouveau le jeu de données`,
    outside: ({ path }) =>
      `${path} n’est pas un fichier de ce dossier, ou n’y est qu’un lien\u00a0; générez de nouveau le jeu de données`,
    missing: ({ path }) =>
      `${path} manque ou ne peut pas être lu\u00a0; générez de nouveau le jeu de données`,
    altered: ({ path }) =>
      `${path} a été modifié après la génération du jeu de données\u00a0; modifiez plutôt les tableaux, puis générez-le de nouveau`,
    'version-taken': ({ version }) =>
      `La version ${version} est déjà archivée, avec un autre contenu\u00a0; augmentez la version dans le tableau about, puis générez de nouveau le jeu de données`,
    'broken-archive': ({ version, path }) =>
      `La version ${version} est déjà archivée, mais ${path} y a été modifié ou perdu\u00a0; supprimez le dossier ${version} et archivez de nouveau`,
    'not-written': ({ reason }) =>
      `La copie ne peut pas être écrite (${reason})\u00a0; vérifiez qu’il reste de la place et que vous avez le droit d’écrire à cet endroit`,
  },
  archived: (version, files, folder) =>
    `La version ${version} est archivée\u00a0: ${files} fichiers dans ${folder}`,
  alreadyArchived: (version, folder) =>
    `La version ${version} était déjà archivée, avec le même contenu\u00a0: ${folder}`,
  howToFreeze: (version) =>
    `Une page garde cette version avec src="…/${version}/" et suit la plus récente avec src="…/"`,
  nothingWritten: 'Rien n’a été écrit.',
  usage: `Indiquez le dossier du jeu de données\u00a0: ${COMMAND}`,
};

const de: ArchiveMessages = {
  faults: {
    'no-dataset': () =>
      'Der Ordner enthält keinen Datensatz (datapackage.json); nennen Sie den Ordner, den „icc-widgets data build“ geschrieben hat',
    'bad-descriptor': () =>
      'datapackage.json ist nicht so, wie es erstellt wurde; erstellen Sie den Datensatz neu',
    'bad-version': ({ version }) =>
      `Die Version „${version}“ kann kein Ordnername sein; schreiben Sie in die Tabelle about eine, die mit einer Ziffer beginnt und nur Buchstaben, Ziffern, Punkte und Bindestriche enthält, zum Beispiel 2026-1, und erstellen Sie den Datensatz neu`,
    outside: ({ path }) =>
      `${path} ist keine Datei dieses Ordners oder nur eine Verknüpfung; erstellen Sie den Datensatz neu`,
    missing: ({ path }) =>
      `${path} fehlt oder lässt sich nicht lesen; erstellen Sie den Datensatz neu`,
    altered: ({ path }) =>
      `${path} wurde geändert, nachdem der Datensatz erstellt war; ändern Sie stattdessen die Tabellen, und erstellen Sie ihn neu`,
    'version-taken': ({ version }) =>
      `Die Version ${version} ist schon archiviert, mit anderem Inhalt; erhöhen Sie die Version in der Tabelle about, und erstellen Sie den Datensatz neu`,
    'broken-archive': ({ version, path }) =>
      `Die Version ${version} ist schon archiviert, aber ${path} wurde dort geändert oder fehlt; entfernen Sie den Ordner ${version}, und archivieren Sie noch einmal`,
    'not-written': ({ reason }) =>
      `Die Kopie lässt sich nicht schreiben (${reason}); prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen`,
  },
  archived: (version, files, folder) =>
    `Die Version ${version} ist archiviert: ${files} Dateien in ${folder}`,
  alreadyArchived: (version, folder) =>
    `Die Version ${version} war schon archiviert, mit demselben Inhalt: ${folder}`,
  howToFreeze: (version) =>
    `Eine Seite bleibt mit src="…/${version}/" bei dieser Version und folgt mit src="…/" der neuesten`,
  nothingWritten: 'Es wurde nichts geschrieben.',
  usage: `Nennen Sie den Ordner des Datensatzes: ${COMMAND}`,
};

const es: ArchiveMessages = {
  faults: {
    'no-dataset': () =>
      'La carpeta no contiene ningún conjunto de datos (datapackage.json); indique la carpeta que ha escrito «icc-widgets data build»',
    'bad-descriptor': () =>
      'datapackage.json no está como se generó; genere de nuevo el conjunto de datos',
    'bad-version': ({ version }) =>
      `La versión «${version}» no puede ser el nombre de una carpeta; escriba en la tabla about una que empiece por una cifra y solo tenga letras, cifras, puntos y guiones, por ejemplo 2026-1, y genere de nuevo el conjunto de datos`,
    outside: ({ path }) =>
      `${path} no es un archivo de esta carpeta, o solo es un enlace; genere de nuevo el conjunto de datos`,
    missing: ({ path }) => `${path} falta o no se puede leer; genere de nuevo el conjunto de datos`,
    altered: ({ path }) =>
      `${path} se modificó después de generar el conjunto de datos; modifique las tablas y genérelo de nuevo`,
    'version-taken': ({ version }) =>
      `La versión ${version} ya está archivada, con otro contenido; suba la versión en la tabla about y genere de nuevo el conjunto de datos`,
    'broken-archive': ({ version, path }) =>
      `La versión ${version} ya está archivada, pero ${path} se modificó o se perdió allí; elimine la carpeta ${version} y archive de nuevo`,
    'not-written': ({ reason }) =>
      `No se puede escribir la copia (${reason}); compruebe que hay espacio y que tiene permiso para escribir allí`,
  },
  archived: (version, files, folder) =>
    `La versión ${version} está archivada: ${files} archivos en ${folder}`,
  alreadyArchived: (version, folder) =>
    `La versión ${version} ya estaba archivada, con el mismo contenido: ${folder}`,
  howToFreeze: (version) =>
    `Una página se queda con esta versión con src="…/${version}/" y sigue la más reciente con src="…/"`,
  nothingWritten: 'No se ha escrito nada.',
  usage: `Indique la carpeta del conjunto de datos: ${COMMAND}`,
};

/** By the code of the language. */
export const ARCHIVE_MESSAGES = { en, fr, de, es } as const;

/** The sentence about a fault. */
export function toFaultText(fault: ArchiveFault, { faults }: ArchiveMessages): string {
  // The type pairs each kind with its own fault.
  const sentence = faults[fault.kind] as (fault: ArchiveFault) => string;
  return sentence(fault);
}
