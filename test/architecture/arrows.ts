/** What a room of src/ may reach: other rooms (through their index.ts), packages, files, Node's own modules. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
  /** Files outside src/. */
  readonly files?: readonly string[];
  readonly node?: true;
  /** No Office, DOM, clock, chance, locale, or I/O. */
  readonly pure?: true;
}

const LAW = ['bareme', 'engine', 'procedure'];
const SHARED = [...LAW, 'values', 'caseload', 'sheet', 'i18n'];

/**
 * Every room and its arrows; rooms still to be built are in the table already. A room that is not here, and an arrow that
 * is not here, fail. To add one is a decision: say why in the commit, and keep the arrows one way.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  // A supplement may come as a CSV file.
  bareme: { rooms: [], packages: ['papaparse'], pure: true },
  engine: { rooms: ['bareme'], pure: true },
  procedure: { rooms: ['bareme', 'engine'], pure: true },
  i18n: { rooms: [] },
  values: { rooms: ['i18n'], packages: ['decimal.js'] },
  // The stamp of a sheet is a SHA-256, where no system offers one at once.
  sheet: { rooms: [...LAW, 'i18n'], packages: ['@noble/hashes'] },
  // The page of a checked row is the sheet of its dossier.
  caseload: { rooms: [...LAW, 'values', 'sheet', 'i18n'], packages: ['papaparse', 'hucre'] },
  // package.json gives the version.
  cli: { rooms: SHARED, files: ['package.json'], node: true },
  host: { rooms: ['values', 'i18n'] },
  // package.json gives the version, which the sheet of RIS.EXPLAIN is stamped with.
  functions: { rooms: [...SHARED, 'host'], files: ['package.json'] },
  // The pane gives the functions the barème and the language that it was told. package.json gives the version.
  taskpane: {
    rooms: [...SHARED, 'host', 'functions'],
    packages: [
      '@fluentui/react-charts',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-virtual',
      'comlink',
      'excel-formula-tokenizer',
      'react',
      'react-dom',
    ],
    files: ['package.json'],
  },
  // Pages that the build writes from what the functions say of themselves.
  help: { rooms: ['values', 'i18n', 'host', 'functions'] },
  // The one page with a grid of its own; its samples are in the page.
  workbench: {
    rooms: [...SHARED, 'host', 'functions', 'help', 'taskpane'],
    packages: [
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@univerjs/core',
      '@univerjs/preset-sheets-core',
      'comlink',
      'hucre',
      'numfmt',
      'react',
      'react-dom',
    ],
    files: [
      'assets/caseload-fr.csv',
      'assets/caseload-nl.csv',
      'assets/examples/ris-functions.xlsx',
      'assets/training/training-fr.xlsx',
      'assets/training/training-nl.xlsx',
    ],
  },
};

/** Office.js is a script of the page, unmodified: it is never imported, so never bundled. Its types are global. */
export const NEVER_IMPORTED: readonly string[] = ['@microsoft/office-js', 'office-js', 'office-addin-mock'];
