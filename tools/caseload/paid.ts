import { centsOf, checkRow, eurosOf, type AssessedRow, type Layout } from '../../src/caseload';
import type { Dossier, Mistake } from './dossier';
import { cellsOf, type FileForm } from './file-form';

/** Assesses a dossier as `ris check` will: written in the form of the file, and read again. Undefined where it is refused. */
export function assessed(dossier: Dossier, form: FileForm, layout: Layout): AssessedRow | undefined {
  const row = checkRow({ line: 1, cells: cellsOf(dossier, form) }, { layout, conventions: [] });
  return row.status === 'refused' ? undefined : row;
}

/** The amount paid for a dossier: what is due, or what the mistake makes of it. */
export function paidFor(
  dossier: Dossier,
  mistake: Mistake | undefined,
  form: FileForm,
  layout: Layout,
): string {
  const dueOf = (other: Dossier): AssessedRow['result'] => {
    const found = assessed(other, form, layout);
    if (found === undefined) throw new Error(`refused: ${JSON.stringify(other)}`);
    return found.result;
  };
  const { payable, payableMonthly, baseAnnual, baseMonthly, resources, exemptions, days } = dueOf(dossier);
  const base = centsOf(baseAnnual);
  const total = centsOf(resources.totalAnnual);
  const monthly = (annual: bigint): string => eurosOf(halfUp(annual > 0n ? annual : 0n, 12n));
  switch (mistake) {
    case undefined:
      return payable;
    case 'earlier-bareme':
      return dueOf({ ...dossier, month: '2026-08' }).payable;
    case 'exemption-forgotten':
      return monthly(base - total);
    case 'exemption-monthly': {
      const counted = total - 12n * centsOf(exemptions.generalAnnual);
      return monthly(base - (counted > 0n ? counted : 0n));
    }
    case 'spi-forgotten': {
      const { 'work:spi': work = '', ...others } = dossier;
      return dueOf({ ...others, work }).payable;
    }
    case 'not-prorated':
      return payableMonthly;
    case 'thirtieths':
      return eurosOf(halfUp(centsOf(payableMonthly) * BigInt(days.covered), 30n));
    case 'old-art34':
      return dueOf({ ...dossier, art34: '2002' }).payable;
    case 'paid-with-no-right':
      return baseMonthly;
    case 'nothing-paid':
      return '0.00';
    case 'wrong-category': {
      const { minorChildren: _, ...others } = dossier;
      return dueOf({ ...others, category: '2' }).payable;
    }
    case 'digits-swapped':
      return payable.replace(/(\d)(\d)\./, '$2$1.');
  }
}

/** A division of amounts that are not negative, rounded half-up. */
function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
