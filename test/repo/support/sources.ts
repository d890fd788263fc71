import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../../../src/build/files.js';

/** An import or re-export as it is written. */
export interface Import {
  readonly specifier: string;
  /** Gone after compilation. */
  readonly isType: boolean;
  /** `import()` */
  readonly isDynamic: boolean;
  /** `import './x.js'`, which can only be for its effect. */
  readonly isBare: boolean;
  /** The source file it leads to, or undefined for a package. */
  readonly target: string | undefined;
}

/** A source file of the library with what it imports. */
export interface Source {
  readonly path: string;
  readonly syntax: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** All TypeScript of the library, without the tools that only Node runs. */
export function librarySources(): readonly Source[] {
  return listFiles('src')
    .filter((path) => path.endsWith('.ts') && !/^src\/(build|cli|data-tools|static)\//.test(path))
    .map((path) => parseSource(path, readFileSync(path, 'utf8')));
}

/** Reads the imports of one file. */
export function parseSource(path: string, text: string): Source {
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (specifier: string, flags: Partial<Import> = {}): void => {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
      : undefined;
    imports.push({ specifier, isType: false, isDynamic: false, isBare: false, target, ...flags });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, {
        isType: node.importClause !== undefined && isTypeOnly(node.importClause),
        isBare: node.importClause === undefined,
      });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const names = node.exportClause;
      const isEachType =
        names !== undefined &&
        ts.isNamedExports(names) &&
        names.elements.every((each) => each.isTypeOnly);
      add(node.moduleSpecifier.text, { isType: node.isTypeOnly || isEachType });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(argument.text, { isDynamic: true });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) add(literal.text, { isType: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return { path, syntax, imports };
}

function isTypeOnly(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((each) => each.isTypeOnly)
  );
}
