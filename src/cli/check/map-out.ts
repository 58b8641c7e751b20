import { writeFile } from 'node:fs/promises';
import { columnName, mappingDraft, mappingText, type UnknownColumn } from '../../caseload';
import { CHECK_MAP, fill, printable, type Lang } from '../../i18n';
import { wrap } from '../../sheet';
import { EXIT, write, type Io } from '../io';
import { masked } from '../masked';
import { fileMisuse } from '../misuse';
import { sayUnusable } from '../unusable-file';
import { guessesText } from './ignored-text';
import { openSource } from './open-file';
import { WIDTH } from './section';

/**
 * `ris check FILE --map-out DRAFT.json`: writes a mapping in which every header that is not recognised stands, and says what to change in
 * it; nothing is checked. A file that is there is not replaced: somebody may have filled it in.
 */
export async function writeMapping(
  file: string,
  out: string,
  { sheet, lang }: { readonly sheet?: string | undefined; readonly lang: Lang },
  io: Io,
): Promise<number> {
  const opened = await openSource(file, sheet);
  if ('problems' in opened) return sayUnusable('ris check', file, opened.problems, lang, io);
  const draft = await mappingDraft(opened.rows);
  if (draft === undefined) return sayUnusable('ris check', file, [{ code: 'EMPTY_FILE' }], lang, io);
  try {
    await writeFile(out, mappingText(draft.mapping), { flag: 'wx' });
  } catch (error) {
    throw fileMisuse('UNWRITABLE_FILE', out, error);
  }
  const named = { file: printable(masked(file)), header: printable(masked(out)) };
  const { unknown } = draft;
  const lines = [
    ...wrap(fill(lang, CHECK_MAP[unknown.length === 0 ? 'nothing' : 'written'][lang], named), WIDTH),
    ...unknown.flatMap((column) => wrap(columnText(column, lang), WIDTH - 2).map((line) => `  ${line}`)),
    ...(unknown.length === 0 ? [] : wrap(fill(lang, CHECK_MAP.next[lang], named), WIDTH)),
  ];
  await write(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.done;
}

/** A header, whether it has amounts or days, and what it may be. */
function columnText(column: UnknownColumn, lang: Lang): string {
  const guesses = guessesText(column.guesses, lang);
  return [
    columnName(lang, column),
    ...(column.hasAmounts ? [CHECK_MAP.amounts[lang]] : []),
    ...(column.hasDays ? [CHECK_MAP.days[lang]] : []),
    ...(guesses === undefined ? [] : [fill(lang, CHECK_MAP.perhaps[lang], { guesses })]),
  ].join('');
}
