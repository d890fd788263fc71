import ts from 'typescript';

/**
 * The exported names of a declaration file, each with its kind and its type as TypeScript prints it:
 * long types line by line, so that a change is seen where it is.
 * @param {string} file
 * @returns {Record<string, string | string[]>}
 */
export function exportsOf(file) {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`missing exports: ${file}`);
  const entries = checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.getName(), describe(resolve(symbol, checker), checker)])
    .map(([name = '', text = '']) => [name, text.includes('\n') ? text.split('\n') : text]);
  return Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function resolve(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function describe(symbol, checker) {
  if (symbol.flags & ts.SymbolFlags.Class) return `class ${heritage(symbol)}`.trim();
  const kinds = [];
  if (symbol.flags & ts.SymbolFlags.Interface) kinds.push(`interface ${body(symbol, checker)}`);
  if (symbol.flags & ts.SymbolFlags.TypeAlias) {
    kinds.push(`type ${print(checker.getDeclaredTypeOfSymbol(symbol), checker)}`);
  }
  if (symbol.flags & ts.SymbolFlags.Value) {
    const kind = symbol.flags & ts.SymbolFlags.Function ? 'function' : 'const';
    const type = print(checker.getTypeOfSymbol(symbol), checker);
    // What a schema lets through is the type that is exported beside it.
    kinds.push(`${kind} ${/^ZodMini\w+</.test(type) ? 'schema' : type}`);
  }
  return kinds.join(' & ');
}

/** @param {ts.Symbol} symbol */
function heritage(symbol) {
  const declaration = symbol.declarations?.find(ts.isClassDeclaration);
  return (declaration?.heritageClauses ?? []).map((clause) => clause.getText()).join(' ');
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function body(symbol, checker) {
  const lines = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .map((property) => {
      const mark = property.flags & ts.SymbolFlags.Optional ? '?' : '';
      return `  ${property.getName()}${mark}: ${print(checker.getTypeOfSymbol(property), checker)};`;
    });
  return ['{', ...lines, '}'].join('\n');
}

/**
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 */
function print(type, checker) {
  const text = checker.typeToString(
    type,
    undefined,
    ts.TypeFormatFlags.NoTruncation |
      ts.TypeFormatFlags.InTypeAlias |
      ts.TypeFormatFlags.MultilineObjectLiterals,
  );
  // It indents as for lines of their own, but leaves out the line breaks.
  return text.replace(/(?<=[{;])(?= {4})|(?<=;)(?=\})/g, '\n');
}
