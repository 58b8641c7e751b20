import ts from 'typescript';

/** What makes a result depend on more than the input: clock, chance, locale, the outside world. */
const IMPURE_GLOBALS: ReadonlySet<string> = new Set([
  ...['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'globalThis', 'eval', 'Function'],
  ...['window', 'document', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'console', 'alert'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['process', 'Buffer', 'require', 'module', '__dirname', '__filename'],
  ...['Office', 'Excel', 'OfficeRuntime', 'CustomFunctions'],
]);

/** Methods whose answer depends on the locale of the machine. */
const LOCALE_METHODS = /^(toLocale\w*|localeCompare)$/;

/** The impure things that one source text uses; a name that the file declares itself is its own. */
export function purityProblems(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const own = new Set<string>();
  const used: { name: string; node: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isBinding(node)) own.add(node.text);
      else if (isReference(node) && IMPURE_GLOBALS.has(node.text)) used.push({ name: node.text, node });
    } else if (ts.isPropertyAccessExpression(node) && isImpureMember(node)) {
      used.push({ name: node.getText(), node });
    } else if (ts.isMetaProperty(node)) used.push({ name: 'import.meta', node });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used
    .filter(({ name }) => !own.has(name))
    .map(({ name, node }) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      return `${file}:${line + 1}: ${name} is not pure`;
    });
}

function isImpureMember(node: ts.PropertyAccessExpression): boolean {
  const member = node.name.text;
  return LOCALE_METHODS.test(member) || (node.expression.getText() === 'Math' && member === 'random');
}

function isBinding(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent)) &&
    parent.name === node
  );
}

/** A use of the name itself, not of a property or of a key that is called so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.expression : parent.left) === node;
  }
  const isKey =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isEnumMember(parent)) &&
    parent.name === node;
  return !isKey;
}

/**
 * Names that are not part of the language alone: the files are compiled without the types of the DOM, of Node and of Office,
 * so whatever is left over comes from the outside. `read` gives the text of a file, undefined where there is none.
 */
export function foreignNames(files: readonly string[], read: (file: string) => string | undefined): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
    resolveJsonModule: true,
    esModuleInterop: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const readLib = host.readFile.bind(host);
  host.readFile = (file) => read(file) ?? readLib(file);
  host.fileExists = (file) => host.readFile(file) !== undefined;
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram(files, options, host);
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      .filter((message) => message.startsWith('Cannot find name'))
      .map((message) => `${file}: ${message}`),
  );
}
