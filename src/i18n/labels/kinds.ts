import type { Texts } from '../lang';
import { GROUNDS } from './grounds';

function exempt(letter: string, ground: Texts): Texts {
  return {
    fr: `revenu exonéré ${letter} : ${ground.fr}`,
    nl: `vrijgesteld inkomen ${letter}: ${ground.nl}`,
    de: `befreites Einkommen ${letter}: ${ground.de}`,
    en: `exempt income ${letter}: ${ground.en}`,
  };
}

/** The kinds of kinds.md §1 by code, in the terms of the law. No label has brackets: headers are matched without them. */
export const KINDS: Readonly<Record<string, Texts>> = {
  work: {
    fr: 'revenus professionnels',
    nl: 'beroepsinkomsten',
    de: 'Berufseinkünfte',
    en: 'work income',
  },
  'work:spi': {
    fr: 'revenus professionnels avec SPI',
    nl: 'beroepsinkomsten met SPI-vrijstelling',
    de: 'Berufseinkünfte mit SPI-Freibetrag',
    en: 'work income with SPI',
  },
  'work:student': {
    fr: 'revenus professionnels avec SPI étudiant',
    nl: 'beroepsinkomsten met SPI-vrijstelling student',
    de: 'Berufseinkünfte mit SPI-Freibetrag Student',
    en: 'work income with student SPI',
  },
  'work:student-grant': {
    fr: 'revenus professionnels avec SPI étudiant boursier',
    nl: 'beroepsinkomsten met SPI-vrijstelling student met studietoelage',
    de: 'Berufseinkünfte mit SPI-Freibetrag Student mit Studienbeihilfe',
    en: 'work income with SPI of a student with a grant',
  },
  'work:shortage': {
    fr: 'revenus professionnels avec SPI métier en pénurie',
    nl: 'beroepsinkomsten met SPI-vrijstelling knelpuntberoep',
    de: 'Berufseinkünfte mit SPI-Freibetrag Mangelberuf',
    en: 'work income with shortage job SPI',
  },
  training: {
    fr: 'revenus de formation',
    nl: 'inkomsten uit opleiding',
    de: 'Einkünfte aus Ausbildung',
    en: 'training income',
  },
  'training:spi': {
    fr: 'revenus de formation avec SPI',
    nl: 'inkomsten uit opleiding met SPI-vrijstelling',
    de: 'Einkünfte aus Ausbildung mit SPI-Freibetrag',
    en: 'training income with SPI',
  },
  replacement: {
    fr: 'revenus de remplacement',
    nl: 'vervangingsinkomen',
    de: 'Ersatzeinkommen',
    en: 'replacement income',
  },
  alimony: {
    fr: 'pension alimentaire reçue',
    nl: 'ontvangen onderhoudsgeld',
    de: 'bezogenes Unterhaltsgeld',
    en: 'maintenance received',
  },
  'family-allowance': {
    fr: 'allocations familiales en nom propre',
    nl: 'gezinsbijslag in eigen naam',
    de: 'Familienleistungen im eigenen Namen',
    en: 'family allowance in own name',
  },
  'regular-gift': {
    fr: 'dons réguliers',
    nl: 'regelmatige giften',
    de: 'regelmäßige Geschenke',
    en: 'regular gifts',
  },
  'other-income': {
    fr: 'autres revenus',
    nl: 'andere inkomsten',
    de: 'andere Einkünfte',
    en: 'other income',
  },
  'benefit-in-kind': {
    fr: 'avantages en nature logement',
    nl: 'voordelen in natura huisvesting',
    de: 'Naturalvorteile Wohnung',
    en: 'benefits in kind housing',
  },
  'holiday-pay': {
    fr: 'pécule de vacances et prime de fin d’année',
    nl: 'vakantiegeld en eindejaarspremie',
    de: 'Urlaubsgeld und Jahresendprämie',
    en: 'holiday pay and year-end bonus',
  },
  artistic: {
    fr: 'revenus artistiques irréguliers',
    nl: 'onregelmatige artistieke inkomsten',
    de: 'unregelmäßige künstlerische Einkünfte',
    en: 'irregular artistic income',
  },
  'artistic-used': {
    fr: 'SPI artistique déjà utilisée',
    nl: 'reeds gebruikte artistieke SPI-vrijstelling',
    de: 'bereits genutzter künstlerischer SPI-Freibetrag',
    en: 'artistic SPI already used',
  },
  ale: { fr: 'revenus ALE', nl: 'inkomsten PWA wijk-werken', de: 'LBA-Einkünfte', en: 'ALE income' },
  'ale-cheques': { fr: 'chèques ALE', nl: 'PWA-cheques', de: 'LBA-Schecks', en: 'ALE cheques' },
  ...Object.fromEntries(
    Object.entries(GROUNDS).map(([letter, ground]) => [`exempt:${letter}`, exempt(letter, ground)]),
  ),
  movable: {
    fr: 'capitaux mobiliers',
    nl: 'roerende kapitalen',
    de: 'bewegliche Kapitalien',
    en: 'movable capital',
  },
  'cadastral-built': {
    fr: 'revenu cadastral bâti',
    nl: 'kadastraal inkomen bebouwd',
    de: 'Katastereinkommen bebaut',
    en: 'cadastral income built',
  },
  'cadastral-unbuilt': {
    fr: 'revenu cadastral non bâti',
    nl: 'kadastraal inkomen onbebouwd',
    de: 'Katastereinkommen unbebaut',
    en: 'cadastral income unbuilt',
  },
  'rent-built': {
    fr: 'loyer annuel du bien bâti',
    nl: 'jaarlijkse huur bebouwd goed',
    de: 'Jahresmiete bebautes Gut',
    en: 'yearly rent of built property',
  },
  'rent-unbuilt': {
    fr: 'loyer annuel du bien non bâti',
    nl: 'jaarlijkse huur onbebouwd goed',
    de: 'Jahresmiete unbebautes Gut',
    en: 'yearly rent of unbuilt property',
  },
  'mortgage-built': {
    fr: 'intérêts hypothécaires du bien bâti',
    nl: 'hypotheekrente bebouwd goed',
    de: 'Hypothekenzinsen bebautes Gut',
    en: 'mortgage interest of built property',
  },
  'mortgage-unbuilt': {
    fr: 'intérêts hypothécaires du bien non bâti',
    nl: 'hypotheekrente onbebouwd goed',
    de: 'Hypothekenzinsen unbebautes Gut',
    en: 'mortgage interest of unbuilt property',
  },
  'allowance-children': {
    fr: 'enfants dont le demandeur est allocataire',
    nl: 'kinderen waarvoor de aanvrager bijslagtrekkende is',
    de: 'Kinder, für die der Antragsteller Familienleistungen bezieht',
    en: 'children for whom the applicant receives family benefits',
  },
  'spi-days-left': {
    fr: 'jours SPI restants',
    nl: 'resterende dagen SPI-vrijstelling',
    de: 'verbleibende Tage SPI-Freibetrag',
    en: 'SPI days left',
  },
  'shortage-month': {
    fr: 'rang du mois de pénurie',
    nl: 'rang van de knelpuntmaand',
    de: 'Rang des Mangelberufsmonats',
    en: 'rank of the shortage month',
  },
  'partner-work': {
    fr: 'revenus professionnels du partenaire',
    nl: 'beroepsinkomsten van de partner',
    de: 'Berufseinkünfte des Partners',
    en: 'work income of the partner',
  },
  'partner-work:spi': {
    fr: 'revenus professionnels du partenaire avec SPI',
    nl: 'beroepsinkomsten van de partner met SPI-vrijstelling',
    de: 'Berufseinkünfte des Partners mit SPI-Freibetrag',
    en: 'work income of the partner with SPI',
  },
  'partner-replacement': {
    fr: 'revenus de remplacement du partenaire',
    nl: 'vervangingsinkomen van de partner',
    de: 'Ersatzeinkommen des Partners',
    en: 'replacement income of the partner',
  },
  'partner-other': {
    fr: 'autres revenus du partenaire',
    nl: 'andere inkomsten van de partner',
    de: 'andere Einkünfte des Partners',
    en: 'other income of the partner',
  },
  debtors: {
    fr: 'débiteurs d’aliments cohabitants',
    nl: 'samenwonende onderhoudsplichtigen',
    de: 'zusammenwohnende Unterhaltspflichtige',
    en: 'cohabiting maintenance debtors',
  },
  'debtors-income': {
    fr: 'ressources des débiteurs d’aliments',
    nl: 'bestaansmiddelen van de onderhoudsplichtigen',
    de: 'Existenzmittel der Unterhaltspflichtigen',
    en: 'resources of the maintenance debtors',
  },
  'family-allowance-for-applicant': {
    fr: 'allocations familiales perçues pour le demandeur',
    nl: 'gezinsbijslag ontvangen voor de aanvrager',
    de: 'für den Antragsteller bezogene Familienleistungen',
    en: 'family allowance received for the applicant',
  },
  'minor-children': {
    fr: 'enfants mineurs',
    nl: 'minderjarige kinderen',
    de: 'minderjährige Kinder',
    en: 'minor children',
  },
};

/** What stands behind the label of a monthly kind whose amounts are given per year. */
export const PER_YEAR: Texts = { fr: '/an', nl: '/jaar', de: '/Jahr', en: '/year' };
