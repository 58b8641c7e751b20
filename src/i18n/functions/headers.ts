import type { Texts } from '../lang';

/** The header of `RIS.KINDS`. */
export const KINDS_HEADER: readonly Texts[] = [
  { fr: 'Code', nl: 'Code', de: 'Code', en: 'Code' },
  { fr: 'Libellé', nl: 'Benaming', de: 'Bezeichnung', en: 'Label' },
  { fr: 'Unité', nl: 'Eenheid', de: 'Einheit', en: 'Unit' },
  { fr: 'Article', nl: 'Artikel', de: 'Artikel', en: 'Article' },
];

/** The header of `RIS.EXPLAIN`. */
export const SHEET_COLUMNS: readonly Texts[] = [
  { fr: 'Étape', nl: 'Stap', de: 'Schritt', en: 'Step' },
  { fr: 'Article', nl: 'Artikel', de: 'Artikel', en: 'Article' },
  { fr: 'Calcul', nl: 'Berekening', de: 'Berechnung', en: 'Calculation' },
  { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  { fr: 'Unité', nl: 'Eenheid', de: 'Einheit', en: 'Unit' },
];
