import { ALL, amountFormula, byCase, categoryCell, dateCell, resource } from './cells';
import type { WorkedExample } from './model';

/** Printed examples that part from the law, or from their own figures: what they say, what follows, and where the two part. */
export const PUBLISHED: readonly WorkedExample[] = [
  {
    id: 'published-without-general-exemption',
    level: 'published',
    title: {
      fr: 'L’exonération générale oubliée',
      nl: 'De algemene vrijstelling vergeten',
      de: 'Der allgemeine Freibetrag vergessen',
      en: 'The general exemption left out',
    },
    facts: {
      fr: 'Un isolé gagne 500 € nets en mars 2020, sans SPI.',
      nl: 'Een alleenstaande verdient € 500 netto in maart 2020, zonder SPI.',
      de: 'Ein Alleinstehender verdient im März 2020 500 € netto, ohne SPI.',
      en: 'An isolated person earns € 500 net in March 2020, without SPI.',
    },
    cells: [dateCell('2020-03-01'), categoryCell(2)],
    resources: [resource('work', '500.00')],
    formulas: [amountFormula({ amount: '479.74', source: byCase('SEED-002-intro-500'), set: ALL })],
    lesson: {
      fr: 'La différence, 20,83 €, est 250 ÷ 12 : quand un montant s’écarte d’autant, cherchez d’abord l’article 22 §2.',
      nl: 'Het verschil, € 20,83, is 250 ÷ 12: wijkt een bedrag zoveel af, kijk dan eerst naar artikel 22 §2.',
      de: 'Der Unterschied, 20,83 €, ist 250 ÷ 12: Weicht ein Betrag so ab, suchen Sie zuerst bei Artikel 22 §2.',
      en: 'The difference, € 20.83, is 250 ÷ 12: where an amount is off by that much, look at article 22 §2 first.',
    },
    articles: ['AR 22 §2'],
    published: {
      amount: '458.91',
      where: 'SEED-002-intro-500',
      why: {
        fr: 'laisse de côté l’exonération générale (AR 22 §2)',
        nl: 'laat de algemene vrijstelling weg (KB 22 §2)',
        de: 'lässt den allgemeinen Freibetrag weg (KE 22 §2)',
        en: 'leaves out the general exemption (AR 22 §2)',
      },
    },
  },
  {
    id: 'published-subtraction',
    level: 'published',
    title: {
      fr: 'Une soustraction',
      nl: 'Een aftrekking',
      de: 'Eine Subtraktion',
      en: 'A subtraction',
    },
    facts: {
      fr: 'Un isolé gagne 800 € nets dans un métier en pénurie, avec l’exonération majorée. Avril 2024.',
      nl: 'Een alleenstaande verdient € 800 netto in een knelpuntberoep, met de verhoogde vrijstelling. April 2024.',
      de: 'Ein Alleinstehender verdient 800 € netto in einem Mangelberuf, mit dem erhöhten Freibetrag. April 2024.',
      en: 'An isolated person earns € 800 net in a shortage job, with the higher exemption. April 2024.',
    },
    cells: [dateCell('2024-04-01'), categoryCell(2)],
    resources: [resource('work:shortage', '800.00')],
    formulas: [amountFormula({ amount: '910.31', source: byCase('PB-2.3-penurie-A'), set: ALL })],
    lesson: {
      fr: '800 − 426,30 = 373,70 € : la suite part de ce reste. Dix euros d’écart sur une ligne, dix euros d’écart au bout.',
      nl: '800 − 426,30 = € 373,70: daar gaat het verder mee. Tien euro verschil op één regel is tien euro verschil op het einde.',
      de: '800 − 426,30 = 373,70 €: Damit geht es weiter. Zehn Euro Unterschied in einer Zeile sind zehn Euro Unterschied am Ende.',
      en: '800 − 426.30 = € 373.70: that is what goes on. Ten euros off in one line are ten euros off at the end.',
    },
    articles: ['AR 35 §1 al. 4'],
    published: {
      amount: '920.31',
      where: 'PB-2.3-penurie-A',
      why: {
        fr: 'continue avec 363,70 au lieu de 373,70',
        nl: 'rekent verder met 363,70 in plaats van 373,70',
        de: 'rechnet mit 363,70 statt 373,70 weiter',
        en: 'carries on with 363.70 in place of 373.70',
      },
    },
  },
  {
    id: 'published-other-date',
    level: 'published',
    title: {
      fr: 'Le montant d’une autre date',
      nl: 'Het bedrag van een andere datum',
      de: 'Der Betrag eines anderen Datums',
      en: 'The amount of another date',
    },
    facts: {
      fr: 'Un cohabitant sans ressources, en janvier 2017.',
      nl: 'Een samenwonende zonder bestaansmiddelen, in januari 2017.',
      de: 'Ein Zusammenwohnender ohne Existenzmittel, im Januar 2017.',
      en: 'A cohabitant without resources, in January 2017.',
    },
    cells: [dateCell('2017-01-01'), categoryCell(1)],
    resources: [],
    formulas: [amountFormula({ amount: '578.27', source: byCase('SEED-002-Q40-2017') })],
    lesson: {
      fr: 'Un montant n’est juste qu’avec sa date. Changez la date en 01/06/2017 : le montant imprimé apparaît.',
      nl: 'Een bedrag klopt enkel met zijn datum. Verander de datum in 01/06/2017: het gedrukte bedrag verschijnt.',
      de: 'Ein Betrag stimmt nur mit seinem Datum. Ändern Sie das Datum auf 01.06.2017: Der gedruckte Betrag erscheint.',
      en: 'An amount is right only with its date. Change the date to 01/06/2017: the printed amount appears.',
    },
    articles: ['L 14 §1'],
    published: {
      amount: '589.82',
      where: 'SEED-002-Q40-2017',
      why: {
        fr: 'prend le montant en vigueur depuis le 01/06/2017',
        nl: 'neemt het bedrag dat geldt sinds 01/06/2017',
        de: 'nimmt den seit dem 01.06.2017 geltenden Betrag',
        en: 'takes the amount in force since 01/06/2017',
      },
    },
  },
];
