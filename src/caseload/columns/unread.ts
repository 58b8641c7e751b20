import { amountLike, wordKey } from '../../values';
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

/** True where the cell of a column that is not recognised holds an amount other than nil. */
export function isUnreadAmount({ header }: IgnoredColumn, raw: unknown): boolean {
  const like = typeof raw === 'string' && raw !== '' ? amountLike(raw) : undefined;
  if (like !== 'number') return like === 'money';
  const [first = ''] = header.split(/[\s.:/-]+/, 1);
  return !NO_EUROS.has(wordKey(first));
}
