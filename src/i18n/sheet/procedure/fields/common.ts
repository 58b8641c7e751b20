import type { Texts } from '../../../lang';

const MONTH: Texts = { fr: 'mois', nl: 'maand', de: 'Monat', en: 'month' };

/** Fields of several questions. */
export const COMMON_FIELDS = {
  id: { fr: 'identifiant', nl: 'identificatie', de: 'Kennung', en: 'identifier' },
  question: { fr: 'question', nl: 'vraag', de: 'Frage', en: 'question' },
  note: { fr: 'note', nl: 'nota', de: 'Notiz', en: 'note' },
  policy: { fr: 'lectures', nl: 'lezingen', de: 'Lesarten', en: 'readings' },
  scheme: { fr: 'régime', nl: 'stelsel', de: 'Regelung', en: 'scheme' },
  date: { fr: 'date examinée', nl: 'onderzochte datum', de: 'geprüftes Datum', en: 'date examined' },
  month: MONTH,
  year: { fr: 'année', nl: 'jaar', de: 'Jahr', en: 'year' },
} satisfies Record<string, Texts>;
