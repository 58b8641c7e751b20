import type { Texts } from '../../../lang';

const WILLING: Texts = {
  fr: 'disposé à travailler',
  nl: 'werkbereid',
  de: 'arbeitsbereit',
  en: 'willing to work',
};

/** Fields of `conditions`. */
export const CONDITIONS_FIELDS = {
  residence: {
    fr: 'réside effectivement en Belgique',
    nl: 'verblijft werkelijk in België',
    de: 'wohnt tatsächlich in Belgien',
    en: 'actually resides in Belgium',
  },
  birthDate: { fr: 'date de naissance', nl: 'geboortedatum', de: 'Geburtsdatum', en: 'date of birth' },
  married: { fr: 'marié', nl: 'gehuwd', de: 'verheiratet', en: 'married' },
  childAtCharge: { fr: 'enfant à charge', nl: 'kind ten laste', de: 'Kind zu Lasten', en: 'child at charge' },
  pregnant: { fr: 'enceinte', nl: 'zwanger', de: 'schwanger', en: 'pregnant' },
  status: {
    fr: 'nationalité ou séjour',
    nl: 'nationaliteit of verblijf',
    de: 'Staatsangehörigkeit oder Aufenthalt',
    en: 'nationality or stay',
  },
  staySince: {
    fr: 'début du séjour',
    nl: 'begin van het verblijf',
    de: 'Beginn des Aufenthalts',
    en: 'start of the stay',
  },
  'conditions/amount': {
    fr: 'résultat du calcul',
    nl: 'resultaat van de berekening',
    de: 'Ergebnis der Berechnung',
    en: 'result of the calculation',
  },
  work: { fr: 'travail', nl: 'werk', de: 'Arbeit', en: 'work' },
  partner: { fr: 'partenaire', nl: 'partner', de: 'Partner', en: 'partner' },
  willing: WILLING,
  health: {
    fr: 'raisons de santé',
    nl: 'gezondheidsredenen',
    de: 'gesundheitliche Gründe',
    en: 'reasons of health',
  },
  equity: {
    fr: 'raisons d’équité',
    nl: 'billijkheidsredenen',
    de: 'Billigkeitsgründe',
    en: 'reasons of equity',
  },
  studies: {
    fr: 'études acceptées par le centre',
    nl: 'studies aanvaard door het centrum',
    de: 'vom Zentrum angenommenes Studium',
    en: 'studies accepted by the centre',
  },
  otherRights: {
    fr: 'autres prestations',
    nl: 'andere uitkeringen',
    de: 'andere Leistungen',
    en: 'other benefits',
  },
  piis: { fr: 'PIIS', nl: 'GPMI', de: 'Eingliederungsprojekt', en: 'PIIS' },
  rightSince: {
    fr: 'début du droit',
    nl: 'begin van het recht',
    de: 'Beginn des Anspruchs',
    en: 'start of the right',
  },
  grantDecidedOn: {
    fr: 'décision d’octroi',
    nl: 'toekenningsbeslissing',
    de: 'Gewährungsbeschluss',
    en: 'decision to grant',
  },
} satisfies Record<string, Texts>;
