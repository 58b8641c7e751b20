import type { Texts } from '../lang';
import { PROCEDURE_SECTIONS } from './procedure/sections';
import { ROW_WORDS } from './rows';
import { WANTED } from './wanted';

/** Titles of the sections of a sheet, by id. */
export const SECTIONS = {
  situation: { fr: 'Situation', nl: 'Situatie', de: 'Lage', en: 'Situation' },
  category: {
    fr: 'Catégorie et montant',
    nl: 'Categorie en bedrag',
    de: 'Kategorie und Betrag',
    en: 'Category and amount',
  },
  resources: { fr: 'Ressources', nl: 'Bestaansmiddelen', de: 'Existenzmittel', en: 'Resources' },
  cohabitants: { fr: 'Cohabitants', nl: 'Samenwonenden', de: 'Zusammenwohnende', en: 'Cohabitants' },
  total: { fr: 'Total et droit', nl: 'Totaal en recht', de: 'Summe und Anspruch', en: 'Total and right' },
  exemption: {
    fr: 'Exonération générale',
    nl: 'Algemene vrijstelling',
    de: 'Allgemeiner Freibetrag',
    en: 'General exemption',
  },
  payable: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  weighting: { fr: 'Pondération', nl: 'Weging', de: 'Gewichtung', en: 'Weighting' },
  period: { fr: 'Jours du mois', nl: 'Dagen van de maand', de: 'Tage des Monats', en: 'Days of the month' },
  comparison: {
    fr: 'Comparaison avec le montant payé',
    nl: 'Vergelijking met het betaalde bedrag',
    de: 'Vergleich mit dem gezahlten Betrag',
    en: 'Comparison with the amount paid',
  },
  warnings: { fr: 'À vérifier', nl: 'Na te gaan', de: 'Zu prüfen', en: 'To check' },
  readings: {
    fr: 'Lectures appliquées',
    nl: 'Toegepaste lezingen',
    de: 'Angewandte Auslegungen',
    en: 'Readings applied',
  },
  law: {
    fr: 'Montants de la loi',
    nl: 'Bedragen van de wet',
    de: 'Beträge des Gesetzes',
    en: 'Amounts of the law',
  },
  articles: {
    fr: 'Articles cités',
    nl: 'Aangehaalde artikelen',
    de: 'Angeführte Artikel',
    en: 'Articles cited',
  },
  refusal: {
    fr: 'Pourquoi le calcul est refusé',
    nl: 'Waarom de berekening geweigerd is',
    de: 'Warum die Berechnung abgelehnt ist',
    en: 'Why the calculation is refused',
  },
  ...PROCEDURE_SECTIONS,
} satisfies Record<string, Texts>;

/** Headings of the resources, by group of articles. */
export const RESOURCE_GROUPS = {
  professional: {
    fr: 'Revenus professionnels et de remplacement',
    nl: 'Beroeps- en vervangingsinkomen',
    de: 'Berufs- und Ersatzeinkommen',
    en: 'Professional and replacement income',
  },
  other: { fr: 'Autres revenus', nl: 'Andere inkomsten', de: 'Andere Einkünfte', en: 'Other income' },
  immovable: {
    fr: 'Biens immobiliers',
    nl: 'Onroerende goederen',
    de: 'Immobilien',
    en: 'Immovable property',
  },
  movable: {
    fr: 'Capitaux mobiliers',
    nl: 'Roerende kapitalen',
    de: 'Bewegliche Kapitalien',
    en: 'Movable capital',
  },
  transfers: {
    fr: 'Cessions de biens',
    nl: 'Afstand van goederen',
    de: 'Güterübertragungen',
    en: 'Transfers of goods',
  },
  benefitsInKind: {
    fr: 'Avantages en nature',
    nl: 'Voordelen in natura',
    de: 'Naturalvorteile',
    en: 'Benefits in kind',
  },
} satisfies Record<string, Texts>;

/** The other words of a decision sheet. Parts in brackets need their figures. */
export const SHEET = {
  ...ROW_WORDS,
  ...WANTED,
  title: { fr: 'Feuille de calcul', nl: 'Berekeningsblad', de: 'Berechnungsblatt', en: 'Calculation sheet' },
  ris: {
    fr: 'Revenu d’intégration (RIS)',
    nl: 'Leefloon',
    de: 'Eingliederungseinkommen',
    en: 'Social integration income (RIS)',
  },
  ase: {
    fr: 'Aide sociale équivalente (ASE)',
    nl: 'Equivalent leefloon',
    de: 'Gleichgestellte Sozialhilfe',
    en: 'Equivalent social aid (ASE)',
  },
  dossier: { fr: 'Dossier', nl: 'Dossier', de: 'Akte', en: 'Dossier' },
  period: { fr: 'Période', nl: 'Periode', de: 'Zeitraum', en: 'Period' },
  days: {
    fr: '{covered} jours sur {inMonth}',
    nl: '{covered} van de {inMonth} dagen',
    de: '{covered} von {inMonth} Tagen',
    en: '{covered} of {inMonth} days',
  },
  fromDay: { fr: 'dès le {value}', nl: 'vanaf {value}', de: 'ab dem {value}', en: 'from {value}' },
  toDay: { fr: 'jusqu’au {value}', nl: 'tot en met {value}', de: 'bis zum {value}', en: 'up to {value}' },
  household: { fr: 'Ménage', nl: 'Huishouden', de: 'Haushalt', en: 'Household' },
  facts: { fr: 'Autres faits', nl: 'Andere feiten', de: 'Andere Angaben', en: 'Other facts' },
  pair: { fr: '{label} : {value}', nl: '{label}: {value}', de: '{label}: {value}', en: '{label}: {value}' },
  yes: { fr: 'oui', nl: 'ja', de: 'ja', en: 'yes' },
  no: { fr: 'non', nl: 'nee', de: 'nein', en: 'no' },
  person: { fr: 'personne {value}', nl: 'persoon {value}', de: 'Person {value}', en: 'person {value}' },
  resource: {
    fr: 'ressource {value}',
    nl: 'bestaansmiddel {value}',
    de: 'Existenzmittel {value}',
    en: 'resource {value}',
  },
  wholeDossier: { fr: 'le dossier', nl: 'het dossier', de: 'die Akte', en: 'the dossier' },
  unknownField: {
    fr: 'champ « {value} »',
    nl: 'veld “{value}”',
    de: 'Feld „{value}“',
    en: 'field “{value}”',
  },
  fieldName: {
    fr: '{label} (`{value}`)',
    nl: '{label} (`{value}`)',
    de: '{label} (`{value}`)',
    en: '{label} (`{value}`)',
  },
  named: {
    fr: '{label} « {value} »',
    nl: '{label} “{value}”',
    de: '{label} „{value}“',
    en: '{label} “{value}”',
  },
  part: {
    fr: 'Calcul {number} : catégorie {category}, {label} ({share} du temps)',
    nl: 'Berekening {number}: categorie {category}, {label} ({share} van de tijd)',
    de: 'Berechnung {number}: Kategorie {category}, {label} ({share} der Zeit)',
    en: 'Calculation {number}: category {category}, {label} ({share} of the time)',
  },
  excess: { fr: 'Excédent', nl: 'Excedent', de: 'Überschuss', en: 'Excess' },
  leftOut: { fr: 'Non comptés', nl: 'Niet meegeteld', de: 'Nicht angerechnet', en: 'Not counted' },
  asIfApplicant: {
    fr: '{label} : ressources comme s’il était demandeur',
    nl: '{label}: bestaansmiddelen alsof deze de aanvrager was',
    de: '{label}: Existenzmittel, als wäre er Antragsteller',
    en: '{label}: resources as if the applicant',
  },
  noResource: {
    fr: 'Aucune ressource prise en compte.',
    nl: 'Er wordt geen enkel bestaansmiddel in aanmerking genomen.',
    de: 'Es werden keine Existenzmittel berücksichtigt.',
    en: 'No resource is taken into account.',
  },
  where: { fr: 'où', nl: 'met', de: 'mit', en: 'where' },
  since: {
    fr: 'en vigueur depuis le {value}',
    nl: 'geldig sinds {value}',
    de: 'gültig seit dem {value}',
    en: 'in force since {value}',
  },
  sinceUnknown: {
    fr: 'en vigueur depuis une date non établie',
    nl: 'geldig sinds een niet vastgestelde datum',
    de: 'gültig seit einem nicht festgestellten Tag',
    en: 'in force since a date not established',
  },
  noAddress: {
    fr: 'adresse introuvable[, cité : {cited}]',
    nl: 'adres niet gevonden[, geciteerd: {cited}]',
    de: 'Adresse nicht gefunden[, zitiert: {cited}]',
    en: 'no address found[, cited: {cited}]',
  },
  fromSupplement: {
    fr: 'complément au barème',
    nl: 'aanvulling op de bedragen',
    de: 'Ergänzung der Beträge',
    en: 'supplement to the barème',
  },
  overpaid: { fr: 'payé en trop', nl: 'te veel betaald', de: 'zu viel gezahlt', en: 'overpaid' },
  underpaid: { fr: 'payé en moins', nl: 'te weinig betaald', de: 'zu wenig gezahlt', en: 'underpaid' },
  correct: { fr: 'payé correctement', nl: 'correct betaald', de: 'richtig gezahlt', en: 'paid correctly' },
  payable: {
    fr: 'Montant à payer',
    nl: 'Te betalen bedrag',
    de: 'Zu zahlender Betrag',
    en: 'Amount payable',
  },
  noRight: {
    fr: 'Rien à payer : les ressources atteignent le montant de la catégorie.',
    nl: 'Niets te betalen: de bestaansmiddelen bereiken het bedrag van de categorie.',
    de: 'Nichts zu zahlen: die Existenzmittel erreichen den Betrag der Kategorie.',
    en: 'Nothing to pay: the resources reach the amount of the category.',
  },
  roundsToZero: {
    fr: 'Le droit est ouvert, mais son montant arrondi au cent est nul.',
    nl: 'Het recht is geopend, maar het op de cent afgeronde bedrag is nul.',
    de: 'Der Anspruch besteht, aber der auf den Cent gerundete Betrag ist null.',
    en: 'The right is open, but its amount rounded to the cent is zero.',
  },
  refused: {
    fr: 'Calcul refusé',
    nl: 'Berekening geweigerd',
    de: 'Berechnung abgelehnt',
    en: 'Calculation refused',
  },
  refusedWhy: {
    fr: 'Aucun montant n’est calculé tant que ce qui précède n’est pas corrigé.',
    nl: 'Er wordt geen bedrag berekend zolang het voorgaande niet verbeterd is.',
    de: 'Es wird kein Betrag berechnet, solange das Obige nicht berichtigt ist.',
    en: 'No amount is computed until the above is corrected.',
  },
  rounded: {
    fr: '{mark} : arrondi au cent, un demi-cent comptant pour un cent ; aucun autre montant n’est arrondi.',
    nl: '{mark}: afgerond op de cent, een halve cent telt voor een cent; geen enkel ander bedrag is afgerond.',
    de: '{mark}: auf den Cent gerundet, ein halber Cent zählt als Cent; kein anderer Betrag ist gerundet.',
    en: '{mark}: rounded to the cent, half a cent counting for a cent; no other amount is rounded.',
  },
  endless: {
    fr: '… : décimales sans fin ; le calcul garde la fraction exacte.',
    nl: '…: oneindige decimalen; de berekening behoudt de exacte breuk.',
    de: '…: unendliche Dezimalstellen; die Berechnung behält den genauen Bruch.',
    en: '…: endless decimals; the calculation keeps the exact fraction.',
  },
  minMax: {
    fr: 'min(a; b) : le plus petit des deux ; max(a; b) : le plus grand des deux.',
    nl: 'min(a; b): het kleinste van beide; max(a; b): het grootste van beide.',
    de: 'min(a; b): der kleinere von beiden; max(a; b): der größere von beiden.',
    en: 'min(a; b): the smaller of the two; max(a; b): the larger of the two.',
  },
  toCheck: {
    fr: 'Calcul à vérifier par le service social.',
    nl: 'Berekening na te gaan door de sociale dienst.',
    de: 'Berechnung vom Sozialdienst zu prüfen.',
    en: 'Calculation to be checked by the social service.',
  },
  noDecision: {
    fr: 'Ce document n’est pas une décision.',
    nl: 'Dit document is geen beslissing.',
    de: 'Dieses Dokument ist kein Beschluss.',
    en: 'This document is not a decision.',
  },
} satisfies Record<string, Texts>;
