import { amountLike, listed, wordKey, type AmountLike } from '../../values';
import type { IgnoredColumn } from './layout';
import type { Side } from './day-header';
import { shortensMonth } from './period-day';

/** A column that is not recognised and holds amounts, or days by which a month would be a part of one: nothing of it is read. */
export interface UnreadColumn {
  readonly column: IgnoredColumn;
  /** Rows with an amount in it. */
  readonly rows: number;
  /** Rows with a day of their own month in it, other than its first or last. */
  readonly days: number;
  /** The end of the right that its header names, if it names one. */
  readonly side?: Side;
}

/** A column that is not recognised, and what is looked for in its cells. */
export type UnreadCell = IgnoredColumn &
  ({ readonly holds: 'amount' } | { readonly holds: 'day'; readonly side?: Side });

/** What is to be looked for in the cells of these columns, row by row. */
export function unreadCells(columns: readonly UnreadColumn[]): UnreadCell[] {
  return columns.flatMap(({ column, rows, days, side }) => [
    ...(days > 0 ? [{ ...column, holds: 'day' as const, ...(side !== undefined && { side }) }] : []),
    ...(rows > 0 ? [{ ...column, holds: 'amount' as const }] : []),
  ]);
}

/** Which of them this row holds something in; a cell that is a day is no amount. `month`: that of the row, where it can be told. */
export function unreadIn(
  cells: readonly unknown[],
  columns: readonly UnreadCell[],
  month: string | undefined,
): UnreadCell[] {
  const found: UnreadCell[] = [];
  for (const column of columns) {
    const raw = cells[column.index];
    const holds =
      column.holds === 'day'
        ? month !== undefined && shortensMonth(raw, month, column.side)
        : found.at(-1)?.index !== column.index && isUnreadAmount(column, raw);
    if (holds) found.push(column);
  }
  return found;
}

/** First words of headers under which whole numbers are no euros: addresses, registers, years, counts. */
const NO_EUROS = new Set(
  [
    ...listed('code | cp | postal | postcode | postnummer | PLZ | Postleitzahl | NISS | INSZ | RN | NN'),
    ...listed('téléphone | tél | tel | telefoon | Telefon | phone | GSM | n° | n | no | nr | numéro'),
    ...listed('nummer | number | id | registre | rijksregister | rijksregisternummer | Nationalregister'),
    ...listed('année | jaar | Jahr | year | âge | leeftijd | Alter | age | nombre | aantal | Anzahl'),
    ...listed('jours | dagen | Tage | days | agent | service | dienst | Dienst | antenne | bureau'),
  ].map(wordKey),
);

/** Words with which a header begins or ends under which a spreadsheet writes its days as bare numbers. */
const DAYS = new Set(
  [
    ...listed('date | dt | né | née | naissance | début | fin | échéance | depuis | entrée | sortie'),
    ...listed('datum | geboren | geboorte | begin | einde | vervaldag | sinds | vanaf | van | tot'),
    ...listed('Geburt | Beginn | Ende | seit | von | bis | birth | born | start | end | since | from'),
    ...listed('le | du | au | op | am | on | to | until'),
  ].map(wordKey),
);
/** `Geboortedatum`, `Vervaldatum`, `Wirkungsdatum`. */
const ENDS_IN_DAY = /(?:datum|date)$/;

/** Days of 1920 to 2099 as a spreadsheet of either calendar counts them. */
const [FIRST_DAY, LAST_DAY] = [5_844, 73_050];

/** True where the cell of a column that is not recognised holds an amount other than nil. */
export function isUnreadAmount({ header }: IgnoredColumn, raw: unknown): boolean {
  const like = typeof raw === 'number' ? numberLike(raw, header) : textLike(raw);
  if (like !== 'number') return like === 'money';
  const [first = ''] = header.split(/[\s.:/-]+/, 1);
  return !NO_EUROS.has(wordKey(first));
}

function textLike(raw: unknown): AmountLike | undefined {
  return typeof raw === 'string' && raw !== '' ? amountLike(raw) : undefined;
}

/**
 * A number of a workbook, which has no form to tell by: with a fraction it is money, whole it is what a whole number of a text is. A
 * fraction below one is a share, which a text would write as `50 %`; a day under a header that speaks of one is no amount.
 */
function numberLike(value: number, header: string): AmountLike | undefined {
  if (Number.isInteger(value)) return isDay(value, header) ? undefined : amountLike(String(value));
  return Math.abs(value) > 1 && !isDay(value, header) ? 'money' : undefined;
}

/** Whether a number of a workbook is a day: one of 1920 to 2099 under a header that speaks of days. */
export function isDay(value: number, header: string): boolean {
  if (value < FIRST_DAY || value > LAST_DAY) return false;
  const words = header
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter((word) => word !== '');
  return [words[0], words.at(-1)].some(
    (word) => word !== undefined && (DAYS.has(word) || ENDS_IN_DAY.test(word)),
  );
}
