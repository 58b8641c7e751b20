import { amountLike, wordKey, type AmountLike } from '../../values';
import type { IgnoredColumn } from './layout';

/** A column that is not recognised and holds amounts: nothing of it is counted. */
export interface UnreadColumn {
  readonly column: IgnoredColumn;
  /** Rows with an amount in it. */
  readonly rows: number;
}

/** First words of headers under which whole numbers are no euros: addresses, registers, years, counts. */
const NO_EUROS = new Set(
  [
    ...['code', 'cp', 'postal', 'postcode', 'postnummer', 'PLZ', 'Postleitzahl', 'NISS', 'INSZ', 'RN', 'NN'],
    ...['téléphone', 'tél', 'tel', 'telefoon', 'Telefon', 'phone', 'GSM', 'n°', 'n', 'no', 'nr', 'numéro'],
    ...['nummer', 'number', 'id', 'registre', 'rijksregister', 'rijksregisternummer', 'Nationalregister'],
    ...['année', 'jaar', 'Jahr', 'year', 'âge', 'leeftijd', 'Alter', 'age', 'nombre', 'aantal', 'Anzahl'],
    ...['jours', 'dagen', 'Tage', 'days', 'agent', 'service', 'dienst', 'Dienst', 'antenne', 'bureau'],
  ].map(wordKey),
);

/** Words with which a header begins or ends under which a spreadsheet writes its days as bare numbers. */
const DAYS = new Set(
  [
    ...['date', 'dt', 'né', 'née', 'naissance', 'début', 'fin', 'échéance', 'depuis', 'entrée', 'sortie'],
    ...['datum', 'geboren', 'geboorte', 'begin', 'einde', 'vervaldag', 'sinds', 'vanaf', 'van', 'tot'],
    ...['Geburt', 'Beginn', 'Ende', 'seit', 'von', 'bis', 'birth', 'born', 'start', 'end', 'since', 'from'],
    ...['le', 'du', 'au', 'op', 'am', 'on', 'to', 'until'],
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

function isDay(value: number, header: string): boolean {
  if (value < FIRST_DAY || value > LAST_DAY) return false;
  const words = header
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter((word) => word !== '');
  return [words[0], words.at(-1)].some(
    (word) => word !== undefined && (DAYS.has(word) || ENDS_IN_DAY.test(word)),
  );
}
