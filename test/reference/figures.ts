import type { Assessment } from './assessment';
import type { Fraction } from './fraction';

/** The figures of RESULT §1 that the top level and each part of a weighted custody have in common. */
export function figures(assessment: Assessment): Record<string, unknown> {
  const { components, cohabitants } = assessment;
  return {
    category: assessment.category,
    baseAnnual: assessment.baseAnnual.toAmount(),
    baseMonthly: assessment.baseMonthly.toAmount(),
    exemptions: {
      spi: assessment.exemptions.map(({ person, kind, per, ...amounts }) => ({
        person,
        kind,
        per,
        ...inEuro(amounts),
      })),
      generalAnnual: assessment.generalAnnual.toAmount(),
    },
    resources: inEuro({
      professionalMonthly: assessment.professionalMonthly,
      professionalCountedMonthly: assessment.professionalCountedMonthly,
      professional: assessment.professional,
      ...components,
      familyAllowanceImputed: cohabitants.familyAllowanceImputed,
      partnerExcess: cohabitants.partnerExcess,
      debtorsExcess: cohabitants.debtorsExcess,
      totalAnnual: assessment.totalAnnual,
      countedAnnual: assessment.countedAnnual,
    }),
    ...(assessment.thresholdPeriod && { thresholdPeriod: assessment.thresholdPeriod.toAmount() }),
    payableAnnual: assessment.payableAnnual.toAmount(),
    payableMonthly: assessment.payableMonthly.toAmount(),
  };
}

/** RESULT §1 `details`, goods of the pool only; each list, and the whole, absent when empty. */
export function details({ working, cohabitants }: Assessment): Record<string, unknown> {
  const { partner, debtors, share } = cohabitants;
  const found = {
    ...(working.immovables.length > 0 && {
      immovables: working.immovables.map(({ path, method, ...amounts }) => ({
        path,
        method,
        ...inEuro(amounts),
      })),
    }),
    ...(working.transfers.length > 0 && {
      transfers: working.transfers.map(({ path, months, ...amounts }) => ({
        path,
        months,
        ...inEuro(amounts),
      })),
    }),
    ...(partner && {
      partner: inEuro({
        resourcesAnnual: partner.resources,
        thresholdAnnual: partner.threshold,
        excessAnnual: partner.excess,
      }),
    }),
    ...(debtors && {
      debtors: {
        count: debtors.count,
        ...inEuro({
          resourcesAnnual: debtors.resources,
          thresholdAnnual: debtors.threshold,
          excessAnnual: debtors.excess,
          shareAnnual: share,
        }),
      },
    }),
  };
  return Object.keys(found).length > 0 ? { details: found } : {};
}

function inEuro(amounts: Record<string, Fraction>): Record<string, string> {
  return Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount.toAmount()]));
}
