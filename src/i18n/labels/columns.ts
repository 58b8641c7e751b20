import type { Texts } from '../lang';

/** The columns of the flat layout by key (caseload.md §1), beside the kinds. No label has brackets: headers are matched without them. */
export const COLUMNS = {
  dossier: { fr: 'dossier', nl: 'dossiernummer', de: 'Aktennummer', en: 'dossier' },
  month: { fr: 'mois', nl: 'maand', de: 'Monat', en: 'month' },
  from: { fr: 'du', nl: 'van', de: 'von', en: 'from' },
  to: { fr: 'au', nl: 'tot', de: 'bis', en: 'to' },
  rightFrom: {
    fr: 'début du droit',
    nl: 'begin van het recht',
    de: 'Anspruchsbeginn',
    en: 'begin of the right',
  },
  rightUntil: {
    fr: 'fin du droit',
    nl: 'einde van het recht',
    de: 'Anspruchsende',
    en: 'end of the right',
  },
  newClaim: { fr: 'nouvelle demande', nl: 'nieuwe aanvraag', de: 'neuer Antrag', en: 'new claim' },
  effectiveDate: {
    fr: 'date d’effet',
    nl: 'datum van uitwerking',
    de: 'Wirkungsdatum',
    en: 'effective date',
  },
  beneficiaryOn20260116: {
    fr: 'bénéficiaire au 16/01/2026',
    nl: 'begunstigde op 16/01/2026',
    de: 'Empfänger am 16/01/2026',
    en: 'beneficiary on 16/01/2026',
  },
  reviewedOn: { fr: 'révisé le', nl: 'herzien op', de: 'revidiert am', en: 'reviewed on' },
  art34: { fr: 'article 34', nl: 'artikel 34', de: 'Artikel 34', en: 'article 34' },
  scheme: { fr: 'régime', nl: 'stelsel', de: 'Regelung', en: 'scheme' },
  category: { fr: 'catégorie', nl: 'categorie', de: 'Kategorie', en: 'category' },
  cohabitants: { fr: 'cohabitants', nl: 'samenwonenden', de: 'Zusammenwohnende', en: 'cohabitants' },
  homeless: { fr: 'sans-abri', nl: 'dakloze', de: 'obdachlos', en: 'homeless' },
  piis: { fr: 'PIIS', nl: 'GPMI', de: 'Eingliederungsprojekt', en: 'PIIS' },
  custodyShare: { fr: 'part de garde', nl: 'verblijfsaandeel', de: 'Betreuungsanteil', en: 'custody share' },
  spi: { fr: 'exonération SPI', nl: 'SPI-vrijstelling', de: 'SPI-Freibetrag', en: 'SPI exemption' },
  paid: { fr: 'montant payé', nl: 'betaald', de: 'gezahlt', en: 'paid' },
  stateRate: { fr: 'taux de subvention', nl: 'toelagepercentage', de: 'Zuschusssatz', en: 'state rate' },
} satisfies Record<string, Texts>;
