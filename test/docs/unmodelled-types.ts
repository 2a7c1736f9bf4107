import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const INSIDE = path.join(ROOT, 'src/local/host/inside');
const DEFINITIONS = '/@types/google-apps-script/';

/** An interface of Google's type definitions. */
export interface GoogleClass {
  /** With its namespace: `Spreadsheet.Range`. */
  readonly name: string;
  readonly members: readonly string[];
  readonly deprecated: ReadonlySet<string>;
}

/** What Google's type definitions say, and by which of them the tables of the host are typed. */
export interface GoogleTypes {
  /** By the place of the table: `range.ts#RANGE`. */
  readonly ofTables: ReadonlyMap<string, GoogleClass>;
  readonly classes: readonly GoogleClass[];
  /** The global services, each with the name of its interface. */
  readonly services: ReadonlyMap<string, string>;
  /** The global services that a script has to enable first. */
  readonly advancedServices: readonly string[];
  /** Calls of `serve` with a class that is no constant: what they serve would be missed. */
  readonly missed: readonly string[];
}

/** Reads the type definitions, and the files of the host that are typed by them, with the compiler. */
export function googleTypes(): GoogleTypes {
  const program = ts.createProgram({
    rootNames: ts.sys.readDirectory(INSIDE, ['.ts']),
    options: {
      noEmit: true,
      skipLibCheck: true,
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      typeRoots: [path.join(ROOT, 'node_modules/@types')],
      types: ['google-apps-script'],
    },
  });
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles();
  const own = files.filter(({ fileName }) => path.dirname(fileName) === INSIDE);
  const scripts = files.filter(({ fileName }) => /\/google-apps-script\.[\w-]+\.d\.ts$/.test(fileName));
  const apis = files.filter(({ fileName }) => fileName.includes(`${DEFINITIONS}apis/`));
  return {
    ofTables: new Map(own.flatMap((file) => tablesIn(file, checker))),
    classes: scripts.flatMap((file) => classesIn(file, checker)),
    services: new Map(scripts.flatMap(servicesIn)),
    advancedServices: apis.flatMap(servicesIn).map(([name]) => name),
    missed: own.flatMap((file) => missedIn(file, checker)),
  };
}

/** The constants of a file that are annotated `ServiceClass<Google’s interface, …>`. */
function tablesIn(file: ts.SourceFile, checker: ts.TypeChecker): [string, GoogleClass][] {
  return declaredIn(file.statements).flatMap(({ name, type }): [string, GoogleClass][] => {
    const [argument] = type && isServiceClass(type) ? (type.typeArguments ?? []) : [];
    const symbol = argument && googleSymbol(argument, checker);
    return symbol ? [[`${path.basename(file.fileName)}#${name.getText(file)}`, googleClass(symbol, checker)]] : [];
  });
}

function classesIn(file: ts.SourceFile, checker: ts.TypeChecker): GoogleClass[] {
  const found: GoogleClass[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol) found.push(googleClass(symbol, checker));
    } else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** The global variables of a file, each with the interface that it is declared with. */
function servicesIn(file: ts.SourceFile): [string, string][] {
  return declaredIn(file.statements).flatMap(({ name, type }): [string, string][] => {
    const found = /GoogleAppsScript\.([\w.]+)/.exec(type?.getText(file) ?? '');
    return found?.[1] === undefined ? [] : [[name.getText(file), found[1]]];
  });
}

function missedIn(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const missed: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || node.expression.getText(file) !== 'serve') return;
    const [served] = node.arguments;
    const declaration = served && checker.getSymbolAtLocation(served)?.valueDeclaration;
    const isTable = declaration && ts.isVariableDeclaration(declaration) && declaration.type;
    if (!isTable || !isServiceClass(isTable)) missed.push(`${path.basename(file.fileName)}: ${node.getText(file)}`);
  };
  visit(file);
  return missed;
}

function declaredIn(statements: readonly ts.Statement[]): ts.VariableDeclaration[] {
  return statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
}

function isServiceClass(type: ts.TypeNode): type is ts.TypeReferenceNode {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'ServiceClass';
}

/** Google's interface that a type names, be it by another name, as a selection of members or as what it extends. */
function googleSymbol(node: ts.TypeNode, checker: ts.TypeChecker): ts.Symbol | undefined {
  const isReference = ts.isTypeReferenceNode(node);
  if (!isReference && !ts.isExpressionWithTypeArguments(node)) return undefined;
  const named = checker.getSymbolAtLocation(isReference ? node.typeName : node.expression);
  const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  const declaration = symbol?.declarations?.[0];
  const file = declaration?.getSourceFile().fileName ?? '';
  if (file.includes(DEFINITIONS)) return symbol;
  // `Pick` and `Omit` stand in the library of the language: what they select from is their first argument.
  const [selected] = node.typeArguments ?? [];
  if (file.includes('/typescript/lib/')) return selected && googleSymbol(selected, checker);
  if (declaration && ts.isTypeAliasDeclaration(declaration)) return googleSymbol(declaration.type, checker);
  const extended = declaration && ts.isInterfaceDeclaration(declaration) && declaration.heritageClauses?.[0]?.types[0];
  return extended ? googleSymbol(extended, checker) : undefined;
}

function googleClass(symbol: ts.Symbol, checker: ts.TypeChecker): GoogleClass {
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  const isDeprecated = (property: ts.Symbol): boolean =>
    property.getJsDocTags(checker).some(({ name }) => name === 'deprecated');
  return {
    name: checker.getFullyQualifiedName(symbol).replace('GoogleAppsScript.', ''),
    members: properties.map(({ name }) => name),
    deprecated: new Set(properties.filter(isDeprecated).map(({ name }) => name)),
  };
}
