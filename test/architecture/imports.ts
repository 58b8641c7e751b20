import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { NEVER_IMPORTED, ROOMS, type Room } from './arrows';

/** What stands behind `from`, `import()`, `require()`, `import x =` or `import('x').T`. */
interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Everything a source text imports, in whatever way. */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node === undefined || !ts.isStringLiteralLike(node)) return;
    found.push({
      specifier: node.text,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node.moduleReference.expression);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && isImportCall(node.expression)) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImportCall(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(callee) && callee.text === 'require';
}

/**
 * The forbidden arrows of one file; `file` is its path from the root, with slashes: `src/engine/assess.ts`.
 * Each message names the file, the line and what is wrong.
 */
export function importProblems(file: string, text: string): string[] {
  const room = roomOf(file);
  const rules = ROOMS[room];
  if (rules === undefined) return [`${file}: src/${room} is not a room of the table of arrows`];
  return importsOf(file, text).flatMap(({ specifier, line }) => {
    const problem = specifier.startsWith('.')
      ? relativeProblem(file, room, rules, specifier)
      : packageProblem(room, rules, specifier);
    return problem === undefined ? [] : [`${file}:${line}: ${problem}`];
  });
}

const roomOf = (file: string) => file.split('/')[1] ?? '';

function relativeProblem(file: string, room: string, rules: Room, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith('src/')) {
    return rules.files?.includes(target) ? undefined : `${room} must not leave src/ (${specifier})`;
  }
  const targetRoom = roomOf(target);
  if (targetRoom === room) return undefined;
  if (!rules.rooms.includes(targetRoom)) return `${room} must not know ${targetRoom} (${specifier})`;
  return target === `src/${targetRoom}` ? undefined : `${specifier} goes past the index.ts of ${targetRoom}`;
}

function packageProblem(room: string, rules: Room, specifier: string): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (NEVER_IMPORTED.includes(name))
    return `${specifier} is never imported: office.js is a script of the page`;
  if (name.startsWith('node:') || builtinModules.includes(name)) {
    return rules.node ? undefined : `${room} must not use Node (${specifier})`;
  }
  return rules.packages?.includes(name) ? undefined : `${room} must not use the package ${name}`;
}
