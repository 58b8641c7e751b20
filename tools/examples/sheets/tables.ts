import { Draft } from '../draft';
import { amountOfCase, amountOfTable, cells, day } from '../expect';
import { typedFormula } from '../formula-format';
import type { Expected, Formula, Held, Look, Sheet } from '../model';
import { KIND_CODES } from './kind-codes';

interface TableSheet {
  readonly at: string;
  readonly formula: Formula;
  readonly looks: readonly Look[];
  readonly rows: number;
  readonly held: readonly Held[];
  /** First cells of the list of expected figures: what it is, the figure, the check. */
  readonly list: { readonly labels: string; readonly figures: string; readonly checks: string };
}

function putTable(draft: Draft, { at, formula, looks, rows, held, list }: TableSheet): void {
  draft.putColumn(
    list.labels,
    held.map(({ label }) => label),
    'label',
  );
  draft.add({
    at,
    formula,
    expected: { kind: 'holds', held, at: list.figures, checks: list.checks, looks, rows },
  });
}

function held(column: number, label: string, expected: Expected): Held {
  return { column, label, ...expected };
}

const ANNUAL = 2;
const MONTHLY = 3;

function amountInForce(table: string, key: string, amount: string, column: number, label: string): Held {
  return held(column, label, amountOfTable(table, '2026-09-01', key, amount));
}

/** RIS.BAREME: the amounts in force on a day. */
export function baremeSheet(): Sheet {
  const draft = new Draft({
    name: 'Barème',
    about: 'RIS.BAREME : les montants en vigueur à une date, avec leur source.',
    title: 'RIS.BAREME : les montants en vigueur',
    notes: [
      'La table se remplit au calcul, à gauche ; à droite, les montants qui doivent s’y trouver (barème, lignes du 01/09/2026).',
    ],
    widths: [34, 14, 14, 16, 50, 4, 36, 13, 13],
    firstRow: 7,
  });
  const formula = { id: 'BAREME' as const, args: [cells('B4')] };
  draft.put('A4', 'Date', 'label');
  draft.put('B4', day('2026-11-21'), 'inputDay');
  draft.put('C4', typedFormula(formula), 'formula');
  draft.putRow('G6', ['Montant', 'Attendu', 'Contrôle'], 'header');
  putTable(draft, {
    at: 'A6',
    formula,
    looks: ['listedText', 'listedAmount', 'listedAmount', 'listedText', 'listedText'],
    rows: 12,
    held: [
      amountInForce('categories', '1', '10938.74', ANNUAL, 'catégorie 1, par an'),
      amountInForce('categories', '2', '16408.11', ANNUAL, 'catégorie 2, par an'),
      amountInForce('categories', '3', '22174.69', ANNUAL, 'catégorie 3, par an'),
      held(MONTHLY, 'catégorie 1, par mois', amountOfCase('COVER-minor-other', '911.56')),
      held(MONTHLY, 'catégorie 2, par mois', amountOfCase('BOUND-bareme-2026-09', '1367.34')),
      held(MONTHLY, 'catégorie 3, par mois', amountOfCase('BOUND-age-last-minor-day', '1847.89')),
      amountInForce('spi', 'generalMonthly', '321.99', MONTHLY, 'ISP générale, par mois'),
      amountInForce('spi', 'shortageMonthly', '461.45', MONTHLY, 'ISP pénurie, par mois'),
      amountInForce('spi', 'artisticAnnual', '3863.93', ANNUAL, 'ISP artistique, par an'),
    ],
    list: { labels: 'G7', figures: 'H7', checks: 'I7' },
  });
  return draft.sheet();
}

/** A figure of case PB-378-calcul in the column of amounts. */
function figureOfCase(label: string, amount: string, figure: string): Held {
  return held(4, label, amountOfCase('PB-378-calcul', amount, figure));
}

/** RIS.EXPLAIN: the decision sheet of one dossier. */
export function explainSheet(): Sheet {
  const draft = new Draft({
    name: 'Feuille de calcul',
    about: 'RIS.EXPLAIN : le calcul d’un dossier, étape par étape, avec les articles.',
    title: 'RIS.EXPLAIN : nouvelle demande le 5 avril 2023, travail avec ISP et mutuelle',
    notes: [
      'Les étapes se remplissent au calcul, dans la langue d’Excel ; à droite, les montants qui doivent s’y trouver (cas PB-378-calcul).',
    ],
    widths: [44, 14, 56, 14, 30, 4, 34, 13, 13],
    firstRow: 12,
  });
  draft.putColumn('A4', ['Date', 'Catégorie', 'Du', 'Nouvelle demande'], 'label');
  draft.put('B4', day('2023-04-01'), 'inputDay');
  draft.put('B5', 2, 'inputWhole');
  draft.put('B6', day('2023-04-05'), 'inputDay');
  draft.put('B7', true, 'inputWhole');
  draft.putColumn('A8', ['work:spi', 'replacement'], 'input');
  draft.putColumn('B8', [600, 200], 'inputAmount');
  const formula: Formula = {
    id: 'EXPLAIN',
    args: [cells('B4'), cells('B5'), cells('B8:B9'), cells('A8:A9'), cells('B6'), null, cells('B7')],
  };
  draft.put('C4', typedFormula(formula), 'formula');
  draft.putRow('G11', ['Montant', 'Attendu', 'Contrôle'], 'header');
  putTable(draft, {
    at: 'A11',
    formula,
    looks: ['listedText', 'listedText', 'listedText', 'listedAmount', 'listedText'],
    rows: 60,
    held: [
      figureOfCase('ISP du mois', '291.63', 'exemptions.spi.0.cap'),
      figureOfCase('revenus du mois après exonération', '508.37', 'resources.professionalMonthly'),
      figureOfCase('part des jours du droit', '440.59', 'resources.professionalCountedMonthly'),
      figureOfCase('seuil de la période', '1052.25', 'thresholdPeriod'),
      figureOfCase('à payer pour une année', '9532.50', 'payableAnnual'),
      figureOfCase('à payer pour un mois', '794.38', 'payableMonthly'),
      figureOfCase('à payer pour les jours', '688.46', 'payable'),
    ],
    list: { labels: 'G12', figures: 'H12', checks: 'I12' },
  });
  return draft.sheet();
}

/** RIS.KINDS: the vocabulary. */
export function kindsSheet(): Sheet {
  const draft = new Draft({
    name: 'Vocabulaire',
    about: 'RIS.KINDS : les natures de ressources que les fonctions connaissent.',
    title: 'RIS.KINDS : le vocabulaire des natures',
    notes: [
      'La table se remplit au calcul, dans la langue d’Excel. Unité : EUR par mois, par an, un capital, ou un nombre entier.',
    ],
    widths: [32, 70, 16, 18, 4, 32, 13],
    firstRow: 5,
  });
  const formula = { id: 'KINDS' as const, args: [] };
  draft.put('A3', typedFormula(formula), 'formula');
  draft.putRow('F4', ['Code attendu', 'Contrôle'], 'header');
  draft.add({
    at: 'A4',
    formula,
    expected: {
      kind: 'holds',
      held: KIND_CODES.map((code) => ({
        column: 1,
        label: code,
        figure: { text: code },
        source: { rule: 'vocabulaire' },
      })),
      at: 'F5',
      checks: 'G5',
      looks: ['listedText', 'listedText', 'listedText', 'listedText'],
      rows: KIND_CODES.length + 1,
    },
  });
  return draft.sheet();
}
