import { addressOf } from '../address';
import { Draft } from '../draft';
import { cells, day, errorByRule, literal } from '../expect';
import { typedFormula } from '../formula-format';
import type { FunctionId } from '../functions';
import type { Argument, Content, ErrorValue, Sheet } from '../model';

/** A call that is refused. Its cells stand in the columns B to D of its row: `here(0)` is the first of them. */
interface Refusal {
  readonly label: string;
  readonly id: FunctionId;
  readonly inputs: readonly (Content | undefined)[];
  readonly args: (here: (first: number, last?: number) => Argument) => readonly Argument[];
  readonly error: ErrorValue;
  readonly why: string;
}

const DATE = literal('2026-09');

const REFUSALS: readonly Refusal[] = [
  {
    label: 'La date manque',
    id: 'AMOUNT',
    inputs: [undefined, 2],
    args: (here) => [here(0), here(1)],
    error: '#VALUE!',
    why: 'MISSING_ARGUMENT : une cellule vide n’est pas une date',
  },
  {
    label: 'Un jour qui n’existe pas',
    id: 'AMOUNT',
    inputs: ['31/02/2026', 2],
    args: (here) => [here(0), here(1)],
    error: '#VALUE!',
    why: 'BAD_DATE : le 31 février',
  },
  {
    label: 'Après le barème connu',
    id: 'AMOUNT',
    inputs: [day('2027-01-01'), 2],
    args: (here) => [here(0), here(1)],
    error: '#N/A',
    why: 'DATE_OUTSIDE_COVERAGE',
  },
  {
    label: 'Avant la loi',
    id: 'BAREME',
    inputs: [day('2002-09-30')],
    args: (here) => [here(0)],
    error: '#N/A',
    why: 'DATE_OUTSIDE_COVERAGE',
  },
  {
    label: 'Une catégorie qui n’existe pas',
    id: 'AMOUNT',
    inputs: [day('2026-09-01'), 4],
    args: (here) => [here(0), here(1)],
    error: '#VALUE!',
    why: 'UNKNOWN_VALUE : 1, 2 ou 3',
  },
  {
    label: 'Une nature inconnue',
    id: 'AMOUNT',
    inputs: [100, 'salères'],
    args: (here) => [DATE, literal(2), here(0), here(1)],
    error: '#VALUE!',
    why: 'UNKNOWN_KIND, avec les trois plus proches',
  },
  {
    label: 'Plus de deux décimales',
    id: 'AMOUNT',
    inputs: [100.005, 'work'],
    args: (here) => [DATE, literal(2), here(0), here(1)],
    error: '#VALUE!',
    why: 'BAD_AMOUNT : arrondir d’abord, =ARRONDI(x;2)',
  },
  {
    label: 'Un montant ambigu',
    id: 'AMOUNT',
    inputs: ['1.314', 'work'],
    args: (here) => [DATE, literal(2), here(0), here(1)],
    error: '#VALUE!',
    why: 'AMBIGUOUS_AMOUNT : 1,314 ou 1314 ?',
  },
  {
    label: 'Une cellule en erreur',
    id: 'AMOUNT',
    inputs: [{ error: '#DIV/0!' }, 'work'],
    args: (here) => [DATE, literal(2), here(0), here(1)],
    error: '#VALUE!',
    why: 'CELL_ERROR : dit quelle cellule',
  },
  {
    label: 'Deux montants sans nature',
    id: 'AMOUNT',
    inputs: [100, 200],
    args: (here) => [DATE, literal(2), here(0, 1)],
    error: '#VALUE!',
    why: 'MISSING_KIND',
  },
  {
    label: 'Des plages de tailles différentes',
    id: 'AMOUNT',
    inputs: [100, 'work', 'replacement'],
    args: (here) => [DATE, literal(2), here(0), here(1, 2)],
    error: '#VALUE!',
    why: 'SHAPE_MISMATCH : deux natures, un montant',
  },
  {
    label: 'Des débiteurs d’aliments sans dire quel art. 34',
    id: 'AMOUNT',
    inputs: [1, 'debtors'],
    args: (here) => [DATE, literal(1), here(0), here(1)],
    error: '#VALUE!',
    why: 'ART34_UNKNOWN : 2002 ou 2026',
  },
  {
    label: 'L’exonération générale sans catégorie',
    id: 'EXEMPTION',
    inputs: [day('2026-09-01'), 'general'],
    args: (here) => [here(0), here(1)],
    error: '#VALUE!',
    why: 'MISSING_ARGUMENT : elle dépend de la catégorie',
  },
  {
    label: 'Un nombre d’enfants négatif',
    id: 'CATEGORY',
    inputs: [day('2026-09-01'), -1],
    args: (here) => [here(0), here(1)],
    error: '#VALUE!',
    why: 'OUT_OF_RANGE : un nombre entier, zéro ou plus',
  },
  {
    label: 'La feuille de deux dossiers à la fois',
    id: 'EXPLAIN',
    inputs: [1, 2],
    args: (here) => [DATE, here(0, 1)],
    error: '#VALUE!',
    why: 'SEVERAL_DOSSIERS : un seul à la fois',
  },
  {
    label: 'Une notification sans décision',
    id: 'DEADLINES',
    inputs: [day('2026-09-01'), day('2026-09-21')],
    args: (here) => [here(0), null, here(1)],
    error: '#VALUE!',
    why: 'MISSING_FIELD : le jour de la décision manque',
  },
  {
    label: 'Une année à la place d’une date',
    id: 'DEADLINES',
    inputs: [2026],
    args: (here) => [here(0)],
    error: '#VALUE!',
    why: 'OUT_OF_RANGE : 2026 est un jour de 1905',
  },
  {
    label: 'Un débiteur d’aliments avant l’échelle connue',
    id: 'DEBTOR',
    inputs: [day('2012-01-31'), 60000, 0],
    args: (here) => [here(0), here(1), here(2)],
    error: '#N/A',
    why: 'DATE_OUTSIDE_COVERAGE : l’échelle est connue depuis le 01/02/2012',
  },
  {
    label: 'Un PIIS en 2028',
    id: 'STATESHARE',
    inputs: [day('2028-01-01'), 1000, 'oui'],
    args: (here) => [here(0), here(1), literal(300), here(2)],
    error: '#N/A',
    why: 'PIIS_SHARE_UNKNOWN : le taux dépend de la part des bénéficiaires avec PIIS',
  },
  {
    label: 'Une exonération artistique dans le compteur général',
    id: 'SPIDAYS',
    inputs: ['2026-08', 'artistique'],
    args: (here) => [DATE, here(0), here(1)],
    error: '#VALUE!',
    why: 'UNKNOWN_VALUE : elle a son propre compteur',
  },
];

const HEADER = 5;
const INPUTS = 3;

/** Calls that are refused, with the error value that each must give. */
export function errorsSheet(): Sheet {
  const draft = new Draft({
    name: 'Erreurs',
    about: 'Ce qui est refusé : jamais deviné, jamais compté pour zéro.',
    title: 'Ce qui est refusé, et comment',
    notes: [
      '#VALEUR! : une donnée manque ou est fautive. #N/A : hors du barème. Le message est sur l’indicateur d’erreur de la cellule.',
    ],
    widths: [42, 13, 13, 13, 12, 12, 12, 46, 52],
    firstRow: HEADER + 1,
    frozenColumns: 1,
  });
  draft.putRow(`A${HEADER}`, ['Exemple', 'Donnée 1', 'Donnée 2', 'Donnée 3'], 'header');
  draft.putRow(`E${HEADER}`, ['Résultat', 'Attendu', 'Contrôle', 'Formule', 'Pourquoi'], 'header');
  REFUSALS.forEach(({ label, id, inputs, args, error, why }, index) => {
    const at = (column: number) => addressOf({ row: HEADER + index, column });
    const here = (first: number, last = first): Argument => {
      const [from, to] = [at(1 + first), at(1 + last)];
      return cells(from === to ? from : `${from}:${to}`);
    };
    const formula = { id, args: args(here) };
    draft.put(at(0), label, 'label');
    for (let input = 0; input < INPUTS; input += 1) {
      const content = inputs[input];
      draft.put(
        at(1 + input),
        content,
        typeof content === 'object' && 'day' in content ? 'inputDay' : 'input',
      );
    }
    draft.add({
      at: at(4),
      formula,
      expected: { kind: 'cells', cells: [[errorByRule(error, why)]], at: at(5), checks: at(6) },
    });
    draft.put(at(7), typedFormula(formula), 'formula');
    draft.put(at(8), why, 'source');
  });
  return draft.sheet();
}
