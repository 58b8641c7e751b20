import { columnName, isToLookInto, settledText, warningsSaid, type Summary } from '../../caseload';
import { fill, formatCount, type Lang } from '../../i18n';
import { unbroken } from '../../sheet';
import type { SeenColumn } from '../worker';
import { RESULTS } from './words';

/** Something that the check noticed beside the amounts. */
export interface Note {
  readonly key: string;
  /** Rows, or cells, that it is about. */
  readonly count: number;
  /** Without the count. */
  readonly brief: string;
  readonly said: string;
  /** The first rows that it is about. */
  readonly places?: string;
  readonly isToLookInto: boolean;
}

/**
 * Everything that was noticed: amounts that were read as another cell of their column proves; a wording of AR 34 that is assumed; the same
 * days twice, a row read in part…
 */
export function noted(
  summary: Pick<Summary, 'byWarning' | 'wordingAssumed'>,
  columns: readonly SeenColumn[],
  lang: Lang,
): readonly Note[] {
  return [...settledNotes(columns, lang), ...wordingNotes(summary, lang), ...warningNotes(summary, lang)];
}

function settledNotes(columns: readonly SeenColumn[], lang: Lang): Note[] {
  return columns.flatMap(({ index, header, settled }) => {
    if (settled === undefined) return [];
    const text = unbroken(settledText(lang, settled, columnName(lang, { index, header })));
    return [{ key: `settled ${index}`, count: settled.cells, brief: text, said: text, isToLookInto: false }];
  });
}

function wordingNotes({ wordingAssumed: count }: Pick<Summary, 'wordingAssumed'>, lang: Lang): Note[] {
  if (count === 0) return [];
  const text = unbroken(fill(lang, RESULTS.wordingAssumed[lang], { count: formatCount(lang, count) }));
  return [{ key: 'wordingAssumed', count, brief: text, said: text, isToLookInto: true }];
}

function warningNotes(summary: Pick<Summary, 'byWarning'>, lang: Lang): Note[] {
  return warningsSaid(summary, lang).map(({ code, count, text, places }) => ({
    key: code,
    count,
    brief: unbroken(text),
    said: unbroken(`${formatCount(lang, count)} × ${text}`),
    places,
    isToLookInto: isToLookInto(code),
  }));
}
