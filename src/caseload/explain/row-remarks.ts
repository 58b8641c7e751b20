import { fill, ROW_REMARKS, warning, type Lang } from '../../i18n';
import type { SheetOptions, Statement } from '../../sheet';
import type { AssessedRow } from '../check';
import { columnName } from '../report';
import { flatSheet } from './flat-sheet';

/** What the sheet of a row says that the dossier does not know: who its persons are, and how far its row could be read. */
export function rowRemarks(
  row: AssessedRow,
  lang: Lang,
): Pick<SheetOptions, 'nameOf' | 'remarks' | 'caveat'> {
  const { input, result, warnings, unread, form } = row;
  const columns = unread.map((column) => columnName(lang, column)).join(', ');
  const known = new Set<string>(result.warnings.map(({ code }) => code));
  const ofRow: Statement[] = warnings
    .filter((code) => !known.has(code))
    .map((code) => ({
      code,
      ...(code === 'UNREAD_AMOUNT' && { about: columns }),
      text: warning(lang, code),
    }));
  const flat = form === 'flat' ? flatSheet(input, result, lang) : undefined;
  return {
    ...(flat && { nameOf: flat.nameOf }),
    remarks: [...ofRow, ...(flat?.remarks ?? [])],
    ...(columns !== '' && { caveat: fill(lang, ROW_REMARKS.asRead[lang], { columns }) }),
  };
}
