import { CHECK_SUMMARY, fill, formatCount, warning, type Lang } from '../../i18n';
import type { Summary, Warned, WarnedRow } from '../summary';

/** A warning of a caseload, in the words of the reader. */
export interface WarningSaid {
  readonly code: string;
  /** Rows that have it. */
  readonly count: number;
  readonly text: string;
  /** The first dossiers that have it, each with its line, and how many more there are. */
  readonly places: string;
}

/** Every warning of a caseload, the most frequent first. */
export function warningsSaid({ byWarning }: Pick<Summary, 'byWarning'>, lang: Lang): readonly WarningSaid[] {
  return [...byWarning]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([code, warned]) => ({
      code,
      count: warned.count,
      text: warning(lang, code),
      places: placesText(warned, lang),
    }));
}

function placesText({ count, rows }: Warned, lang: Lang): string {
  const more = count - rows.length;
  const places = rows.map((row) => placeText(row, lang)).join(', ');
  if (more === 0) return places;
  return `${places} ${fill(lang, CHECK_SUMMARY.andMore[lang], { count: formatCount(lang, more) })}`;
}

/** The dossier with its line, or with both lines that a warning is about. */
function placeText({ dossier, line, other }: WarnedRow, lang: Lang): string {
  return other === undefined
    ? fill(lang, CHECK_SUMMARY.warnedLine[lang], { value: dossier, line })
    : fill(lang, CHECK_SUMMARY.warnedLines[lang], { value: dossier, line, other });
}
