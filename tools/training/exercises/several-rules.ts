import { exampleOf } from '../example';
import type { Exercise, Step } from '../model';
import { HINTS } from './hints';
import { ANNUAL, GENERAL_EXEMPTION } from './steps';

/** Nothing is counted before the wording of 2026; from it on, the flat amount or the real one if lower (AR 34 §2 al. 2). */
const FAMILY_BENEFITS: Step = {
  name: 'benefits',
  label: {
    fr: 'Texte de 2026 : allocations familiales comptées, par an',
    nl: 'Tekst van 2026: meegetelde gezinsbijslag, per jaar',
  },
  hint: { fr: 'AR 34 §2 al. 2 ; au plus 240 € par mois', nl: 'KB 34 §2, lid 2; ten hoogste € 240 per maand' },
  formula: 'IF({date}<DATE(2026,3,1),0,12*MIN({amount3},240))',
  format: 'amount',
};

/** Exercises 8 to 10: several rules together, and the change of the law of 2026. */
export const SEVERAL_RULES: readonly Exercise[] = [
  {
    example: exampleOf('new-claim'),
    facts: {
      fr: 'Un isolé demande pour la première fois le RIS le 5 du mois ; le droit s’ouvre ce jour-là. Son salaire du mois entier est de 850 €.',
      nl: 'Een alleenstaande vraagt op de 5e van de maand voor het eerst een leefloon aan; het recht begint die dag. Zijn loon van de hele maand is € 850.',
    },
    dated: { from: '{date}-DAY({date})+5' },
    questions: [
      {
        name: 'days',
        label: { fr: 'Jours du droit dans le mois', nl: 'Dagen van het recht in de maand' },
        hint: { fr: 'premier et dernier jour compris', nl: 'eerste en laatste dag inbegrepen' },
        formula: 'DAY(EOMONTH({date},0))-DAY({from})+1',
        format: 'whole',
      },
      {
        name: 'countedMonthly',
        label: { fr: 'Salaire à compter, par mois', nl: 'Mee te tellen loon, per maand' },
        hint: { fr: 'jours du droit ÷ jours du mois', nl: 'dagen van het recht ÷ dagen van de maand' },
        formula: 'ROUND({amount1}*{days}/DAY(EOMONTH({date},0)),2)',
        format: 'amount',
      },
      {
        ofExample: 'amount',
        hint: {
          fr: 'L 21 §5 ; le mois d’abord, puis les jours',
          nl: 'W 21 §5; eerst de maand, dan de dagen',
        },
      },
    ],
    lesson: {
      fr: 'Lors d’une nouvelle demande, seule compte la part du salaire qui revient aux jours du droit. Cette part est annualisée, le montant du mois entier est calculé et arrondi, puis réduit aux jours. On divise par les jours réels du mois, jamais toujours par 30.',
      nl: 'Bij een nieuwe aanvraag telt enkel het deel van het loon dat op de dagen van het recht valt. Dat deel wordt op jaarbasis gebracht, het bedrag van de hele maand wordt berekend en afgerond, en dan tot de dagen herleid. Men deelt door de werkelijke dagen van de maand, niet altijd door 30.',
    },
  },
  {
    example: exampleOf('partner'),
    facts: {
      fr: 'Un couple sans enfant. L’un demande le RIS (catégorie 1), l’autre gagne 1 000 € nets par mois et n’a pas le RIS.',
      nl: 'Een koppel zonder kinderen. De ene vraagt een leefloon aan (categorie 1), de andere verdient € 1.000 netto per maand en heeft geen leefloon.',
    },
    questions: [
      {
        ...ANNUAL,
        label: { fr: 'Montant annuel de la catégorie 1', nl: 'Jaarbedrag van categorie 1' },
        formula: 'INDEX(RIS.BAREME({date}),2,2)',
      },
      {
        name: 'excess',
        label: { fr: 'Ce que le partenaire a de plus, par an', nl: 'Wat de partner meer heeft, per jaar' },
        hint: { fr: 'AR 34 §1 ; jamais sous zéro', nl: 'KB 34 §1; nooit onder nul' },
        formula: 'MAX(0,12*{amount1}-{annual})',
        format: 'amount',
      },
      GENERAL_EXEMPTION,
      { ofExample: 'amount', hint: HINTS.last },
    ],
    lesson: {
      fr: 'Du partenaire compte ce qui dépasse une fois le montant annuel de la catégorie 1, sans SPI. C’est une ressource du demandeur : son exonération générale (AR 22 §2) s’y applique encore, si le droit est ouvert. L’étagère des exemples publiés montre ce qui arrive quand on l’oublie.',
      nl: 'Van de partner telt wat één keer het jaarbedrag van categorie 1 overschrijdt, zonder SPI. Het is een bestaansmiddel van de aanvrager: zijn algemene vrijstelling (KB 22 §2) geldt daar nog op, als het recht open is. De reeks gepubliceerde voorbeelden toont wat er gebeurt als men die vergeet.',
    },
  },
  {
    example: exampleOf('art34-2026'),
    facts: {
      fr: 'Un jeune (catégorie 1) vit chez ses deux parents, qui ont ensemble 21 877,48 € par an ; l’un d’eux reçoit 310 € par mois d’allocations familiales pour lui. D’abord l’ancien texte de l’article 34, qui reste celui du bénéficiaire au 16/01/2026 pas encore révisé ; puis le texte en vigueur depuis le 01/03/2026. Avant cette date, l’ancien texte vaut pour tous.',
      nl: 'Een jongere (categorie 1) woont bij zijn twee ouders, die samen € 21.877,48 per jaar hebben; een van hen krijgt voor hem € 310 gezinsbijslag per maand. Eerst de oude tekst van artikel 34, die nog geldt voor wie op 16/01/2026 begunstigde was en nog niet herzien is; dan de tekst die geldt sinds 01/03/2026. Vóór die datum geldt de oude tekst voor iedereen.',
    },
    questions: [
      {
        name: 'thresholds',
        label: {
          fr: 'Deux fois le montant annuel de la catégorie 1',
          nl: 'Twee keer het jaarbedrag van categorie 1',
        },
        hint: { fr: 'AR 34 §2 ; un par parent', nl: 'KB 34 §2; één per ouder' },
        formula: '{amount1}*INDEX(RIS.BAREME({date}),2,2)',
        format: 'amount',
      },
      {
        name: 'excessBefore',
        label: { fr: 'Texte de 2002 : excédent, par an', nl: 'Tekst van 2002: excedent, per jaar' },
        hint: { fr: 'jamais sous zéro', nl: 'nooit onder nul' },
        formula: 'MAX(0,{amount2}-{thresholds})',
        format: 'amount',
      },
      { ofExample: 'before', hint: HINTS.last },
      FAMILY_BENEFITS,
      {
        name: 'excess',
        label: { fr: 'Texte de 2026 : excédent, par an', nl: 'Tekst van 2026: excedent, per jaar' },
        hint: { fr: 'revenus + allocations − seuils', nl: 'inkomen + gezinsbijslag − drempels' },
        formula: 'MAX(0,{amount2}+{benefits}-{thresholds})',
        format: 'amount',
      },
      { ofExample: 'amount', hint: HINTS.last },
    ],
    lesson: {
      fr: 'Depuis le 01/03/2026 les allocations familiales perçues pour le demandeur entrent dans les ressources du parent, au forfait de 240 € par mois ou au montant réel s’il est plus bas. Ressources et seuils des deux parents s’additionnent. Les lectures du nouveau texte sont discutées : la feuille de calcul dit laquelle est appliquée.',
      nl: 'Sinds 01/03/2026 telt de gezinsbijslag voor de aanvrager mee bij de bestaansmiddelen van de ouder, tegen het forfait van € 240 per maand of het werkelijke bedrag als dat lager is. Bestaansmiddelen en drempels van beide ouders worden opgeteld. De lezingen van de nieuwe tekst zijn omstreden: het berekeningsblad zegt welke toegepast is.',
    },
  },
];
