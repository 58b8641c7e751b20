import type { Texts } from '../lang';

/** A text of law: short as in a column, dated as in a decision, and with its title or its subject. */
export interface LawText {
  readonly short: Texts;
  readonly dated: Texts;
  readonly long: Texts;
}

/** The texts of law; a decree that is cited whole has its date in its key. */
export const LAWS = {
  L: {
    short: { fr: 'L', nl: 'W', de: 'G', en: 'L' },
    dated: {
      fr: 'loi du 26/05/2002',
      nl: 'wet van 26/05/2002',
      de: 'Gesetz vom 26.05.2002',
      en: 'law of 26/05/2002',
    },
    long: {
      fr: 'loi du 26/05/2002 concernant le droit à l’intégration sociale',
      nl: 'wet van 26/05/2002 betreffende het recht op maatschappelijke integratie',
      de: 'Gesetz vom 26.05.2002 über das Recht auf soziale Eingliederung',
      en: 'law of 26/05/2002 on the right to social integration',
    },
  },
  AR: {
    short: { fr: 'AR', nl: 'KB', de: 'KE', en: 'AR' },
    dated: {
      fr: 'AR du 11/07/2002',
      nl: 'KB van 11/07/2002',
      de: 'KE vom 11.07.2002',
      en: 'AR of 11/07/2002',
    },
    long: {
      fr: 'arrêté royal du 11/07/2002 portant règlement général en matière de droit à l’intégration sociale',
      nl: 'koninklijk besluit van 11/07/2002 houdende het algemeen reglement betreffende het recht op maatschappelijke integratie',
      de: 'Königlicher Erlass vom 11.07.2002 zur Einführung der allgemeinen Regelung in Sachen Recht auf soziale Eingliederung',
      en: 'royal decree of 11/07/2002, general regulation on the right to social integration',
    },
  },
  'AM 12/12/2002': {
    short: { fr: 'AM 12/12/2002', nl: 'MB 12/12/2002', de: 'ME 12.12.2002', en: 'AM 12/12/2002' },
    dated: {
      fr: 'AM du 12/12/2002',
      nl: 'MB van 12/12/2002',
      de: 'ME vom 12.12.2002',
      en: 'AM of 12/12/2002',
    },
    long: {
      fr: 'arrêté ministériel du 12/12/2002 (échelle de récupération auprès des débiteurs d’aliments)',
      nl: 'ministerieel besluit van 12/12/2002 (schaal van terugvordering bij onderhoudsplichtigen)',
      de: 'Ministerieller Erlass vom 12.12.2002 (Tabelle der Rückforderung bei Unterhaltspflichtigen)',
      en: 'ministerial decree of 12/12/2002 (scale of recovery from maintenance debtors)',
    },
  },
  LO: {
    short: { fr: 'LO', nl: 'OW', de: 'OG', en: 'LO' },
    dated: {
      fr: 'loi du 08/07/1976',
      nl: 'wet van 08/07/1976',
      de: 'Gesetz vom 08.07.1976',
      en: 'law of 08/07/1976',
    },
    long: {
      fr: 'loi organique du 08/07/1976 des centres publics d’action sociale',
      nl: 'organieke wet van 08/07/1976 betreffende de openbare centra voor maatschappelijk welzijn',
      de: 'Organisches Gesetz vom 08.07.1976 über die öffentlichen Sozialhilfezentren',
      en: 'organic law of 08/07/1976 on the public centres for social welfare',
    },
  },
  'AR 21/09/2004': {
    short: { fr: 'AR 21/09/2004', nl: 'KB 21/09/2004', de: 'KE 21.09.2004', en: 'AR 21/09/2004' },
    dated: {
      fr: 'AR du 21/09/2004',
      nl: 'KB van 21/09/2004',
      de: 'KE vom 21.09.2004',
      en: 'AR of 21/09/2004',
    },
    long: {
      fr: 'arrêté royal du 21/09/2004 (prime d’installation)',
      nl: 'koninklijk besluit van 21/09/2004 (installatiepremie)',
      de: 'Königlicher Erlass vom 21.09.2004 (Einrichtungsprämie)',
      en: 'royal decree of 21/09/2004 (installation premium)',
    },
  },
  '1965': {
    short: { fr: 'L 1965', nl: 'W 1965', de: 'G 1965', en: 'L 1965' },
    dated: {
      fr: 'loi du 02/04/1965',
      nl: 'wet van 02/04/1965',
      de: 'Gesetz vom 02.04.1965',
      en: 'law of 02/04/1965',
    },
    long: {
      fr: 'loi du 02/04/1965 relative à la prise en charge des secours accordés par les centres publics d’action sociale',
      nl: 'wet van 02/04/1965 betreffende het ten laste nemen van de steun verleend door de openbare centra voor maatschappelijk welzijn',
      de: 'Gesetz vom 02.04.1965 über die Übernahme der von den öffentlichen Sozialhilfezentren gewährten Hilfe',
      en: 'law of 02/04/1965 on who bears the aid granted by the public centres for social welfare',
    },
  },
  CJ: {
    short: { fr: 'CJ', nl: 'Ger.W.', de: 'GGB', en: 'CJ' },
    dated: {
      fr: 'Code judiciaire',
      nl: 'Gerechtelijk Wetboek',
      de: 'Gerichtsgesetzbuch',
      en: 'Judicial Code',
    },
    long: {
      fr: 'Code judiciaire',
      nl: 'Gerechtelijk Wetboek',
      de: 'Gerichtsgesetzbuch',
      en: 'Judicial Code',
    },
  },
} satisfies Record<string, LawText>;

export type LawKey = keyof typeof LAWS;

/** How the parts of an article are written out. */
export const ARTICLE = {
  article: { fr: 'art. {value}', nl: 'art. {value}', de: 'Art. {value}', en: 'art. {value}' },
  range: {
    fr: 'art. {value} à {last}',
    nl: 'art. {value} tot {last}',
    de: 'Art. {value} bis {last}',
    en: 'art. {value} to {last}',
  },
  firstParagraph: { fr: '§ 1er', nl: '§ 1', de: '§ 1', en: '§ 1' },
  paragraph: { fr: '§ {value}', nl: '§ {value}', de: '§ {value}', en: '§ {value}' },
  number: { fr: '{value}°', nl: '{value}°', de: 'Nr. {value}', en: '{value}°' },
  alinea: { fr: 'alinéa {value}', nl: 'lid {value}', de: 'Absatz {value}', en: 'paragraph {value}' },
  shortAlinea: { fr: ' al. {value}', nl: ', lid {value}', de: ' Abs. {value}', en: ' al. {value}' },
  letter: { fr: '{value})', nl: '{value})', de: 'Buchstabe {value})', en: '({value})' },
} satisfies Record<string, Texts>;
