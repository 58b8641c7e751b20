import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetCommand } from '../../src/cli/sheet';
import { run, type Said } from './terminal';

/** The smallest dossier. */
export const dossier = { id: 'D-1', month: '2026-09', persons: [{ id: 'a', role: 'applicant' }] };

/** Amounts of a month that no barème has yet. */
export const SUPPLEMENT = {
  rows: [
    {
      table: 'categories',
      from: '2026-12-01',
      values: { '1': '11157.51', '2': '16736.27', '3': '22618.18' },
      legalBase: 'L 14',
      status: 'single',
      sources: [{ title: 'Circular of a test', url: null, cited: 'none' }],
    },
  ],
};

export const NBSP = /\u00a0/g;

/** Runs `ris sheet`; spaces that do not break are told as plain ones. */
export async function said(...args: string[]): Promise<Said> {
  const { code, out, err } = await run(sheetCommand, args);
  return { code, out: out.replace(NBSP, ' '), err };
}

/** A folder of its own for the tests of a `describe`. */
export interface Folder {
  /** A path in it. */
  readonly in: (name: string) => string;
  /** Writes a file, and gives its path. */
  readonly file: (name: string, content: unknown) => string;
}

export function sheetFolder(): Folder {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ris-sheet-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const pathOf = (name: string): string => join(folder, name);
  return {
    in: pathOf,
    file: (name, content) => {
      writeFileSync(pathOf(name), typeof content === 'string' ? content : JSON.stringify(content));
      return pathOf(name);
    },
  };
}
