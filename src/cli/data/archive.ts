import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveDataset } from '../../data-tools/archive.js';
import {
  ARCHIVE_MESSAGES,
  toFaultText,
  type ArchiveMessages,
} from '../../data-tools/messages/archive-messages.js';
import { toDataLanguage } from '../../data-tools/messages/languages.js';
import { UsageError, type Io } from '../io.js';

/**
 * `icc-widgets data archive <folder> [--lang en|fr|de|es]`: writes an immutable
 * copy of a dataset into a folder of its version.
 *
 * @returns the exit code: 0 if the version is archived now or was before, 1 if it cannot be.
 * @throws {@link UsageError}
 */
export async function runArchive(args: readonly string[], io: Io): Promise<number> {
  const { folder, messages } = parse(args);
  const archived = await archiveDataset(folder);
  if (!archived.ok) {
    io.err(`${toFaultText(archived.error, messages)}\n${messages.nothingWritten}\n`);
    return 1;
  }
  const { version, files, isNew } = archived.value;
  const target = join(folder, version);
  const line = isNew
    ? messages.archived(version, files, target)
    : messages.alreadyArchived(version, target);
  io.out(`${line}\n${messages.howToFreeze(version)}\n`);
  return 0;
}

function parse(args: readonly string[]): {
  readonly folder: string;
  readonly messages: ArchiveMessages;
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' } },
    });
    const messages = ARCHIVE_MESSAGES[toDataLanguage(values.lang)];
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new UsageError(messages.usage);
    return { folder, messages };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
