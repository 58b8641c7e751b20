import { readFileSync } from 'node:fs';
import { descendants, parseXml, type Element } from '../../tools/manifest/xml';
import { Calculation, type CalcBook, type CalcCell } from '../../tools/training/evaluate';
import type { TrainingLang } from '../../tools/training/model';
import { unzip } from '../examples/unzip';
import { serialOf } from '../../src/values';

/** A cell as the file has it, with the value that was saved for a formula. */
export interface FileCell extends CalcCell {
  readonly saved?: number | string | boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulaAttributes: Readonly<Record<string, string>>;
}

/** A committed workbook, read by other code than wrote it. */
export interface FileBook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, FileCell>>;
  readonly names: CalcBook['names'];
  /** Part of each sheet, in their order. */
  readonly sheetParts: readonly string[];
}

export function elements(xml: string, name: string): Element[] {
  const root = parseXml(xml);
  if ('error' in root) throw new Error(root.error);
  return descendants(root).filter((element) => element.name === name);
}

/** The committed workbook of a language. */
export function committedBook(lang: TrainingLang): FileBook {
  return bookOf(readFileSync(new URL(`../../assets/training/training-${lang}.xlsx`, import.meta.url)));
}

function bookOf(bytes: Uint8Array): FileBook {
  const parts = unzip(bytes);
  const part = (name: string) => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`no part ${name}`);
    return found;
  };
  const strings = elements(part('xl/sharedStrings.xml'), 'si').map((item) =>
    descendants(item)
      .filter(({ name }) => name === 't')
      .map(({ text }) => text)
      .join(''),
  );
  const workbook = part('xl/workbook.xml');
  const sheetNames = elements(workbook, 'sheet').map(({ attributes }) => attributes['name']!);
  const sheetParts = sheetNames.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  return {
    parts,
    sheetParts,
    sheets: new Map(sheetNames.map((name, index) => [name, cellsOf(part(sheetParts[index]!), strings)])),
    names: new Map(
      elements(workbook, 'definedName').flatMap(({ attributes, text }) => {
        if (attributes['name']!.startsWith('_xlnm.')) return [];
        const [, sheet, at] = /^'?([^'!]+)'?!\$?([A-Z]+\$?\d+)$/.exec(text) ?? [];
        return [[attributes['name']!, { sheet: sheet!, at: at!.replace('$', '') }] as const];
      }),
    ),
  };
}

function cellsOf(xml: string, strings: readonly string[]): Map<string, FileCell> {
  return new Map(
    elements(xml, 'c').map(({ attributes, children }) => {
      const child = (name: string) => children.find((element) => element.name === name);
      const [formula, text] = [child('f'), child('v')?.text];
      const value = text === undefined ? undefined : valueOf(text, attributes['t'], strings);
      const cell: FileCell = {
        attributes,
        formulaAttributes: formula?.attributes ?? {},
        ...(formula !== undefined && { formula: formula.text }),
        ...(value !== undefined && (formula === undefined ? { value } : { saved: value })),
      };
      return [attributes['r']!, cell];
    }),
  );
}

function valueOf(
  text: string,
  type: string | undefined,
  strings: readonly string[],
): number | string | boolean {
  if (type === 's') return strings[Number(text)]!;
  if (type === 'b') return text === '1';
  return type === undefined || type === 'n' ? Number(text) : text;
}

/** Typed values, by sheet and address: `Exercice 1!B12`. */
export type Typed = Readonly<Record<string, number | string>>;

/** Calculates a workbook with this date in its date cell, and with what a learner types. */
export function calculated({ sheets, names }: FileBook, day: string, typed: Typed = {}): Calculation {
  const date = names.get('DATE_RIS')!;
  const changes = new Map<string, number | string>([
    [`${date.sheet}!${date.at}`, serialOf(day)],
    ...Object.entries(typed),
  ]);
  return new Calculation({
    names,
    sheets: new Map(
      [...sheets].map(([name, cells]) => {
        const changed = new Map<string, CalcCell>(cells);
        for (const [place, value] of changes) {
          const [sheet = '', at = ''] = place.split('!');
          if (sheet === name) changed.set(at, { value });
        }
        return [name, changed];
      }),
    ),
  });
}
