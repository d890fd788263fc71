import type { DataLanguage } from '../../data-tools/messages/languages.js';

/** What `check` and `build` say about their arguments, in one language. */
export interface CheckWords {
  readonly which: (command: string) => string;
  readonly noSource: (path: string) => string;
  readonly noOut: string;
  readonly sameFolder: string;
  readonly outIsFile: (path: string) => string;
  readonly noBase: (folder: string) => string;
  /** An option that there is not, or not in this way; `known` are those that there are. */
  readonly option: (option: string, known: string) => string;
  /** The dataset cannot be written; `reason` is what the system says. */
  readonly notWritten: (folder: string, reason: string) => string;
  /** What is different in the dataset since the last build is in a file. */
  readonly changes: (file: string) => string;
  /** What happens meanwhile, for those who watch. */
  readonly reading: (percent: number) => string;
  readonly making: (percent: number) => string;
}

/** The words of each language. */
export const CHECK_WORDS: Readonly<Record<DataLanguage, CheckWords>> = {
  en: {
    which: (command) =>
      `Name one folder of tables, or one workbook: icc-widgets data ${command} tables`,
    noSource: (path) =>
      `There is no folder or file “${path}”: name the folder with the tables, or the workbook`,
    noOut: 'Name a folder to write to: icc-widgets data build tables --out data',
    sameFolder: 'Tables and dataset cannot be in one folder: name another after --out',
    outIsFile: (path) => `“${path}” is a file: name a folder after --out`,
    noBase: (folder) =>
      `There is no dataset in “${folder}” (datapackage.json): after --base, name a folder that “icc-widgets data build” has written`,
    option: (option, known) => `${option} is not understood. Options are: ${known}`,
    notWritten: (folder, reason) =>
      `The dataset cannot be written to “${folder}” (${reason}): see whether there is room, and whether you may write there`,
    changes: (file) => `What has changed since the last build is in ${file}`,
    reading: (percent) => `Reading the tables: ${percent}%`,
    making: (percent) => `Making the dataset: ${percent}%`,
  },
  fr: {
    which: (command) =>
      `Indiquez un dossier de tableaux, ou un classeur\u00a0: icc-widgets data ${command} tableaux`,
    noSource: (path) =>
      `Le dossier ou fichier «\u00a0${path}\u00a0» n’existe pas\u00a0: indiquez le dossier des tableaux, ou le classeur`,
    noOut: 'Indiquez le dossier où écrire\u00a0: icc-widgets data build tableaux --out donnees',
    sameFolder:
      'Les tableaux et le jeu de données ne peuvent pas être dans le même dossier\u00a0: indiquez-en un autre après --out',
    outIsFile: (path) =>
      `«\u00a0${path}\u00a0» est un fichier\u00a0: indiquez un dossier après --out`,
    noBase: (folder) =>
      `Il n’y a pas de jeu de données dans «\u00a0${folder}\u00a0» (datapackage.json)\u00a0: après --base, indiquez un dossier écrit par «\u00a0icc-widgets data build\u00a0»`,
    option: (option, known) => `${option} n’est pas compris. Les options sont\u00a0: ${known}`,
    notWritten: (folder, reason) =>
      `Le jeu de données ne peut pas être écrit dans «\u00a0${folder}\u00a0» (${reason})\u00a0: vérifiez qu’il y a de la place et que vous avez le droit d’y écrire`,
    changes: (file) => `Ce qui a changé depuis la dernière génération se trouve dans ${file}`,
    reading: (percent) => `Lecture des tableaux\u00a0: ${percent}\u00a0%`,
    making: (percent) => `Génération du jeu de données\u00a0: ${percent}\u00a0%`,
  },
  de: {
    which: (command) =>
      `Nennen Sie einen Ordner mit Tabellen oder eine Arbeitsmappe: icc-widgets data ${command} tabellen`,
    noSource: (path) =>
      `Es gibt keinen Ordner und keine Datei „${path}“: Nennen Sie den Ordner mit den Tabellen oder die Arbeitsmappe`,
    noOut:
      'Nennen Sie einen Ordner, in den geschrieben wird: icc-widgets data build tabellen --out daten',
    sameFolder:
      'Tabellen und Datensatz können nicht in einem Ordner sein: Nennen Sie nach --out einen anderen',
    outIsFile: (path) => `„${path}“ ist eine Datei: Nennen Sie nach --out einen Ordner`,
    noBase: (folder) =>
      `In „${folder}“ ist kein Datensatz (datapackage.json): Nennen Sie nach --base einen Ordner, den „icc-widgets data build“ geschrieben hat`,
    option: (option, known) => `${option} wurde nicht verstanden. Optionen sind: ${known}`,
    notWritten: (folder, reason) =>
      `Der Datensatz kann nicht nach „${folder}“ geschrieben werden (${reason}): Prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen`,
    changes: (file) => `Was sich seit dem letzten Bauen geändert hat, steht in ${file}`,
    reading: (percent) => `Die Tabellen werden gelesen: ${percent}\u00a0%`,
    making: (percent) => `Der Datensatz wird gebaut: ${percent}\u00a0%`,
  },
  es: {
    which: (command) =>
      `Indique una carpeta con tablas, o un libro de cálculo: icc-widgets data ${command} tablas`,
    noSource: (path) =>
      `No existe la carpeta ni el archivo «${path}»: indique la carpeta con las tablas, o el libro de cálculo`,
    noOut: 'Indique la carpeta en la que escribir: icc-widgets data build tablas --out datos',
    sameFolder:
      'Las tablas y el conjunto de datos no pueden estar en la misma carpeta: indique otra después de --out',
    outIsFile: (path) => `«${path}» es un archivo: indique una carpeta después de --out`,
    noBase: (folder) =>
      `En «${folder}» no hay ningún conjunto de datos (datapackage.json): después de --base, indique una carpeta escrita por «icc-widgets data build»`,
    option: (option, known) => `No se entiende ${option}. Las opciones son: ${known}`,
    notWritten: (folder, reason) =>
      `No se puede escribir el conjunto de datos en «${folder}» (${reason}): compruebe si hay espacio y si tiene permiso para escribir ahí`,
    changes: (file) => `Lo que ha cambiado desde la última generación está en ${file}`,
    reading: (percent) => `Leyendo las tablas: ${percent}\u00a0%`,
    making: (percent) => `Generando el conjunto de datos: ${percent}\u00a0%`,
  },
};
