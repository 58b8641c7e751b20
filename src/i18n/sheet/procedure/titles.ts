import type { Texts } from '../../lang';

/** The question of a sheet in plain words; that of a command whose question is not known is `any`. */
export const PROCEDURE_TITLES = {
  conditions: {
    fr: 'Les conditions d’octroi sont-elles remplies ?',
    nl: 'Zijn de toekenningsvoorwaarden vervuld?',
    de: 'Sind die Gewährungsbedingungen erfüllt?',
    en: 'Are the conditions of grant met?',
  },
  deadlines: {
    fr: 'Quels délais courent dans ce dossier ?',
    nl: 'Welke termijnen lopen in dit dossier?',
    de: 'Welche Fristen laufen in dieser Akte?',
    en: 'Which deadlines run in this dossier?',
  },
  sanction: {
    fr: 'Le paiement peut-il être suspendu, et combien est retenu ?',
    nl: 'Kan de betaling geschorst worden, en hoeveel wordt ingehouden?',
    de: 'Kann die Zahlung ausgesetzt werden, und wie viel wird einbehalten?',
    en: 'May payment be suspended, and how much is withheld?',
  },
  recovery: {
    fr: 'Que peut-on récupérer auprès du bénéficiaire ?',
    nl: 'Wat kan bij de begunstigde teruggevorderd worden?',
    de: 'Was kann beim Empfänger zurückgefordert werden?',
    en: 'What may be claimed back from the beneficiary?',
  },
  debtors: {
    fr: 'Que peut-on récupérer auprès des débiteurs d’aliments ?',
    nl: 'Wat kan bij de onderhoudsplichtigen teruggevorderd worden?',
    de: 'Was kann bei den Unterhaltspflichtigen zurückgefordert werden?',
    en: 'What may be claimed from the maintenance debtors?',
  },
  premium: {
    fr: 'La prime d’installation est-elle due ?',
    nl: 'Is de installatiepremie verschuldigd?',
    de: 'Ist die Einrichtungsprämie geschuldet?',
    en: 'Is the installation premium due?',
  },
  maintenanceAid: {
    fr: 'Quelle aide pour les pensions alimentaires payées ?',
    nl: 'Welke hulp voor het betaalde onderhoudsgeld?',
    de: 'Welche Hilfe für den gezahlten Unterhalt?',
    en: 'Which aid for the maintenance paid?',
  },
  stateShare: {
    fr: 'Que paie l’État, que paie le centre ?',
    nl: 'Wat betaalt de Staat, wat betaalt het centrum?',
    de: 'Was zahlt der Staat, was zahlt das Zentrum?',
    en: 'What does the State pay, what does the centre pay?',
  },
  spiCounter: {
    fr: 'Que reste-t-il de l’exonération socioprofessionnelle (SPI, ou ISP) ?',
    nl: 'Wat blijft er over van de socioprofessionele vrijstelling?',
    de: 'Was bleibt vom Freibetrag für die sozialberufliche Eingliederung?',
    en: 'What is left of the socio-professional exemption?',
  },
  any: {
    fr: 'Question sur un dossier',
    nl: 'Vraag over een dossier',
    de: 'Frage zu einer Akte',
    en: 'Question about a dossier',
  },
} satisfies Record<string, Texts>;
