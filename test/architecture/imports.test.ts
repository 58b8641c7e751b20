import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOMS } from './arrows';
import { importProblems } from './imports';
import { foreignNames, purityProblems } from './purity';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /[.]tsx?$/.test(file))
  .map((file) => `src/${file.split(sep).join('/')}`)
  .sort();
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const pure = sources.filter((file) => ROOMS[file.split('/')[1] ?? '']?.pure);

describe('architecture', () => {
  it('has sources to look at', () => {
    assert.ok(pure.length > 10, `${pure.length} pure files of ${sources.length}`);
  });

  it('imports follow the arrows, through the index of each room', () => {
    assert.deepEqual(
      sources.flatMap((file) => importProblems(file, textOf(file))),
      [],
    );
  });

  it('the law knows no clock, chance, locale, screen, Office or machine', () => {
    assert.deepEqual(
      pure.flatMap((file) => purityProblems(file, textOf(file))),
      [],
    );
  });

  it('the law compiles without the types of the DOM, of Node and of Office', () => {
    const files = pure.map((file) => join(root, file));
    assert.deepEqual(
      foreignNames(files, () => undefined),
      [],
    );
  });
});

describe('table of arrows', () => {
  it('has no circle', () => {
    const walk = (room: string, path: readonly string[]): void => {
      assert.ok(!path.includes(room), [...path, room].join(' -> '));
      ROOMS[room]?.rooms.forEach((next) => walk(next, [...path, room]));
    };
    Object.keys(ROOMS).forEach((room) => walk(room, []));
  });

  it('names only rooms that it has', () => {
    for (const [room, { rooms }] of Object.entries(ROOMS)) {
      assert.deepEqual(
        rooms.filter((name) => !(name in ROOMS)),
        [],
        room,
      );
    }
  });
});

describe('import walker', () => {
  const refused: [what: string, file: string, text: string, problem: RegExp][] = [
    ['a wrong arrow', 'src/engine/a.ts', `import { x } from '../i18n';`, /engine must not know i18n/],
    [
      'a wrong arrow to types',
      'src/bareme/a.ts',
      `import type { X } from '../engine';`,
      /bareme must not know/,
    ],
    ['a re-export', 'src/engine/a.ts', `export * from '../caseload';`, /engine must not know caseload/],
    ['an import()', 'src/values/a.ts', `const x = await import('../engine');`, /values must not know engine/],
    ['a require()', 'src/values/a.ts', `const x = require('../engine');`, /values must not know engine/],
    ['an import of a type', 'src/i18n/a.ts', `let x: import('../cli').X;`, /i18n must not know cli/],
    ['an import =', 'src/sheet/a.ts', `import x = require('../cli');`, /sheet must not know cli/],
    [
      'a file behind the index',
      'src/cli/a.ts',
      `import { x } from '../bareme/lookup';`,
      /goes past the index/,
    ],
    [
      'data behind the index',
      'src/cli/a.ts',
      `import x from '../bareme/data/x.json';`,
      /goes past the index/,
    ],
    ['a way out of src', 'src/cli/deep/a.ts', `import x from '../../../test/x';`, /must not leave src/],
    ['the version in the engine', 'src/engine/a.ts', `import x from '../../package.json';`, /must not leave/],
    ['an unknown room', 'src/utils/a.ts', ``, /src\/utils is not a room/],
    ['a file outside the rooms', 'src/a.ts', ``, /is not a room/],
    ['Node in the engine', 'src/engine/a.ts', `import { x } from 'node:fs';`, /must not use Node/],
    ['Node without its prefix', 'src/bareme/a.ts', `import { x } from 'fs/promises';`, /must not use Node/],
    ['Node in the pane', 'src/taskpane/a.ts', `import { x } from 'node:os';`, /must not use Node/],
    ['a package', 'src/engine/a.ts', `import x from 'papaparse';`, /must not use the package papaparse/],
    ['a part of a package', 'src/sheet/a.ts', `import x from '@a/b/c';`, /must not use the package @a\/b/],
    ['office.js', 'src/host/a.ts', `import '@microsoft/office-js';`, /never imported/],
    ['a part of office.js', 'src/host/a.ts', `import '@microsoft/office-js/dist/office';`, /never imported/],
    [
      'the pane in the host',
      'src/host/a.ts',
      `import { x } from '../taskpane';`,
      /host must not know taskpane/,
    ],
    ['Excel in the caseload', 'src/caseload/a.ts', `import { x } from '../host';`, /must not know host/],
  ];
  for (const [what, file, text, problem] of refused) {
    it(`sees ${what}`, () => {
      const found = importProblems(file, text);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, problem);
    });
  }

  const accepted: [what: string, file: string, text: string][] = [
    ['an arrow of the table', 'src/caseload/a.ts', `import { assess } from '../engine';`],
    ['an arrow from a folder', 'src/engine/rules/x/a.ts', `import { rowAt } from '../../../bareme';`],
    ['a neighbour', 'src/engine/rules/x/a.ts', `import { a } from '../y/b'; import c from './c.json';`],
    ['Node on the command line', 'src/cli/a.ts', `import { createReadStream } from 'node:fs';`],
    ['the version on the command line', 'src/cli/a.ts', `import { version } from '../../package.json';`],
    ['a package of the room', 'src/caseload/a.ts', `import Papa from 'papaparse';`],
    ['a text that looks like an import', 'src/engine/a.ts', `const x = "import '../cli'"; // from '../cli'`],
  ];
  for (const [what, file, text] of accepted) {
    it(`lets ${what} pass`, () => assert.deepEqual(importProblems(file, text), []));
  }

  it('names the line', () => {
    assert.deepEqual(importProblems('src/engine/a.ts', `\n\nimport { x } from '../cli';`), [
      'src/engine/a.ts:3: engine must not know cli (../cli)',
    ]);
  });
});

describe('purity', () => {
  const impure = [
    'const t = Date.now();',
    'const t = new Date(2026, 0, 1);',
    'const x = Math.random();',
    'const s = new Intl.NumberFormat();',
    'document.title = "";',
    'const w = window;',
    'await fetch("x");',
    'console.log(1);',
    'const e = process.env;',
    'setTimeout(() => undefined, 0);',
    'const s = (1.5).toLocaleString();',
    'const n = "a".localeCompare("b");',
    'const g = globalThis;',
    'const u = import.meta.url;',
    'Office.onReady();',
    'const o = { Date };',
  ];
  for (const text of impure) {
    it(`sees ${text}`, () => assert.equal(purityProblems('a.ts', text).length, 1));
  }

  const clean = [
    'const x = { Date: 1, window: 2 };',
    'const x = row.document;',
    'interface A { location: string }',
    'function at(document: string) { return document; }',
    'const x = Math.max(1, 2);',
    '// Date.now()\nconst x = "Date.now()";',
  ];
  for (const text of clean) {
    it(`lets ${JSON.stringify(text)} pass`, () => assert.deepEqual(purityProblems('a.ts', text), []));
  }

  it('sees a name of the browser that nobody declared', () => {
    const text = 'export const x = name; export const y: HTMLElement | undefined = undefined;';
    const problems = foreignNames(['/virtual.ts'], (file) => (file === '/virtual.ts' ? text : undefined));
    assert.equal(problems.length, 2, problems.join('\n'));
    assert.match(problems[0]!, /Cannot find name 'name'/);
    assert.match(problems[1]!, /Cannot find name 'HTMLElement'/);
  });

  it('lets the language itself pass', () => {
    const text = 'export const x = new Map([[1, BigInt(2)]]).get(1) ?? [3].at(-1);';
    assert.deepEqual(
      foreignNames(['/virtual.ts'], (file) => (file === '/virtual.ts' ? text : undefined)),
      [],
    );
  });
});
