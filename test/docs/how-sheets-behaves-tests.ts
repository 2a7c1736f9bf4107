import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const TESTS = path.resolve(import.meta.dirname, '..');
const SEPARATOR = ' › ';

const known = new Map<string, ReadonlySet<string>>();

/**
 * True when a test of this name stands in its file: `local/host/grid.test.ts › A sheet › ends …`, from the folder of the
 * tests on. The name of a test for each of several cases is as it is written, with `%s`. One that is skipped is none.
 */
export function isTest(name: string): boolean {
  const [file = '', ...titles] = name.split(SEPARATOR);
  if (!known.has(file)) known.set(file, testsIn(path.join(TESTS, file)));
  return known.get(file)?.has(titles.join(SEPARATOR)) ?? false;
}

function testsIn(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const names = new Set<string>();
  const visit = (node: ts.Node, titles: readonly string[]): void => {
    const titled = ts.isCallExpression(node) ? titledBy(node, source) : null;
    const within = titled ? [...titles, titled.title] : titles;
    if (titled?.isTest) names.add(within.join(SEPARATOR));
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, []);
  return names;
}

/** The title that a `describe` or an `it` gives, also one for each of several cases. */
function titledBy(
  { expression, arguments: args }: ts.CallExpression,
  source: ts.SourceFile,
): { readonly title: string; readonly isTest: boolean } | null {
  const callee = (ts.isCallExpression(expression) ? expression.expression : expression).getText(source);
  const [title] = args;
  if (!title || !/^(?:describe|it)(?:\.each)?$/.test(callee)) return null;
  const isTest = callee.startsWith('it');
  if (ts.isStringLiteralLike(title)) return { title: title.text, isTest };
  return ts.isTemplateExpression(title) ? { title: title.getText(source).slice(1, -1), isTest } : null;
}
