import type { ComputedResult, Policy, TraceStep } from '../engine';
import { READINGS, type Lang } from '../i18n';
import type { Statement } from './sheet';

type Mattered = (steps: readonly TraceStep[], result: ComputedResult) => boolean;

const some = (
  steps: readonly TraceStep[],
  starts: string,
  holds: (step: TraceStep) => boolean = () => true,
): boolean => steps.some((step) => step.rule.startsWith(starts) && holds(step));
const isMore = ({ result }: TraceStep): boolean => result !== '0.00';

/** When a reading had something to decide (HOUSEHOLD §7). */
const MATTERED: Readonly<Record<keyof Policy, Mattered>> = {
  custody: (steps) => some(steps, 'l14.custody'),
  familyAllowance: (steps) =>
    some(steps, 'ar34.family-benefits', (step) => step.rule === 'ar34.family-benefits' && isMore(step)),
  familyAllowanceBefore2026: (steps) =>
    some(steps, 'ar34.family-benefits-debtor') || some(steps, 'ar34.family-benefits-ignored'),
  excess: (steps) => some(steps, 'ar34.excess', ({ figures }) => Number(figures['count']) > 1),
  severalApplicants: (steps) => some(steps, 'ar34.share', ({ figures }) => figures['excess'] !== '0.00'),
  rounding: (steps) => some(steps, 'ar34.excess', isMore) || some(steps, 'ar34.partner', isMore),
  unpublishedBareme: (_, { warnings }) => warnings.some(({ code }) => code === 'BAREME_COMPUTED'),
};

/** The readings that had something to decide in this calculation, as applied. */
export function readingsApplied(
  lang: Lang,
  result: ComputedResult,
  steps: readonly TraceStep[],
): Statement[] {
  return (Object.keys(MATTERED) as (keyof Policy)[])
    .filter((key) => MATTERED[key](steps, result))
    .map((key) => {
      const value = result.policy[key];
      return {
        text: READINGS[key]?.values[value]?.[lang] ?? value,
        about: READINGS[key]?.about[lang] ?? key,
        path: `/policy/${key}`,
      };
    });
}
