import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  builtInBareme,
  parseSupplement,
  withSupplement,
  type Bareme,
  type BaremeProblem,
  type SupplementedBareme,
} from '../bareme';
import { baremeLine, fill, SUPPLEMENT_USED, type Lang } from '../i18n';
import type { Io } from './io';
import { fileMisuse, Misuse } from './misuse';

/** A supplement as it was read: enough to build the same barème in another thread. */
export interface SupplementText {
  readonly file: string;
  readonly text: string;
}

/** Reads the file of `--supplement`; undefined where none is asked for. */
export async function readSupplement(file: string | undefined): Promise<SupplementText | undefined> {
  if (file === undefined) return undefined;
  try {
    return { file, text: textOf(await readFile(file)) };
  } catch (error) {
    throw fileMisuse('UNREADABLE_FILE', file, error);
  }
}

/** UTF-8; else what Excel for Windows writes under "CSV", so that `AR 22 §1` stays what it is. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As a stream: Node 20 takes Windows-1252 for Latin-1 otherwise, and loses the euro sign (nodejs/node#56542).
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

/**
 * The barème that a command works with: the built-in one, completed by the supplement if there is one. Says on standard error, once,
 * that a supplement is in use, and which of its amounts to look at again. A supplement that is not usable is a misuse.
 */
export function openBareme(supplement: SupplementText | undefined, lang: Lang, io: Io): Bareme {
  const { bareme, warnings } = completedBy(supplement);
  sayUse(bareme, warnings, lang, io);
  return bareme;
}

/** The same barème in silence, for a worker thread: its command has said what there is to say. */
export function baremeWith(supplement: SupplementText | undefined): Bareme {
  return completedBy(supplement).bareme;
}

function completedBy(
  supplement: SupplementText | undefined,
): Extract<SupplementedBareme, { bareme: Bareme }> {
  if (supplement === undefined) return { bareme: builtInBareme, warnings: [] };
  const { file, text } = supplement;
  const parsed = parseSupplement(text, /\.json$/i.test(file) ? 'json' : 'csv', basename(file));
  const merged = 'problems' in parsed ? parsed : withSupplement(builtInBareme, parsed.supplement);
  if ('problems' in merged) throw new Misuse('BAD_SUPPLEMENT', { file }, merged.problems);
  return merged;
}

function sayUse(
  { coverage, supplement }: Bareme,
  warnings: readonly BaremeProblem[],
  lang: Lang,
  { stderr }: Io,
): void {
  if (supplement === undefined) return;
  const figures = { titles: supplement.titles.join(' ; '), rows: supplement.rows, to: coverage.to };
  const lines = [fill(lang, SUPPLEMENT_USED[lang], figures)];
  for (const warning of warnings) lines.push(`  ${baremeLine(lang, warning)}`);
  stderr.write(`${lines.join('\n')}\n`);
}
