import type { Figure } from '../model';

type Words = Extract<Figure, { words: unknown }>['words'];

/** Causes as the add-in names them in French, Dutch, German, English; written out, whatever its own list says. */
export const CAUSE_WORDS = {
  correct: ['correct', 'correct', 'richtig', 'correct'],
  rounding: [
    'correct à un arrondi près',
    'correct op een afronding na',
    'bis auf eine Rundung richtig',
    'correct but for a rounding',
  ],
  oldBareme: [
    'anciens montants encore payés',
    'oude bedragen nog betaald',
    'alte Beträge noch gezahlt',
    'earlier amounts still paid',
  ],
  category: ['autre catégorie', 'andere categorie', 'andere Kategorie', 'another category'],
  spiNotApplied: ['SPI non appliquée', 'SPI niet toegepast', 'SPI nicht angewandt', 'SPI not applied'],
  notProrated: [
    'mois partiel payé en entier',
    'deel van een maand volledig betaald',
    'Teilmonat ganz gezahlt',
    'month not prorated',
  ],
  art34OldWording: [
    'art. 34 : texte de 2002 appliqué',
    'art. 34: tekst van 2002 toegepast',
    'Art. 34: Wortlaut von 2002 angewandt',
    'art. 34: wording of 2002 applied',
  ],
  noRight: ['payé sans droit', 'betaald zonder recht', 'ohne Anspruch gezahlt', 'paid with no right'],
  notPaid: [
    'non payé malgré le droit',
    'niet betaald ondanks het recht',
    'trotz Anspruch nicht gezahlt',
    'not paid with a right',
  ],
  outside: ['date hors du barème', 'datum zonder bedragen', 'Datum ohne Beträge', 'date outside coverage'],
  unexplained: ['inexpliqué', 'onverklaard', 'ungeklärt', 'unexplained'],
} as const satisfies Record<string, Words>;
