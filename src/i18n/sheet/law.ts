import type { Texts } from '../lang';

/** The two texts of law: short as in a column, dated as in a decision, and with their title. */
export const LAWS: Readonly<
  Record<'L' | 'AR', { readonly short: Texts; readonly dated: Texts; readonly long: Texts }>
> = {
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
};

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
