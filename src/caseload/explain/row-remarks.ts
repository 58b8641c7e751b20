import { fill, ROW_REMARKS, warning, type Figures, type Lang } from '../../i18n';
import type { SheetOptions, Statement } from '../../sheet';
import type { AssessedRow } from '../check';
import { unreadFigures } from '../report';
import { flatSheet } from './flat-sheet';

/** What the sheet of a row says that the dossier does not know: who its persons are, and how far its row could be read. */
export function rowRemarks(
  row: AssessedRow,
  lang: Lang,
): Pick<SheetOptions, 'nameOf' | 'remarks' | 'caveat'> {
  const { input, result, warnings, unread, form } = row;
  const figures = unreadFigures(lang, unread);
  const known = new Set<string>(result.warnings.map(({ code }) => code));
  const ofRow: Statement[] = warnings
    .filter((code) => !known.has(code))
    .map((code) => ({
      code,
      ...aboutColumns(code, figures),
      text: warning(lang, code),
    }));
  const flat = form === 'flat' ? flatSheet(input, result, lang, 'row') : undefined;
  return {
    ...(flat && { nameOf: flat.nameOf }),
    remarks: [...ofRow, ...(flat?.remarks ?? [])],
    ...(unread.length > 0 && { caveat: fill(lang, ROW_REMARKS.asRead[lang], figures) }),
  };
}

/** The columns that a warning is about. */
function aboutColumns(code: string, { columns, days }: Figures): { readonly about?: string } {
  const about = code === 'UNREAD_AMOUNT' ? columns : code === 'UNREAD_DAY' ? days : undefined;
  return about === undefined ? {} : { about: String(about) };
}
