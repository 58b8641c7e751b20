import { Draft } from '../draft';
import { amountByRule, amountOfCase, amountOfTable, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Content, Expected, Sheet } from '../model';

function row(
  label: string,
  date: string,
  kind: string,
  expected: Expected,
  income?: Content,
  category?: Content,
): FormulaRow {
  return { label, expected, inputs: [day(date), kind, income, category] };
}

const ROWS: readonly FormulaRow[] = [
  row(
    'Générale, cohabitant',
    '2021-01-01',
    'general',
    amountOfCase('SEED-002-general-exemption-1', '155.00', 'exemptions.generalAnnual'),
    undefined,
    1,
  ),
  row(
    'Générale, isolé',
    '2021-01-01',
    'general',
    amountOfCase('SEED-002-general-exemption-2', '250.00', 'exemptions.generalAnnual'),
    undefined,
    2,
  ),
  row(
    'Générale, famille à charge',
    '2021-01-01',
    'general',
    amountOfCase('SEED-002-general-exemption-3', '310.00', 'exemptions.generalAnnual'),
    undefined,
    3,
  ),
  row(
    'Générale, ressources d’un cent sous le montant',
    '2026-09-01',
    'general',
    amountOfTable('generalExemption', 'coverage', '1', '155.00'),
    10938.73,
    1,
  ),
  row(
    'Générale, ressources au montant de la catégorie',
    '2026-09-01',
    'general',
    amountByRule('0.00', 'AR 22 §2 : au montant de la catégorie, rien n’est exonéré'),
    10938.74,
    1,
  ),
  row('ISP, par mois', '2026-09-01', 'spi', amountOfTable('spi', '2026-09-01', 'generalMonthly', '321.99')),
  row(
    'ISP sur un revenu de 500,00',
    '2020-03-01',
    'spi',
    amountOfCase('SEED-002-spi-general', '253.88', 'exemptions.spi.0.used'),
    500,
  ),
  row(
    'ISP sur un revenu plus petit',
    '2020-03-01',
    'spi',
    amountByRule('200.00', 'jamais plus que le revenu'),
    200,
  ),
  row(
    'Étudiant',
    '2026-09-01',
    'student',
    amountOfCase('COVER-student-over-25', '321.99', 'exemptions.spi.0.cap'),
  ),
  row(
    'Étudiant boursier avant la mesure COVID',
    '2020-04-30',
    'student-grant',
    amountOfCase('BOUND-covid-2020-04', '70.81', 'exemptions.spi.0.cap'),
  ),
  row(
    'Étudiant boursier pendant la mesure COVID',
    '2020-05-01',
    'student-grant',
    amountOfCase('BOUND-covid-2020-05', '253.88', 'exemptions.spi.0.cap'),
  ),
  row(
    'Métier en pénurie',
    '2024-01-01',
    'shortage',
    amountOfCase('BOUND-shortage-first', '426.30', 'exemptions.spi.0.cap'),
  ),
  row(
    'Activité artistique, par an',
    '2020-03-01',
    'artistic',
    amountOfCase('SEED-002-spi-artistic', '3046.52', 'exemptions.spi.0.cap'),
  ),
  row(
    'Activité artistique, 2 000,00 gagnés',
    '2021-10-01',
    'artistic',
    amountOfCase('PB-2.3-artiste-1', '2000.00', 'exemptions.spi.0.used'),
    2000,
  ),
];

/** RIS.EXEMPTION, one formula a row. */
export function exemptionsSheet(): Sheet {
  const draft = new Draft({
    name: 'Exonérations',
    about: 'RIS.EXEMPTION : l’exonération en vigueur, ou la part exonérée d’un revenu.',
    title: 'RIS.EXEMPTION, une formule par ligne',
    notes: [
      'Sans revenu : l’exonération en vigueur. Avec un revenu : la part qui en est exonérée.',
      'Par an : general, artistic. Par mois : spi, student, student-grant, shortage.',
    ],
    widths: [46, 12, 15, 13, 11, 12, 12, 12, 38, 44],
    firstRow: 6,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'EXEMPTION',
    header: 5,
    inputs: [
      { header: 'Date', look: 'inputDay' },
      { header: 'Exonération', look: 'input' },
      { header: 'Revenu', look: 'inputAmount' },
      { header: 'Catégorie', look: 'inputWhole' },
    ],
    rows: ROWS,
  });
  return draft.sheet();
}
