import Papa from 'papaparse';
import type { Dossier, Planted } from './dossier';
import { everyday, mispaid } from './everyday';
import { cellsOf, formLayout, type FileForm } from './file-form';
import { DUTCH, FRENCH } from './forms';
import { HANDBOOK, PUBLISHED } from './handbook';
import { paidFor } from './paid';
import { Chance } from './random';
import { RULES, UNREADABLE } from './rules';

const plainly = (dossier: Dossier): Planted => ({ dossier });

/** The French sample caseload: handbook, rules, dossiers of every day, wrongly paid ones and unreadable ones. */
export function frenchSample(): string {
  const chance = new Chance(20260901);
  const planted = [
    ...HANDBOOK.map((dossier) => plainly({ ...dossier, remark: 'Exemple du Primabook (SPP IS)' })),
    ...PUBLISHED.map((dossier) => plainly({ ...dossier, remark: 'Exemple publié' })),
    ...RULES.map(plainly),
    ...everyday(chance, 80, 1),
    ...mispaid(chance, 81),
    ...everyday(chance, 15, 101),
  ];
  return textOf(planted, UNREADABLE, FRENCH);
}

/** The Dutch sample caseload: smaller, of every day. */
export function dutchSample(): string {
  const chance = new Chance(20260902);
  const planted = [...everyday(chance, 36, 1), ...mispaid(chance, 37)];
  const names = ['Illisible montant ambigu', 'Illisible texte', 'Illisible date', 'Refusé hors barème'];
  const unreadable = UNREADABLE.filter(({ dossier = '' }) => names.includes(dossier)).map((row, i) => ({
    ...row,
    dossier: `2026-09${String(i + 1).padStart(2, '0')}`,
    ...(row['replacement'] && { replacement: '!zie dossier' }),
  }));
  return textOf(planted, unreadable, DUTCH);
}

/** The text of a file: with a byte order mark, so that a spreadsheet reads the accents, and semicolons. */
function textOf(planted: readonly Planted[], unreadable: readonly Dossier[], form: FileForm): string {
  const layout = formLayout(form);
  const rows = planted.map(({ dossier, mistake }) =>
    cellsOf({ ...dossier, paid: paidFor(dossier, mistake, form, layout) }, form),
  );
  // The rows that cannot be read stand among the others, not at the end.
  unreadable.forEach((dossier, i) => {
    rows.splice(
      Math.floor(((i + 1) * rows.length) / (unreadable.length + 1)),
      0,
      cellsOf({ ...dossier, paid: '911.56' }, form),
    );
  });
  const header = form.columns.map(([, name]) => name);
  return `\ufeff${Papa.unparse([header, ...rows], { delimiter: ';', newline: '\n' })}\n`;
}
