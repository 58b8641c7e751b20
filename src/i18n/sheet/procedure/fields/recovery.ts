import type { Texts } from '../../../lang';

/** Fields of `recovery`. */
export const RECOVERY_FIELDS = {
  kind: { fr: 'nature', nl: 'aard', de: 'Art', en: 'kind' },
  'recovery/kind': { fr: 'récupération', nl: 'terugvordering', de: 'Rückforderung', en: 'recovery' },
  aware: {
    fr: 'l’intéressé pouvait voir l’erreur',
    nl: 'de betrokkene kon de vergissing zien',
    de: 'der Betroffene konnte den Irrtum erkennen',
    en: 'the person could see the error',
  },
  waiver: { fr: 'renonciation', nl: 'verzaking', de: 'Verzicht', en: 'waiver' },
  amount: { fr: 'montant', nl: 'bedrag', de: 'Betrag', en: 'amount' },
  'stateShare/amount': {
    fr: 'montant du mois',
    nl: 'bedrag van de maand',
    de: 'Betrag des Monats',
    en: 'amount of the month',
  },
  reason: { fr: 'motif', nl: 'motivering', de: 'Begründung', en: 'reason' },
  paid: { fr: 'payé', nl: 'betaald', de: 'gezahlt', en: 'paid' },
  due: { fr: 'dû', nl: 'verschuldigd', de: 'geschuldet', en: 'due' },
  resources: {
    fr: 'ressources à compter',
    nl: 'aan te rekenen bestaansmiddelen',
    de: 'anzurechnende Existenzmittel',
    en: 'resources to be counted',
  },
  paidOn: { fr: 'date de paiement', nl: 'datum van betaling', de: 'Zahlungsdatum', en: 'date of payment' },
  plannedMonths: {
    fr: 'durée prévue du RIS en mois',
    nl: 'geplande duur van het leefloon in maanden',
    de: 'vorgesehene Dauer in Monaten',
    en: 'planned months of RIS',
  },
  article60: {
    fr: 'salaire d’un emploi article 60',
    nl: 'loon van een tewerkstelling artikel 60',
    de: 'Lohn einer Beschäftigung nach Artikel 60',
    en: 'wages of an article 60 job',
  },
  divide: {
    fr: 'divisé entre débiteurs du même rang',
    nl: 'verdeeld onder onderhoudsplichtigen van dezelfde rang',
    de: 'unter Pflichtigen desselben Ranges geteilt',
    en: 'divided among debtors of the same rank',
  },
  debtors: { fr: 'débiteurs', nl: 'onderhoudsplichtigen', de: 'Unterhaltspflichtige', en: 'debtors' },
  rank: { fr: 'lien', nl: 'band', de: 'Verhältnis', en: 'link' },
  heads: { fr: 'nombre de têtes', nl: 'aantal personen', de: 'Zahl der Personen', en: 'heads' },
  income: {
    fr: 'revenu net imposable',
    nl: 'netto belastbaar inkomen',
    de: 'steuerpflichtiges Nettoeinkommen',
    en: 'net taxable income',
  },
  dependants: {
    fr: 'personnes à charge',
    nl: 'personen ten laste',
    de: 'Personen zu Lasten',
    en: 'dependants',
  },
  alimony: {
    fr: 'pension fixée par jugement',
    nl: 'onderhoudsgeld bij vonnis',
    de: 'gerichtlich festgelegter Unterhalt',
    en: 'maintenance by judgment',
  },
  supportsChild: {
    fr: 'le bénéficiaire est mineur ou ouvre des prestations familiales',
    nl: 'de begunstigde is minderjarig of opent gezinsbijslag',
    de: 'der Empfänger ist minderjährig oder eröffnet Familienleistungen',
    en: 'the beneficiary is a minor or opens family benefits',
  },
  patrimonyDrop: {
    fr: 'patrimoine du bénéficiaire nettement réduit sans explication',
    nl: 'vermogen van de begunstigde merkelijk gedaald zonder uitleg',
    de: 'Vermögen des Empfängers merklich und unerklärt gesunken',
    en: 'beneficiary’s estate fell notably without explanation',
  },
} satisfies Record<string, Texts>;
