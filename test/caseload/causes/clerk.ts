import type { Bareme } from '../../../src/bareme';
import { assessIn, daysOf } from '../../reference/assessment';
import type { Assessment } from '../../reference/assessment';
import { complementOf, deriveCategory, isWeighted } from '../../reference/category';
import { coherenceFindings } from '../../reference/coherence';
import { Fraction } from '../../reference/fraction';
import { read, readDossier } from '../../reference/household';
import type { Dossier } from '../../reference/household';
import type { Category, DossierInput } from '../../reference/input';
import { structureFindings } from '../../reference/structure';
import { Tables } from '../../reference/tables';

/** What a clerk does otherwise than the law says. Nothing given: nothing wrong. */
export interface Slip {
  /** Reads the household wrongly. */
  readonly edit?: (input: DossierInput) => DossierInput;
  /** Takes the amounts from another list. */
  readonly bareme?: (bareme: Bareme) => Bareme;
  /** Applies this wording of AR 34. */
  readonly regime?: Dossier['regime'];
  /** Adds to the yearly resources, or takes away. */
  readonly extra?: (assessment: Assessment, dossier: Dossier, tables: Tables) => Fraction;
  /** Takes the general exemption off this many times. */
  readonly exemptions?: number;
  /** Takes the general exemption off before the right is tested. */
  readonly exemptFirst?: true;
  /** Pays this part of the month. */
  readonly part?: (days: { covered: number; inMonth: number }, dossier: Dossier) => Fraction;
  /** Counts that part of the professional income of a new claim, too. */
  readonly partOfIncome?: true;
  /** Pays another figure than the amount rounded to the cent; both before and after the rounding of the month are told. */
  readonly pay?: (exact: Fraction, payable: Fraction) => Fraction;
  /** Pays so often. */
  readonly times?: number;
}

/** What a clerk who slips would pay, in EUR, by an arithmetic of its own (HOUSEHOLD §6.5); undefined: could not be. */
export function paidBy(slip: Slip, given: DossierInput, bareme: Bareme): string | undefined {
  const input = slip.edit?.(given) ?? given;
  if (structureFindings(input).length > 0) return undefined;
  const read = readDossier(input);
  const dossier = slip.regime === undefined ? read : { ...read, regime: slip.regime };
  const tables = new Tables(slip.bareme?.(bareme) ?? bareme);
  if (coherenceFindings(dossier, tables).length > 0) return undefined;
  return paid(slip, dossier, tables)?.toAmount();
}

function paid(slip: Slip, dossier: Dossier, tables: Tables): Fraction | undefined {
  const days = daysOf(dossier);
  const part = slip.part?.(days, dossier) ?? Fraction.of(days.covered, days.inMonth);
  const category = dossier.input.category ?? deriveCategory(dossier);
  const main = yearly(slip, category, dossier, tables);
  if (main === undefined) return undefined;
  let exact = main.over(12);
  let month = exact.r2();
  if (isWeighted(dossier, category)) {
    const rest = yearly(slip, complementOf(dossier), dossier, tables)!;
    const weigh = (a: Fraction, b: Fraction): Fraction =>
      dossier.custodyShare.times(a).plus(Fraction.of(1).minus(dossier.custodyShare).times(b));
    month = weigh(month, rest.over(12).r2()).r2();
    exact = weigh(exact, rest.over(12));
  }
  const payable = month.times(part);
  return (slip.pay?.(exact.times(part), payable) ?? payable.r2()).times(slip.times ?? 1);
}

/** The amount of a full year in one category; undefined: equity beyond the excess. */
function yearly(slip: Slip, category: Category, dossier: Dossier, tables: Tables): Fraction | undefined {
  const equity = dossier.input.equity;
  const retained = equity && read(equity.retained);
  const assessment = assessIn(category, dossier, retained, tables);
  if (retained?.isOver(assessment.cohabitants.share) && category !== 2) return undefined;
  const { baseAnnual, baseMonthly, components } = assessment;
  const days = daysOf(dossier);
  const inPart = dossier.input.newClaim === true && days.covered < days.inMonth;
  const part = (slip.partOfIncome && slip.part?.(days, dossier)) ?? Fraction.of(days.covered, days.inMonth);
  const ofMonth = inPart ? assessment.professionalMonthly.times(part).r2() : assessment.professionalMonthly;
  const professional = ofMonth.times(12).r2();
  const total = assessment.totalAnnual
    .minus(assessment.professional)
    .plus(professional)
    .plus(slip.extra?.(assessment, dossier, tables) ?? Fraction.zero);
  const right =
    inPart && total.equals(professional)
      ? ofMonth.isUnder(baseMonthly.times(part).r2())
      : total.isUnder(baseAnnual);
  if (!right && !slip.exemptFirst) return Fraction.zero;
  const exempt = tables.value('generalExemption', String(category), dossier.from).times(slip.exemptions ?? 1);
  const counted = total.minus(components.ale).minus(exempt).orZero().plus(components.ale);
  return baseAnnual.minus(counted).orZero();
}

/** Both slips in one month. */
export function together(first: Slip, second: Slip): Slip {
  const one = { ...first, ...second };
  return {
    ...one,
    ...(first.edit && second.edit && { edit: (input) => second.edit!(first.edit!(input)) }),
    ...(first.bareme && second.bareme && { bareme: (bareme) => second.bareme!(first.bareme!(bareme)) }),
    ...(first.extra &&
      second.extra && {
        extra: (...given) => first.extra!(...given).plus(second.extra!(...given)),
      }),
  };
}
