import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '../../../src/build/files.js';
import type { Io } from '../../../src/cli/io.js';
import { runCli } from '../../../src/cli/run.js';

/** Tables of a place that does not exist, without fault, and with their own version of the Index. */
export const SAMPLETON = {
  'about.csv': `what,value
title,Figures of Sampleton
version,2026-1
date,2026-05-01
licence,CC-BY-4.0
`,
  'cities.csv': 'id,name,illustrative\nsampleton,Sampleton,yes\n',
  'frameworks.csv': 'id,from,to,period_inferred,sources\nv9,2010,,no,index\n',
  'framework-indicators.csv':
    'framework,indicator,name,optional,inferred\nv9,commitment,Commitment,no,no\n',
  'sources.csv': 'id,title,url\nindex,The Index,https://example.org/index\n',
  'results.csv': `city,edition,aggregate,commitment,source,source_url
sampleton,2020,61,70,Report of 2020,https://example.org/2020
sampleton,2024,66,75,Report of 2024,https://example.org/2024
`,
} as const;

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a test, in which commands run. */
export interface Workplace {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<void>;
  /** Runs `icc-widgets data …`; `@` in an argument and `.` in what is said stand for the folder. */
  readonly run: (line: string, io?: Partial<Io>) => Promise<Outcome>;
  /** The bytes of all files below a folder of it. */
  readonly bytesOf: (folder: string) => Promise<ReadonlyMap<string, Buffer>>;
}

/** Makes a folder, lets a test work in it, and removes it. */
export async function inWorkplace(work: (place: Workplace) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'icc-check-'));
  try {
    await work({
      folder,
      write: async (files) => {
        for (const [path, content] of Object.entries(files)) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
      },
      run: async (line, io) => {
        let [out, err] = ['', ''];
        const args = line.split(' ').map((arg) => arg.replace('@', folder));
        const code = await runCli(['data', ...args], {
          out: (text) => (out += String(text)),
          err: (text) => (err += text),
          isWatched: false,
          fetch: () => Promise.reject(new Error('no network')),
          write: () => Promise.reject(new Error('writes by itself')),
          ...io,
        });
        return { code, out: out.replaceAll(folder, '.'), err: err.replaceAll(folder, '.') };
      },
      bytesOf: async (path) => {
        const files = listFiles(join(folder, path));
        return new Map(
          await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)),
        );
      },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
