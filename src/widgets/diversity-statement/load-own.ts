import { assertNever } from '../../core/assert.js';
import { fail, ok, type Result } from '../../core/result.js';
import { parseInline } from '../../data/inline.js';
import type { DataError } from '../../data/error.js';
import { loadFile } from '../../data/load-file.js';
import { parseDocument } from '../../data/parse.js';
import { requestText } from '../../data/requests.js';
import { statementsKind } from '../../data/schema/statements-kind.js';
import type { StatementsFile } from '../../data/schema/statements.js';
import { toSource, type DataSource, type SourceOptions } from '../../data/source.js';
import type { LoadContext } from '../../element/data-controller.js';
import { parseCsvStatements } from './from-csv.js';
import { loadFromDataset, toReadLanguage, type StatementRequest } from './load.js';
import type { StatementData } from './schema.js';

/** What a page with statements of its own says about them. */
export type OwnStatements = SourceOptions & StatementRequest;

/** Gets statements from wherever the page has them: a folder, a file, or the page itself. */
export async function loadOwnData(
  own: OwnStatements,
  context: LoadContext,
): Promise<Result<StatementData, DataError>> {
  const source = toSource(own);
  if (!source.ok) return source;
  const { value } = source;
  const lang = own.lang && toReadLanguage(own.lang);
  if (value.kind === 'dataset') {
    return checked(await loadFromDataset(value.url, { ...own, lang }, context));
  }
  // A file of statements knows no cities; those are the dataset's.
  const [file, known] = await Promise.all([
    lang === undefined ? undefined : loadOwnFile(value, lang, context),
    loadFromDataset(own.dataset, { ...own, lang: undefined }, context),
  ]);
  if (file?.ok === false) return file;
  return checked(ok({ file: file?.value, profile: known.ok ? known.value.profile : undefined }));
}

/** A list without statements is a fault: the page has something better inside the tag. */
function checked(data: Result<StatementData, DataError>): Result<StatementData, DataError> {
  return data.ok && data.value.file?.statements.length === 0
    ? fail({ kind: 'schema', path: 'statements', message: 'there are no statements: add one' })
    : data;
}

async function loadOwnFile(
  source: Exclude<DataSource, { kind: 'dataset' }>,
  lang: string,
  context: LoadContext,
): Promise<Result<StatementsFile, DataError>> {
  switch (source.kind) {
    case 'inline': {
      const data = parseInline(source.data);
      return data.ok ? parseDocument(statementsKind, data.value) : data;
    }
    case 'json':
      return loadFile(statementsKind, source.url, context);
    case 'csv': {
      const text = await requestText(source.url, context.signal, context.fresh);
      if (!text.ok) return text;
      const document = parseCsvStatements(text.value, lang);
      return document.ok
        ? parseDocument(statementsKind, document.value, source.url)
        : fail({ ...document.error, url: source.url });
    }
    default:
      return assertNever(source);
  }
}
