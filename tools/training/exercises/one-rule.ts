import { exampleOf } from '../example';
import type { Exercise } from '../model';
import { HINTS } from './hints';
import { ANNUAL, generalExemption, perYear } from './steps';

/** Exercises 5 to 7: one rule of the royal decree at a time. */
export const ONE_RULE: readonly Exercise[] = [
  {
    example: exampleOf('spi'),
    facts: {
      fr: 'Un isolé gagne 105,50 € nets par mois. D’abord sans l’exonération socioprofessionnelle (SPI), puis avec elle.',
      nl: 'Een alleenstaande verdient € 105,50 netto per maand. Eerst zonder de socioprofessionele vrijstelling (SPI), dan met.',
    },
    questions: [
      { ofExample: 'without', hint: { fr: 'seul l’AR 22 §2 joue', nl: 'enkel KB 22 §2 speelt' } },
      { ofExample: 'cap', hint: { fr: 'AR 35 §1', nl: 'KB 35 §1' } },
      {
        name: 'left',
        label: {
          fr: 'Salaire qui reste après la SPI, par mois',
          nl: 'Loon dat na de SPI overblijft, per maand',
        },
        hint: { fr: 'jamais sous zéro', nl: 'nooit onder nul' },
        formula: 'MAX(0,ROUND({amount2}-{cap},2))',
        format: 'amount',
      },
      {
        ofExample: 'amount',
        hint: { fr: 'SPI d’abord, AR 22 §2 ensuite', nl: 'eerst de SPI, dan KB 22 §2' },
      },
    ],
    lesson: {
      fr: 'La SPI porte sur le revenu du mois, avant tout le reste : ici elle couvre tout le salaire, et la part qui n’est pas utilisée est perdue. L’exonération générale vient après, sur ce qui reste par an. La SPI suit l’indice à ses propres dates, qui ne sont pas toutes celles des catégories.',
      nl: 'De SPI gaat van het maandinkomen af, vóór al het andere: hier dekt ze het hele loon, en het ongebruikte deel gaat verloren. De algemene vrijstelling komt daarna, op wat per jaar overblijft. De SPI volgt de index op haar eigen datums, die niet alle die van de categorieën zijn.',
    },
  },
  {
    example: exampleOf('income-together'),
    articles: ['L 3 4°'],
    facts: {
      fr: 'Un isolé a, dans le même mois, 597 € de salaire et 282 € de la mutuelle. Pas de SPI.',
      nl: 'Een alleenstaande heeft in dezelfde maand € 597 loon en € 282 van de mutualiteit. Geen SPI.',
    },
    questions: [
      {
        name: 'together',
        label: { fr: 'Revenus du mois, ensemble', nl: 'Inkomen van de maand, samen' },
        hint: { fr: 'AR 23 et 24', nl: 'KB 23 en 24' },
        formula: 'ROUND({amount1}+{amount2},2)',
        format: 'amount',
      },
      perYear('together'),
      ANNUAL,
      {
        ofExample: 'amount',
        hint: { fr: 'L 3 4° d’abord, puis AR 22 §2', nl: 'eerst W 3 4°, dan KB 22 §2' },
      },
    ],
    lesson: {
      fr: 'Revenus du travail et de remplacement s’additionnent sur le mois, et une seule exonération générale s’applique à la somme. Aux dates où les ressources annuelles atteignent le montant annuel de la catégorie, il n’y a pas de droit, donc pas d’exonération : le montant est 0.',
      nl: 'Inkomen uit werk en vervangingsinkomen worden per maand opgeteld, en op de som geldt één algemene vrijstelling. Op datums waarop de bestaansmiddelen per jaar het jaarbedrag van de categorie bereiken, is er geen recht, dus ook geen vrijstelling: het bedrag is 0.',
    },
  },
  {
    example: exampleOf('capital'),
    facts: {
      fr: 'Un isolé a 25 000 € d’épargne et rien d’autre.',
      nl: 'Een alleenstaande heeft € 25.000 spaargeld en niets anders.',
    },
    questions: [
      {
        name: 'lower',
        label: { fr: 'De 6 200 à 12 500 € : 6 %, par an', nl: 'Van € 6.200 tot € 12.500: 6 %, per jaar' },
        hint: { fr: 'AR 27', nl: 'KB 27' },
        formula: '6%*MAX(0,MIN({amount1},12500)-6200)',
        format: 'amount',
      },
      {
        name: 'upper',
        label: { fr: 'Au-delà de 12 500 € : 10 %, par an', nl: 'Boven € 12.500: 10 %, per jaar' },
        hint: { fr: 'AR 27', nl: 'KB 27' },
        formula: '10%*MAX(0,{amount1}-12500)',
        format: 'amount',
      },
      {
        name: 'perYear',
        label: { fr: 'Ressources, par an', nl: 'Bestaansmiddelen, per jaar' },
        hint: { fr: 'les deux tranches', nl: 'beide schijven' },
        formula: 'ROUND({lower}+{upper},2)',
        format: 'amount',
      },
      ANNUAL,
      generalExemption('perYear'),
      { ofExample: 'amount', hint: HINTS.last },
    ],
    lesson: {
      fr: 'Ce ne sont pas les intérêts reçus qui comptent, mais un pourcentage du capital : rien jusqu’à 6 200 €, 6 % jusqu’à 12 500 €, 10 % au-delà. Ces montants ne sont pas indexés ; seul le montant de la catégorie change avec la date.',
      nl: 'Niet de ontvangen rente telt, maar een percentage van het kapitaal: niets tot € 6.200, 6 % tot € 12.500, 10 % daarboven. Deze bedragen worden niet geïndexeerd; enkel het bedrag van de categorie verandert met de datum.',
    },
  },
];
