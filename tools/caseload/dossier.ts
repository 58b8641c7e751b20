/**
 * A dossier of a sample: values by column key or code of a kind (`replacement`, `replacement/year`, `cadastral-built#2` for a
 * second good). Amounts are exact texts, days and months ISO, yes/no `yes` and `no`; the file's language is put on when written.
 */
export type Dossier = Readonly<Record<string, string>>;

/** A dossier, and how its amount was wrongly paid, if it was. */
export interface Planted {
  readonly dossier: Dossier;
  readonly mistake?: Mistake;
}

/** Ways in which an amount goes wrong in practice. */
export type Mistake =
  | 'earlier-bareme'
  | 'exemption-forgotten'
  | 'exemption-monthly'
  | 'spi-forgotten'
  | 'not-prorated'
  | 'thirtieths'
  | 'old-art34'
  | 'paid-with-no-right'
  | 'nothing-paid'
  | 'wrong-category'
  | 'digits-swapped';
