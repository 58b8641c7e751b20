import { exampleOf } from '../example';
import type { Exercise, Step, Two } from '../model';
import { REFORM_DAY } from '../reform';
import { HINTS } from './hints';
import { ANNUAL_1, generalExemption } from './steps';

/** Nothing is counted before the wording of 2026; from it on, the flat amount or the real one if lower (AR 34 §2 al. 2). */
const FAMILY_BENEFITS: Step = {
  name: 'benefits',
  label: {
    fr: 'Texte de 2026 : allocations familiales comptées, par an',
    nl: 'Tekst van 2026: meegetelde gezinsbijslag, per jaar',
  },
  hint: { fr: 'AR 34 §2 al. 2 ; au plus 240 € par mois', nl: 'KB 34 §2, lid 2; ten hoogste € 240 per maand' },
  formula: 'IF({date}<DATE(2026,3,1),0,ROUND(12*MIN({amount3},240),2))',
  format: 'amount',
  early: {
    label: {
      fr: 'Encore le texte de 2002 : allocations familiales comptées, par an',
      nl: 'Nog de tekst van 2002: meegetelde gezinsbijslag, per jaar',
    },
    hint: { fr: 'le texte de 2002 ne les compte pas : 0', nl: 'de tekst van 2002 telt ze niet mee: 0' },
  },
};

const AS_ABOVE: Two = { fr: 'comme ci-dessus', nl: 'zoals hierboven' };

/** Exercises 8 to 10: several rules together, and the change of the law of 2026. */
export const SEVERAL_RULES: readonly Exercise[] = [
  {
    example: exampleOf('new-claim'),
    facts: {
      fr: 'Un isolé demande pour la première fois le RIS le 5 du mois. Son salaire du mois entier est de 850 €, et il n’a rien d’autre. A-t-il droit au RIS à partir de ce jour, et à combien pour ce mois ?',
      nl: 'Een alleenstaande vraagt op de 5e van de maand voor het eerst een leefloon aan. Zijn loon van de hele maand is € 850, en hij heeft niets anders. Heeft hij vanaf die dag recht op een leefloon, en op hoeveel voor deze maand?',
    },
    dated: { from: '{date}-DAY({date})+5' },
    fixed: ['newClaim'],
    questions: [
      {
        name: 'days',
        label: { fr: 'Jours à partir de la demande', nl: 'Dagen vanaf de aanvraag' },
        hint: { fr: 'premier et dernier jour compris', nl: 'eerste en laatste dag inbegrepen' },
        formula: 'EOMONTH({date},0)-{from}+1',
        format: 'whole',
      },
      {
        name: 'countedMonthly',
        label: { fr: 'Salaire à compter, pour ces jours', nl: 'Mee te tellen loon, voor die dagen' },
        hint: {
          fr: 'AR 23 ; ces jours ÷ jours du mois, arrondi au cent',
          nl: 'KB 23; die dagen ÷ dagen van de maand, afgerond op de cent',
        },
        formula: 'ROUND({amount1}*{days}/DAY(EOMONTH({date},0)),2)',
        format: 'amount',
      },
      {
        name: 'threshold',
        label: {
          fr: 'Seuil du droit, pour ces jours',
          nl: 'Drempel van het recht, voor die dagen',
        },
        hint: {
          fr: 'L 3 4° ; montant sans ressources, réduit à ces jours',
          nl: 'W 3 4°; bedrag zonder bestaansmiddelen, herleid tot die dagen',
        },
        formula: 'ROUND(RIS.AMOUNT({date},{category})*{days}/DAY(EOMONTH({date},0)),2)',
        format: 'amount',
      },
      {
        ofExample: 'amount',
        hint: {
          fr: 'L 3 4° d’abord ; puis le mois entier, avec AR 22 §2 ; ensuite les jours (L 21 §5)',
          nl: 'eerst W 3 4°; dan de hele maand, met KB 22 §2; daarna de dagen (W 21 §5)',
        },
      },
    ],
    lesson: {
      fr: 'La méthode est celle de 2023. Lors d’une nouvelle demande, seule compte la part du salaire qui revient aux jours à partir de la demande ; elle est arrondie au cent avant la suite. Sans autre ressource, elle se compare d’abord au montant du mois réduit aux mêmes jours (L 3 4°) : si elle l’atteint, il n’y a pas de droit et le montant est 0, même si le calcul qui suit laisserait quelque chose. Sinon elle est annualisée, l’exonération générale (AR 22 §2) s’y applique, le montant du mois entier est calculé et arrondi, puis réduit aux jours. On divise par les jours réels du mois, jamais toujours par 30. À une date d’avant 2023, le classeur calcule avec la même méthode, et la feuille de calcul en avertit.',
      nl: 'De methode is die van 2023. Bij een nieuwe aanvraag telt enkel het deel van het loon dat op de dagen vanaf de aanvraag valt; het wordt op de cent afgerond voor men verder rekent. Zonder andere bestaansmiddelen wordt dat deel eerst vergeleken met het maandbedrag, herleid tot dezelfde dagen (W 3 4°): bereikt het die drempel, dan is er geen recht en is het bedrag 0, ook al zou de berekening die volgt iets overlaten. Anders wordt het op jaarbasis gebracht, de algemene vrijstelling (KB 22 §2) wordt erop toegepast, het bedrag van de hele maand wordt berekend en afgerond, en dan tot de dagen herleid. Men deelt door de werkelijke dagen van de maand, niet altijd door 30. Op een datum vóór 2023 rekent de werkmap met dezelfde methode, en het berekeningsblad waarschuwt ervoor.',
    },
  },
  {
    example: exampleOf('partner'),
    fixed: ['category'],
    facts: {
      fr: 'Un couple sans enfant. L’un demande le RIS (catégorie 1), l’autre gagne 1 000 € nets par mois et n’a pas le RIS.',
      nl: 'Een koppel zonder kinderen. De ene vraagt een leefloon aan (categorie 1), de andere verdient € 1.000 netto per maand en heeft geen leefloon.',
    },
    questions: [
      ANNUAL_1,
      {
        name: 'excess',
        label: { fr: 'Ce que le partenaire a de plus, par an', nl: 'Wat de partner meer heeft, per jaar' },
        hint: { fr: 'AR 34 §1 ; jamais sous zéro', nl: 'KB 34 §1; nooit onder nul' },
        formula: 'MAX(0,ROUND(12*{amount1}-{annual},2))',
        format: 'amount',
      },
      generalExemption('excess'),
      { ofExample: 'amount', hint: HINTS.last },
    ],
    lesson: {
      fr: 'On compte du partenaire ce qui dépasse une fois le montant annuel de la catégorie 1, sans SPI. C’est une ressource du demandeur : son exonération générale (AR 22 §2) s’y applique encore, si le droit est ouvert. Aux dates où ce qui compte du partenaire atteint le montant annuel du demandeur, il n’y a ni droit ni exonération. L’étagère des exemples publiés montre ce qui arrive quand on l’oublie.',
      nl: 'Van de partner telt wat één keer het jaarbedrag van categorie 1 overschrijdt, zonder SPI. Het is een bestaansmiddel van de aanvrager: zijn algemene vrijstelling (KB 22 §2) geldt daar nog op, als het recht open is. Op datums waarop wat van de partner telt het jaarbedrag van de aanvrager bereikt, is er recht noch vrijstelling. De reeks gepubliceerde voorbeelden toont wat er gebeurt als men die vergeet.',
    },
  },
  {
    example: exampleOf('art34-2026'),
    fixed: ['category', 'old', 'new'],
    facts: {
      fr: 'Un jeune (catégorie 1) vit chez ses deux parents, qui ont ensemble 21 877,48 € par an ; l’un d’eux reçoit 310 € par mois d’allocations familiales pour lui. D’abord l’ancien texte de l’article 34, qui reste celui du bénéficiaire au 16/01/2026 pas encore révisé ; puis le texte en vigueur depuis le 01/03/2026. Avant cette date, l’ancien texte vaut pour tous.',
      nl: 'Een jongere (categorie 1) woont bij zijn twee ouders, die samen € 21.877,48 per jaar hebben; een van hen krijgt voor hem € 310 gezinsbijslag per maand. Eerst de oude tekst van artikel 34, die nog geldt voor wie op 16/01/2026 begunstigde was en nog niet herzien is; dan de tekst die geldt sinds 01/03/2026. Vóór die datum geldt de oude tekst voor iedereen.',
    },
    reform: {
      day: REFORM_DAY,
      early: {
        fr: 'À cette date, le texte de 2026 n’est pas encore en vigueur : celui de 2002 vaut pour tous, et les quatre dernières questions portent encore sur lui. Pour voir ce qui change, choisissez le 01/03/2026 ou un jour plus tard.',
        nl: 'Op deze datum geldt de tekst van 2026 nog niet: die van 2002 geldt voor iedereen, en de laatste vier vragen gaan nog over die tekst. Kies 01/03/2026 of een latere dag om te zien wat verandert.',
      },
    },
    questions: [
      ANNUAL_1,
      {
        name: 'thresholds',
        label: {
          fr: 'Seuils des parents, ensemble, par an',
          nl: 'Drempels van de ouders samen, per jaar',
        },
        hint: {
          fr: 'AR 34 §2 ; une fois la catégorie 1 par parent',
          nl: 'KB 34 §2; één keer categorie 1 per ouder',
        },
        formula: 'ROUND({amount1}*{annual},2)',
        format: 'amount',
      },
      {
        name: 'excessBefore',
        label: { fr: 'Texte de 2002 : excédent, par an', nl: 'Tekst van 2002: excedent, per jaar' },
        hint: { fr: 'jamais sous zéro', nl: 'nooit onder nul' },
        formula: 'MAX(0,ROUND({amount2}-{thresholds},2))',
        format: 'amount',
      },
      {
        ...generalExemption('excessBefore'),
        name: 'exemptionBefore',
        label: {
          fr: 'Texte de 2002 : exonération générale, par an',
          nl: 'Tekst van 2002: algemene vrijstelling, per jaar',
        },
      },
      { ofExample: 'before', hint: HINTS.last },
      FAMILY_BENEFITS,
      {
        name: 'excess',
        label: { fr: 'Texte de 2026 : excédent, par an', nl: 'Tekst van 2026: excedent, per jaar' },
        hint: { fr: 'revenus + allocations − seuils', nl: 'inkomen + gezinsbijslag − drempels' },
        formula: 'MAX(0,ROUND({amount2}+{benefits}-{thresholds},2))',
        format: 'amount',
        early: {
          label: {
            fr: 'Encore le texte de 2002 : excédent, par an',
            nl: 'Nog de tekst van 2002: excedent, per jaar',
          },
          hint: AS_ABOVE,
        },
      },
      {
        ...generalExemption('excess'),
        label: {
          fr: 'Texte de 2026 : exonération générale, par an',
          nl: 'Tekst van 2026: algemene vrijstelling, per jaar',
        },
        early: {
          label: {
            fr: 'Encore le texte de 2002 : exonération générale, par an',
            nl: 'Nog de tekst van 2002: algemene vrijstelling, per jaar',
          },
          hint: AS_ABOVE,
        },
      },
      {
        ofExample: 'amount',
        hint: HINTS.last,
        early: {
          label: { fr: 'Encore le texte de 2002 : montant', nl: 'Nog de tekst van 2002: bedrag' },
          hint: AS_ABOVE,
        },
      },
    ],
    lesson: {
      fr: 'Depuis le 01/03/2026 les allocations familiales perçues pour le demandeur entrent dans les ressources du parent, au forfait de 240 € par mois ou au montant réel s’il est plus bas. Ressources et seuils des deux parents s’additionnent. L’excédent est une ressource du demandeur : son exonération générale (AR 22 §2) s’y applique, sous les deux textes. Les lectures du nouveau texte sont discutées : la feuille de calcul dit laquelle est appliquée.',
      nl: 'Sinds 01/03/2026 telt de gezinsbijslag voor de aanvrager mee bij de bestaansmiddelen van de ouder, tegen het forfait van € 240 per maand of het werkelijke bedrag als dat lager is. Bestaansmiddelen en drempels van beide ouders worden opgeteld. Het excedent is een bestaansmiddel van de aanvrager: zijn algemene vrijstelling (KB 22 §2) geldt daarop, onder beide teksten. De lezingen van de nieuwe tekst zijn omstreden: het berekeningsblad zegt welke toegepast is.',
    },
  },
];
