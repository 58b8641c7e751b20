import type { Texts } from '../../lang';

/** Due dates of a file by code, and the period of appeal: each label ends so that a day can follow it. */
export const DEADLINE_RULES = {
  'deadlines.RECEIPT': {
    fr: 'Accusé de réception, le jour même',
    nl: 'Ontvangstbewijs, dezelfde dag',
    de: 'Empfangsbestätigung, am selben Tag',
    en: 'Receipt for the request, the same day',
  },
  'deadlines.TRANSFER': {
    fr: 'Transmission au CPAS compétent, au plus tard le',
    nl: 'Doorzending naar het bevoegde OCMW, uiterlijk op',
    de: 'Weiterleitung an das zuständige ÖSHZ, spätestens am',
    en: 'Passed on to the competent centre, by',
  },
  'deadlines.CONFLICT': {
    fr: 'Conflit de compétence porté devant le ministre, au plus tard le',
    nl: 'Bevoegdheidsconflict voorgelegd aan de minister, uiterlijk op',
    de: 'Zuständigkeitskonflikt dem Minister vorgelegt, spätestens am',
    en: 'Conflict of competence put to the minister, by',
  },
  'deadlines.DECISION': {
    fr: 'Décision du CPAS, au plus tard le',
    nl: 'Beslissing van het OCMW, uiterlijk op',
    de: 'Beschluss des ÖSHZ, spätestens am',
    en: 'Decision of the centre, by',
  },
  'deadlines.INTEREST_LATE_DECISION': {
    fr: 'Intérêts si le CPAS a retardé la décision, à partir du',
    nl: 'Interest als het OCMW de beslissing vertraagde, vanaf',
    de: 'Zinsen, wenn das ÖSHZ den Beschluss verzögert hat, ab dem',
    en: 'Interest if the centre delayed the decision, from',
  },
  'deadlines.APPEAL_NO_DECISION_FROM': {
    fr: 'Recours possible sans décision, à partir du',
    nl: 'Beroep mogelijk zonder beslissing, vanaf',
    de: 'Beschwerde ohne Beschluss möglich, ab dem',
    en: 'Appeal possible without a decision, from',
  },
  'deadlines.NOTIFICATION': {
    fr: 'Notification de la décision, au plus tard le',
    nl: 'Kennisgeving van de beslissing, uiterlijk op',
    de: 'Notifizierung des Beschlusses, spätestens am',
    en: 'Decision notified, by',
  },
  'deadlines.PAYMENT': {
    fr: 'Premier paiement, au plus tard le',
    nl: 'Eerste betaling, uiterlijk op',
    de: 'Erste Zahlung, spätestens am',
    en: 'First payment, by',
  },
  'deadlines.INTEREST_LATE_PAYMENT': {
    fr: 'Intérêts si le paiement tarde, à partir du',
    nl: 'Interest bij laattijdige betaling, vanaf',
    de: 'Zinsen bei verspäteter Zahlung, ab dem',
    en: 'Interest if the payment is late, from',
  },
  'deadlines.PIIS': {
    fr: 'Signature du PIIS, au plus tard le',
    nl: 'Ondertekening van het GPMI, uiterlijk op',
    de: 'Unterzeichnung des Eingliederungsprojekts, spätestens am',
    en: 'PIIS signed, by',
  },
  'deadlines.REVIEW': {
    fr: 'Révision du dossier, au plus tard le',
    nl: 'Herziening van het dossier, uiterlijk op',
    de: 'Revision der Akte, spätestens am',
    en: 'Review of the dossier, by',
  },
  'deadlines.REFLECTION': {
    fr: 'Réflexion avant de signer le PIIS, jusqu’au',
    nl: 'Bedenktijd vóór ondertekening van het GPMI, tot en met',
    de: 'Bedenkzeit vor der Unterzeichnung des Eingliederungsprojekts, bis zum',
    en: 'Time to reflect before signing the PIIS, until',
  },
  'deadlines.FORM_B1': {
    fr: 'Formulaire B1 à l’État, au plus tard le',
    nl: 'Formulier B1 aan de Staat, uiterlijk op',
    de: 'Formular B1 an den Staat, spätestens am',
    en: 'Form B1 to the State, by',
  },
  'deadlines.FORM_D1': {
    fr: 'Formulaire D1 à l’État (sinon la dépense est perdue), au plus tard le',
    nl: 'Formulier D1 aan de Staat (anders is de uitgave verloren), uiterlijk op',
    de: 'Formular D1 an den Staat (sonst verfällt die Ausgabe), spätestens am',
    en: 'Form D1 to the State (or the expense is lost), by',
  },
  'deadlines.appeal-first-hand': {
    fr: 'Premier jour : lendemain de la remise en mains propres',
    nl: 'Eerste dag: de dag na de overhandiging',
    de: 'Erster Tag: der Tag nach der Übergabe',
    en: 'First day: the day after it was handed over',
  },
  'deadlines.appeal-first-presented': {
    fr: 'Premier jour : lendemain de la présentation du pli',
    nl: 'Eerste dag: de dag na de aanbieding van de brief',
    de: 'Erster Tag: der Tag nach der Vorlage des Briefes',
    en: 'First day: the day after the letter was presented',
  },
  'deadlines.appeal-first-posted': {
    fr: 'Premier jour : compté depuis l’envoi recommandé',
    nl: 'Eerste dag: geteld vanaf de aangetekende zending',
    de: 'Erster Tag: gerechnet ab der Aufgabe des Einschreibens',
    en: 'First day: counted from the registered posting',
  },
  'deadlines.appeal-last': {
    fr: 'Dernier jour du recours au tribunal du travail',
    nl: 'Laatste dag voor beroep bij de arbeidsrechtbank',
    de: 'Letzter Tag der Beschwerde beim Arbeitsgericht',
    en: 'Last day of appeal to the labour tribunal',
  },
  'deadlines.appeal-none': {
    fr: 'Délai de recours au tribunal du travail',
    nl: 'Termijn voor beroep bij de arbeidsrechtbank',
    de: 'Frist der Beschwerde beim Arbeitsgericht',
    en: 'Period of appeal to the labour tribunal',
  },
} satisfies Record<string, Texts>;
