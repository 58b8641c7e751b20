import { Draft } from '../draft';
import { cells, day, dayOfCase } from '../expect';
import { typedFormula } from '../formula-format';
import type { Formula, Held, Sheet } from '../model';

const [CODE, DUE] = [1, 2];

function due(code: string, id: string, iso: string, figure = `result.deadlines.${code}.due`): Held {
  return { column: DUE, label: code, ...dayOfCase(id, iso, figure) };
}

/** The file of the cases DL-payment and DL-appeal-53bis. */
const DUE_DATES: readonly Held[] = [
  due('NOTIFICATION', 'DL-payment', '2026-09-29'),
  due('PAYMENT', 'DL-payment', '2026-10-06'),
  due('INTEREST_LATE_PAYMENT', 'DL-payment', '2026-10-07'),
  due('INTEREST_LATE_DECISION', 'DL-payment', '2026-10-17'),
  due('PIIS', 'DL-payment', '2026-12-21'),
  due('REVIEW', 'DL-payment', '2027-09-21'),
  due('DECISION', 'DL-late-decision', '2026-10-01'),
  due('APPEAL_FIRST', 'DL-appeal-53bis', '2026-09-24', 'result.appeal.firstDay'),
  due('APPEAL_LAST', 'DL-appeal-53bis', '2026-12-23', 'result.appeal.lastDay'),
];

/** Codes are the same in every language. */
const CODES: readonly Held[] = DUE_DATES.map(({ label }) => ({
  column: CODE,
  label: `code ${label}`,
  figure: { text: label },
  source: { rule: 'code, le même dans toutes les langues' },
}));

const FIRST = 9;

/** RIS.DEADLINES: the due dates of one file. */
export function deadlinesSheet(): Sheet {
  const held = [...DUE_DATES, ...CODES];
  const draft = new Draft({
    name: 'Échéances',
    about: 'RIS.DEADLINES : les échéances d’une demande, par date, avec leur article.',
    title: 'RIS.DEADLINES : demande, décision, lettre recommandée',
    notes: [
      'La table se remplit au calcul, dans la langue d’Excel ; à droite, les jours qui doivent s’y trouver (cas DL-payment, DL-late-decision et DL-appeal-53bis).',
      'La remarque dit ce qui est de source secondaire ou discuté ; pour le dernier jour du recours, elle donne aussi l’autre lecture.',
    ],
    widths: [28, 13, 16, 70, 4, 34, 26, 13],
    firstRow: FIRST,
  });
  draft.putColumn('A4', ['Demande', 'Décision', 'Lettre recommandée'], 'label');
  draft.putColumn('B4', ['2026-09-01', '2026-09-21', '2026-09-21'].map(day), 'inputDay');
  const formula: Formula = { id: 'DEADLINES', args: [cells('B4'), cells('B5'), cells('B6')] };
  draft.put('C4', typedFormula(formula), 'formula');
  draft.putRow(`F${FIRST - 1}`, ['Échéance', 'Attendu', 'Contrôle'], 'header');
  draft.putColumn(
    `F${FIRST}`,
    held.map(({ label }) => label),
    'label',
  );
  draft.add({
    at: `A${FIRST - 1}`,
    formula,
    expected: {
      kind: 'holds',
      held,
      at: `G${FIRST}`,
      checks: `H${FIRST}`,
      looks: ['listedText', 'listedDay', 'listedText', 'listedText'],
      rows: 14,
    },
  });
  return draft.sheet();
}
