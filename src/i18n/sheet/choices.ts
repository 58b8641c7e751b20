import type { Texts } from '../lang';

/** What a step chose, by its result. */
export const CHOICES: Readonly<Record<string, Texts>> = {
  right: { fr: 'droit ouvert', nl: 'recht geopend', de: 'Anspruch besteht', en: 'right open' },
  'no-right': { fr: 'pas de droit', nl: 'geen recht', de: 'kein Anspruch', en: 'no right' },
  '2002': { fr: 'texte de 2002', nl: 'tekst van 2002', de: 'Text von 2002', en: 'wording of 2002' },
  '2026': { fr: 'texte de 2026', nl: 'tekst van 2026', de: 'Text von 2026', en: 'wording of 2026' },
};

/** Units of the trace, as they stand behind an amount; the others say nothing behind it. */
export const STEP_UNITS: Readonly<Record<string, Texts>> = {
  'EUR/year': { fr: '€/an', nl: '€/jaar', de: '€/Jahr', en: '€/year' },
  'EUR/month': { fr: '€/mois', nl: '€/maand', de: '€/Monat', en: '€/month' },
  EUR: { fr: '€', nl: '€', de: '€', en: '€' },
  category: { fr: '', nl: '', de: '', en: '' },
  choice: { fr: '', nl: '', de: '', en: '' },
  share: { fr: '', nl: '', de: '', en: '' },
  days: { fr: 'jours', nl: 'dagen', de: 'Tage', en: 'days' },
  months: { fr: 'mois', nl: 'maanden', de: 'Monate', en: 'months' },
  persons: { fr: 'personnes', nl: 'personen', de: 'Personen', en: 'persons' },
};

/** The tables of amounts that a sheet cites. */
export const LAW_TABLES: Readonly<Record<string, Texts>> = {
  categories: {
    fr: 'Montants des catégories',
    nl: 'Bedragen van de categorieën',
    de: 'Beträge der Kategorien',
    en: 'Category amounts',
  },
  spi: {
    fr: 'Exonération socioprofessionnelle (SPI)',
    nl: 'Socioprofessionele vrijstelling (SPI)',
    de: 'Freibetrag für die sozialberufliche Eingliederung (SPI)',
    en: 'Socio-professional exemption (SPI)',
  },
  generalExemption: {
    fr: 'Exonération générale',
    nl: 'Algemene vrijstelling',
    de: 'Allgemeiner Freibetrag',
    en: 'General exemption',
  },
  ale: {
    fr: 'Montant exonéré par chèque ALE',
    nl: 'Vrijgesteld bedrag per PWA-cheque',
    de: 'Befreiter Betrag je LBA-Scheck',
    en: 'Exempt amount per ALE cheque',
  },
  volunteer: {
    fr: 'Plafonds du volontariat',
    nl: 'Plafonds voor vrijwilligers',
    de: 'Höchstbeträge für Freiwillige',
    en: 'Volunteer caps',
  },
  movable: {
    fr: 'Tranches des capitaux mobiliers',
    nl: 'Schijven van de roerende kapitalen',
    de: 'Stufen der beweglichen Kapitalien',
    en: 'Bands of movable capital',
  },
  immovable: {
    fr: 'Montants exonérés des biens immobiliers',
    nl: 'Vrijgestelde bedragen van de onroerende goederen',
    de: 'Befreite Beträge der Immobilien',
    en: 'Exempt amounts of immovable property',
  },
  transfer: {
    fr: 'Tranche et abattements des cessions',
    nl: 'Schijf en aftrekken van de afstanden',
    de: 'Betrag und Abschläge der Übertragungen',
    en: 'Tranche and abatements of transfers',
  },
  familyAllowanceFlat: {
    fr: 'Forfait d’allocations familiales',
    nl: 'Forfait van de gezinsbijslag',
    de: 'Pauschale der Familienleistungen',
    en: 'Flat amount of family benefits',
  },
};
