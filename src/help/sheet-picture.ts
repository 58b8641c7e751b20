import { formatAmount, type Lang } from '../i18n';
import { formulaText, type Layout } from './examples';
import { tag, type Markup } from './markup';

const LETTERS = [...'ABCDEFGH'];

/** A piece of a sheet as Excel draws it, with its formula above and the results in their cells. */
export function sheetPicture(lang: Lang, layout: Layout): Markup {
  const { cells, column, row, results, formula } = layout;
  const width = Math.max(column + 1, ...cells.map((line) => line.length));
  const resultAt = (r: number, c: number) => (c === column ? results[r - row] : undefined);
  const cellAt = (r: number, c: number) => {
    const result = resultAt(r, c);
    if (result !== undefined) return tag('td', { class: 'result' }, formatAmount(lang, result));
    return tag('td', {}, shown(lang, cells[r]?.[c] ?? ''));
  };
  const columns = Array.from({ length: width }, (_, c) => c);
  return tag(
    'figure',
    {},
    tag(
      'figcaption',
      {},
      tag('b', {}, `${LETTERS[column]}${row + 1}`),
      ' ',
      tag('code', {}, formulaText(lang, formula)),
    ),
    tag(
      'table',
      { class: 'cells' },
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          tag('th'),
          columns.map((c) => tag('th', {}, LETTERS[c]!)),
        ),
      ),
      tag(
        'tbody',
        {},
        cells.map((_, r) =>
          tag(
            'tr',
            {},
            tag('th', {}, String(r + 1)),
            columns.map((c) => cellAt(r, c)),
          ),
        ),
      ),
    ),
  );
}

/** An amount with its decimals; the rest as it is. */
function shown(lang: Lang, cell: string | number): string {
  return /^\d+$/.test(String(cell)) && typeof cell === 'string'
    ? formatAmount(lang, `${cell}.00`)
    : String(cell);
}
