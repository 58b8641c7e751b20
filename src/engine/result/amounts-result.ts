import type { Calculation } from '../rules/l14-amount';
import type { ImmovableDetail } from '../rules/ar25-immovable';
import type { TransferDetail } from '../rules/ar28-transfers';
import type { Amounts, Details, ImmovableResult, SpiResult, TransferResult } from './result';

/** A result under construction. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The figures of one calculation, as text. */
export function amountsOf(calculation: Calculation): Draft<Amounts> {
  const { resources, cohabitants, thresholdPeriod } = calculation;
  const amounts: Draft<Amounts> = {
    category: calculation.category,
    baseAnnual: calculation.baseAnnual.toString(),
    baseMonthly: calculation.baseMonthly.toString(),
    exemptions: {
      spi: resources.spi.map(spiOf),
      generalAnnual: calculation.generalExemption.toString(),
    },
    resources: {
      professionalMonthly: resources.professional.monthly.toString(),
      professionalCountedMonthly: resources.professional.countedMonthly.toString(),
      professional: resources.professional.annual.toString(),
      otherMonthly: resources.otherMonthly.toString(),
      familyAllowanceImputed: cohabitants.imputed.toString(),
      artistic: resources.artistic.toString(),
      ale: resources.ale.toString(),
      volunteer: resources.volunteer.toString(),
      immovable: resources.immovable.toString(),
      movable: resources.movable.toString(),
      transfers: resources.transfers.toString(),
      benefitsInKind: resources.benefitsInKind.toString(),
      partnerExcess: cohabitants.partnerCounted.toString(),
      debtorsExcess: cohabitants.debtorsCounted.toString(),
      totalAnnual: calculation.total.toString(),
      countedAnnual: calculation.counted.toString(),
    },
    payableAnnual: calculation.payableAnnual.toString(),
    payableMonthly: calculation.payableMonthly.toString(),
  };
  const details = detailsOf(calculation);
  if (thresholdPeriod !== undefined) amounts.thresholdPeriod = thresholdPeriod.toString();
  if (details !== undefined) amounts.details = details;
  return amounts;
}

function spiOf({ person, kind, per, cap, used, net }: Calculation['resources']['spi'][number]): SpiResult {
  return { person, kind, per, cap: cap.toString(), used: used.toString(), net: net.toString() };
}

function detailsOf({ resources, cohabitants }: Calculation): Details | undefined {
  const { immovables, transferred } = resources;
  const { partner, debtors } = cohabitants;
  if (immovables.length === 0 && transferred.length === 0 && !partner && !debtors) return undefined;
  return {
    ...(immovables.length > 0 && { immovables: immovables.map(immovableOf) }),
    ...(transferred.length > 0 && { transfers: transferred.map(transferOf) }),
    ...(partner && {
      partner: {
        resourcesAnnual: partner.resources.toString(),
        thresholdAnnual: partner.threshold.toString(),
        excessAnnual: partner.excess.toString(),
      },
    }),
    ...(debtors && {
      debtors: {
        count: debtors.count,
        resourcesAnnual: debtors.resources.toString(),
        thresholdAnnual: debtors.threshold.toString(),
        excessAnnual: debtors.excess.toString(),
        shareAnnual: debtors.share.toString(),
      },
    }),
  };
}

function immovableOf({ path, method, gross, deduction, counted }: ImmovableDetail): ImmovableResult {
  return {
    path,
    method,
    ...(gross && { gross: gross.toString() }),
    ...(deduction && { deduction: deduction.toString() }),
    counted: counted.toString(),
  };
}

function transferOf({ path, months, abatement, base }: TransferDetail): TransferResult {
  return { path, months, abatement: abatement.toString(), base: base.toString() };
}
