import type { Texts } from '../lang';

/** The categories of L 14 §1. */
export const CATEGORIES: Readonly<Record<1 | 2 | 3, Texts>> = {
  1: { fr: 'cohabitant', nl: 'samenwonende', de: 'zusammenwohnend', en: 'cohabitant' },
  2: { fr: 'isolé', nl: 'alleenstaande', de: 'alleinstehend', en: 'isolated' },
  3: { fr: 'famille à charge', nl: 'gezinslast', de: 'Familie zu Lasten', en: 'family at charge' },
};

/** The status of a dossier in the report (RESULT.md §1). */
export const STATUSES: Readonly<Record<'due' | 'none' | 'refused', Texts>> = {
  due: { fr: 'à payer', nl: 'te betalen', de: 'zu zahlen', en: 'payable' },
  none: { fr: 'rien à payer', nl: 'niets te betalen', de: 'nichts zu zahlen', en: 'nothing payable' },
  refused: { fr: 'refusé', nl: 'geweigerd', de: 'abgelehnt', en: 'refused' },
};

/** What an amount is expressed in (kinds.md §1). */
export const UNITS: Readonly<Record<'m' | 'y' | 'e' | 'n', Texts>> = {
  m: { fr: 'EUR par mois', nl: 'EUR per maand', de: 'EUR im Monat', en: 'EUR a month' },
  y: { fr: 'EUR par an', nl: 'EUR per jaar', de: 'EUR im Jahr', en: 'EUR a year' },
  e: { fr: 'EUR', nl: 'EUR', de: 'EUR', en: 'EUR' },
  n: { fr: 'nombre', nl: 'aantal', de: 'Anzahl', en: 'number' },
};
