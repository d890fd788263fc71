import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'licences.txt';

/** Puts the licences of all packages that went into a build beside its files, as they ask for. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
      const texts = [...folders].sort().map(readLicence);
      this.emitFile({ type: 'asset', fileName: FILE, source: `${texts.join('\n\n')}\n` });
    },
  };
}

/** The folder of the package that a module belongs to, unless it is our own. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/** @throws if a package says nothing of its licence: it must not be given away then. */
function readLicence(folder: string): string {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const {
    name,
    version,
    license = '',
  } = JSON.parse(manifest) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no file with its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
