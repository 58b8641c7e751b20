import type { Texts } from '../../lang';

/** What the State owes (L 32, 43/2), and Form B. */
export const STATE_SHARE_RULES = {
  'stateShare.size': {
    fr: 'Taux selon la taille du centre',
    nl: 'Percentage volgens de grootte van het centrum',
    de: 'Satz nach der Größe des Zentrums',
    en: 'Rate by the size of the centre',
  },
  'stateShare.counts': {
    fr: 'Taux selon le nombre de bénéficiaires',
    nl: 'Percentage volgens het aantal begunstigden',
    de: 'Satz nach der Zahl der Empfänger',
    en: 'Rate by the number of beneficiaries',
  },
  'stateShare.declared': {
    fr: 'Taux déclaré',
    nl: 'Opgegeven percentage',
    de: 'Angegebener Satz',
    en: 'Declared rate',
  },
  'stateShare.reform-1': {
    fr: 'Compensation du chômage, demande de janvier à juin 2026',
    nl: 'Compensatie voor werkloosheid, aanvraag van januari tot juni 2026',
    de: 'Ausgleich für Arbeitslosigkeit, Antrag von Januar bis Juni 2026',
    en: 'Compensation for unemployment, request of January to June 2026',
  },
  'stateShare.reform-2': {
    fr: 'Compensation du chômage, demande à partir de juillet 2026',
    nl: 'Compensatie voor werkloosheid, aanvraag vanaf juli 2026',
    de: 'Ausgleich für Arbeitslosigkeit, Antrag ab Juli 2026',
    en: 'Compensation for unemployment, request from July 2026',
  },
  'stateShare.share': {
    fr: 'Part de l’État',
    nl: 'Deel van de Staat',
    de: 'Anteil des Staates',
    en: 'State’s part',
  },
  'stateShare.own': {
    fr: 'Part du centre',
    nl: 'Deel van het centrum',
    de: 'Anteil des Zentrums',
    en: 'The centre’s part',
  },
  'stateShare.piis': {
    fr: 'Subvention PIIS, en plus',
    nl: 'Toelage GPMI, bovenop',
    de: 'Zuschuss für das Eingliederungsprojekt, zusätzlich',
    en: 'PIIS subsidy, on top',
  },
  'stateShare.form-b-work': {
    fr: 'Ligne du travail',
    nl: 'Regel van het werk',
    de: 'Zeile der Arbeit',
    en: 'Line of work',
  },
  'stateShare.form-b-replacement': {
    fr: 'Ligne des revenus de remplacement',
    nl: 'Regel van het vervangingsinkomen',
    de: 'Zeile des Ersatzeinkommens',
    en: 'Line of replacement income',
  },
  'stateShare.form-b-requested': {
    fr: 'Montant demandé d’après les lignes',
    nl: 'Gevraagd bedrag volgens de regels',
    de: 'Beantragter Betrag nach den Zeilen',
    en: 'Amount requested by the lines',
  },
  'stateShare.form-b-calculation': {
    fr: 'Montant d’après le calcul',
    nl: 'Bedrag volgens de berekening',
    de: 'Betrag nach der Berechnung',
    en: 'Amount by the calculation',
  },
  'stateShare.form-b-difference': {
    fr: 'Différence d’arrondi',
    nl: 'Afrondingsverschil',
    de: 'Rundungsunterschied',
    en: 'Rounding difference',
  },
} satisfies Record<string, Texts>;
