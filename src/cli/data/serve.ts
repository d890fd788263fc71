import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { toDataLanguage } from '../../data-tools/messages/languages.js';
import type { BuildPreview } from '../../data-tools/serve/preview-source.js';
import { PREVIEW_PORT, startPreview } from '../../data-tools/serve/start-preview.js';
import { UsageError, type Io } from '../io.js';
import { openBrowser } from './open-browser.js';

/** What the command works with, so that tests need neither terminal nor browser. */
export interface ServeTools {
  /** What builds the tables of a folder, and names countries in a language. */
  readonly toBuild: (folder: string, language: string | undefined) => BuildPreview;
  /** Folder of the built files for pages. Default: that of this package. */
  readonly cdn?: string;
  /** Opens an address for the person at this machine. Default: in their browser. */
  readonly open?: (url: string) => void;
  /** Resolves when the preview shall end. Default: with Ctrl+C. */
  readonly stopped?: () => Promise<void>;
}

const WORDS = {
  en: {
    running: (url: string) => `The preview is at ${url}`,
    stop: 'It follows every save. Ctrl+C ends it.',
    noFolder: (folder: string) => `There is no folder “${folder}”: name the folder with the tables`,
    noFiles: 'The built files of the package are missing: install it again',
    noPort: (port: string) => `--port ${port}: name a whole number from 0 to 65535`,
    which: 'Name the folder with the tables: icc-widgets data serve tables',
  },
  fr: {
    running: (url: string) => `L’aperçu se trouve à l’adresse ${url}`,
    stop: 'Il suit chaque enregistrement. Ctrl+C l’arrête.',
    noFolder: (folder: string) =>
      `Le dossier «\u00a0${folder}\u00a0» n’existe pas\u00a0: indiquez le dossier des tableaux`,
    noFiles: 'Les fichiers compilés du paquet manquent\u00a0: réinstallez-le',
    noPort: (port: string) => `--port ${port}\u00a0: indiquez un nombre entier de 0 à 65535`,
    which: 'Indiquez le dossier des tableaux\u00a0: icc-widgets data serve tableaux',
  },
  de: {
    running: (url: string) => `Die Vorschau ist unter ${url} zu sehen`,
    stop: 'Sie folgt jedem Speichern. Strg+C beendet sie.',
    noFolder: (folder: string) =>
      `Es gibt keinen Ordner „${folder}“: Nennen Sie den Ordner mit den Tabellen`,
    noFiles: 'Die gebauten Dateien des Pakets fehlen: Installieren Sie es neu',
    noPort: (port: string) => `--port ${port}: Nennen Sie eine ganze Zahl von 0 bis 65535`,
    which: 'Nennen Sie den Ordner mit den Tabellen: icc-widgets data serve tabellen',
  },
  es: {
    running: (url: string) => `La vista previa está en ${url}`,
    stop: 'Sigue cada cambio que se guarda. Ctrl+C la termina.',
    noFolder: (folder: string) =>
      `No existe la carpeta «${folder}»: indique la carpeta con las tablas`,
    noFiles: 'Faltan los archivos compilados del paquete: instálelo de nuevo',
    noPort: (port: string) => `--port ${port}: indique un número entero de 0 a 65535`,
    which: 'Indique la carpeta con las tablas: icc-widgets data serve tablas',
  },
} as const;

/**
 * `icc-widgets data serve <folder> [--port 4173] [--lang de] [--open]`: shows the tables of a folder
 * as a page with the widgets and the messages of the check, until it is stopped.
 *
 * @returns the exit code: 0.
 * @throws {@link UsageError}; or whatever keeps the server from listening.
 */
export async function runServe(
  args: readonly string[],
  io: Io,
  tools: ServeTools,
): Promise<number> {
  const { toBuild, open = openBrowser, stopped = untilStopped, cdn = findCdn() } = tools;
  const { folder, port, lang, isToOpen } = await parse(args);
  const words = WORDS[toDataLanguage(lang)];
  if (cdn === undefined) throw new Error(words.noFiles);
  const preview = await startPreview({
    folder,
    build: toBuild(folder, lang),
    cdn,
    language: lang,
    port,
  });
  io.err(`${words.running(preview.url)}\n${words.stop}\n`);
  if (isToOpen) open(preview.url);
  await stopped();
  await preview.close();
  return 0;
}

interface Request {
  readonly folder: string;
  readonly port: number;
  readonly lang: string | undefined;
  readonly isToOpen: boolean;
}

async function parse(args: readonly string[]): Promise<Request> {
  const { values, positionals } = read(args);
  const words = WORDS[toDataLanguage(values.lang)];
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError(words.which);
  const details = await stat(folder).catch(() => undefined);
  if (!details?.isDirectory()) throw new UsageError(words.noFolder(folder));
  const { port = String(PREVIEW_PORT) } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(words.noPort(port));
  return { folder, port: Number(port), lang: values.lang, isToOpen: values.open };
}

interface Read {
  readonly values: {
    readonly port?: string | undefined;
    readonly lang?: string | undefined;
    readonly open: boolean;
  };
  readonly positionals: readonly string[];
}

function read(args: readonly string[]): Read {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        lang: { type: 'string' },
        open: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

// Through a constant, or the bundler takes the files for some to bring along.
const here = import.meta.url;

/** The built files, as seen from the built command and from its source. */
function findCdn(): string | undefined {
  return ['../cdn', '../../../dist/cdn']
    .map((path) => fileURLToPath(new URL(path, here)))
    .find((path) => existsSync(path));
}

/** Until Ctrl+C, or until the system ends the program. A second Ctrl+C ends it at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
