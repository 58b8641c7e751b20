import type { Figures } from './by-engine';

/** A case of the law, or a reckoning by hand. */
export type Proof =
  { readonly case: string; readonly paths: Readonly<Record<string, string>> } | { readonly hand: string };

/** What an exercise must give at a date. */
export interface Known {
  readonly exercise: number;
  readonly day: string;
  readonly figures: Figures;
  readonly proof: Proof;
}

const amountOf = (id: string, more: Readonly<Record<string, string>> = {}): Proof => ({
  case: id,
  paths: { amount: 'payableMonthly', ...more },
});
const base = { category: 'category', annual: 'baseAnnual' };

/** Figures that no function of ours gave: taken from the cases, or reckoned by hand. */
export const KNOWN: readonly Known[] = [
  {
    exercise: 1,
    day: '2025-02-01',
    figures: { category: 2, annual: '15770.41', amount: '1314.20' },
    proof: amountOf('SEED-003-bareme-2', base),
  },
  { exercise: 1, day: '2019-07-01', figures: { amount: '928.73' }, proof: amountOf('SEED-004-bareme-2') },
  { exercise: 1, day: '2021-01-01', figures: { amount: '984.68' }, proof: amountOf('SEED-002-bareme-2') },
  { exercise: 1, day: '2022-11-01', figures: { amount: '1160.70' }, proof: amountOf('SEED-001-bareme-2') },
  { exercise: 1, day: '2026-09-01', figures: { amount: '1367.34' }, proof: amountOf('BOUND-bareme-2026-09') },
  {
    exercise: 2,
    day: '2021-01-01',
    figures: { category: 3, amount: '1330.74' },
    proof: amountOf('SEED-002-bareme-3', { category: 'category' }),
  },
  {
    exercise: 2,
    day: '2018-06-01',
    figures: { amount: '1190.27' },
    proof: amountOf('BOUND-bareme-2018-06-cat3'),
  },
  { exercise: 2, day: '2022-11-01', figures: { amount: '1568.62' }, proof: amountOf('SEED-001-bareme-3') },
  {
    exercise: 2,
    day: '2025-02-01',
    figures: { categoryAdult: 1, amountAdult: '876.13' },
    proof: { case: 'SEED-003-bareme-1', paths: { categoryAdult: 'category', amountAdult: 'payableMonthly' } },
  },
  {
    exercise: 3,
    day: '2025-02-01',
    figures: { category: 1, amount: '876.13' },
    proof: amountOf('SEED-003-bareme-1', { category: 'category' }),
  },
  {
    exercise: 3,
    day: '2018-07-01',
    figures: { amount: '595.13' },
    proof: amountOf('BOUND-bareme-2018-07-cat1'),
  },
  {
    exercise: 3,
    day: '2009-06-01',
    figures: { amount: '483.86' },
    proof: amountOf('BOUND-bareme-2009-06-cat1'),
  },
  { exercise: 3, day: '2026-09-01', figures: { less: '455.78' }, proof: { hand: '1367.34 − 911.56' } },
  {
    exercise: 4,
    day: '2025-02-01',
    figures: { exemption: '155.00', counted: '3445.00', amount: '589.05' },
    proof: amountOf('BDAS-3321-ex1', {
      exemption: 'exemptions.generalAnnual',
      counted: 'resources.countedAnnual',
    }),
  },
  {
    exercise: 4,
    day: '2021-01-01',
    figures: { perYear: '3600.00', amount: '369.37' },
    proof: { hand: '12 × 300.00; (7877.41 − 3445.00) ÷ 12 = 369.3675' },
  },
  {
    exercise: 5,
    day: '2026-02-01',
    figures: { without: '1229.53' },
    proof: { case: 'VB6-2A', paths: { without: 'payableMonthly' } },
  },
  { exercise: 5, day: '2026-02-01', figures: { amount: '1314.20' }, proof: amountOf('VB6-2B') },
  {
    exercise: 5,
    day: '2019-07-01',
    figures: { cap: '248.90' },
    proof: { case: 'SEED-004-spi-general', paths: { cap: 'exemptions.spi.0.cap' } },
  },
  { exercise: 5, day: '2026-02-01', figures: { left: '0.00' }, proof: { hand: '105.50 < 309.48' } },
  {
    exercise: 6,
    day: '2022-09-01',
    figures: { together: '879.00', perYear: '10548.00', amount: '279.80' },
    proof: amountOf('PB-3.3.3.1-M', {
      together: 'resources.professionalMonthly',
      perYear: 'resources.professional',
    }),
  },
  {
    exercise: 6,
    day: '2005-08-01',
    figures: { annual: '7507.25', amount: '0.00' },
    proof: { hand: '10548.00 is not below the annual amount of 2005, 7507.25: no right' },
  },
  {
    exercise: 7,
    day: '2026-09-01',
    figures: { perYear: '1628.00' },
    proof: { case: 'DQ-savings-25000', paths: { perYear: 'resources.movable' } },
  },
  {
    exercise: 6,
    day: '2016-06-01',
    figures: { annual: '10408.80', amount: '0.00' },
    proof: { hand: '10548.00 is not below 10408.80: no right' },
  },
  {
    exercise: 7,
    day: '2026-09-01',
    figures: { exemption: '250.00', amount: '1252.51' },
    proof: { hand: '(16408.11 − (1628.00 − 250.00)) ÷ 12 = 1252.509' },
  },
  {
    exercise: 8,
    day: '2022-10-01',
    figures: { countedMonthly: '740.32', threshold: '991.14', amount: '364.48' },
    proof: {
      case: 'PB-3.3.2-cas1',
      paths: {
        countedMonthly: 'resources.professionalCountedMonthly',
        threshold: 'thresholdPeriod',
        amount: 'payable',
      },
    },
  },
  {
    exercise: 8,
    day: '2010-09-01',
    figures: { countedMonthly: '736.67', threshold: '641.61', amount: '0.00' },
    proof: { hand: '850 × 26 ÷ 30 = 736.667; 740.32 × 26 ÷ 30 = 641.611: not below it, no right' },
  },
  {
    exercise: 8,
    day: '2012-02-01',
    figures: { days: 25, countedMonthly: '732.76', threshold: '677.25', amount: '0.00' },
    proof: { hand: '850 × 25 ÷ 29 = 732.759; 785.61 × 25 ÷ 29 = 677.250: not below it, no right' },
  },
  {
    exercise: 8,
    day: '2015-09-01',
    figures: { countedMonthly: '736.67', threshold: '722.55', amount: '0.00' },
    proof: { hand: '850 × 26 ÷ 30 = 736.667; 833.71 × 26 ÷ 30 = 722.549: not below it, no right' },
  },
  {
    exercise: 8,
    day: '2016-04-01',
    figures: { countedMonthly: '736.67', threshold: '737.00', amount: '116.61' },
    proof: {
      hand: '850.39 × 26 ÷ 30 = 737.005, a right; (10204.63 − (12 × 736.67 − 250.00)) ÷ 12 = 134.549; 134.55 × 26 ÷ 30',
    },
  },
  { exercise: 8, day: '2022-10-01', figures: { days: 27 }, proof: { hand: '31 − 5 + 1' } },
  { exercise: 8, day: '2024-02-29', figures: { days: 25 }, proof: { hand: '29 − 5 + 1, a leap year' } },
  {
    exercise: 9,
    day: '2021-01-01',
    figures: { excess: '4122.59', amount: '325.82' },
    proof: amountOf('SEED-002-Q12-partner-1000', { excess: 'resources.partnerExcess' }),
  },
  {
    exercise: 9,
    day: '2010-09-01',
    figures: { excess: '6077.47', exemption: '0.00', amount: '0.00' },
    proof: { hand: '12000.00 − 5922.53 = 6077.47, not below 5922.53: no right, nothing to exempt' },
  },
  {
    exercise: 9,
    day: '2011-05-01',
    figures: { excess: '5959.35', exemption: '155.00', amount: '19.69' },
    proof: { hand: '12000.00 − 6040.65 = 5959.35; (6040.65 − (5959.35 − 155.00)) ÷ 12 = 19.692' },
  },
  {
    exercise: 10,
    day: '2026-09-01',
    figures: { excess: '2880.00', amount: '684.48' },
    proof: amountOf('VB-1C', { excess: 'resources.debtorsExcess' }),
  },
  {
    exercise: 10,
    day: '2026-09-01',
    figures: { before: '911.56' },
    proof: { case: 'VB-1C-before', paths: { before: 'payableMonthly' } },
  },
  {
    exercise: 10,
    day: '2026-09-01',
    figures: { thresholds: '21877.48', excessBefore: '0.00', benefits: '2880.00' },
    proof: { hand: '2 × 10938.74; 21877.48 − 21877.48; 12 × 240.00' },
  },
  {
    exercise: 10,
    day: '2026-09-01',
    figures: { annual: '10938.74', exemptionBefore: '0.00', exemption: '155.00', amount: '684.48' },
    proof: {
      hand: 'nothing of 0.00 to exempt; 155.00 of 2880.00; (10938.74 − (2880.00 − 155.00)) ÷ 12 = 684.478',
    },
  },
  {
    exercise: 10,
    day: '2025-02-01',
    figures: { exemptionBefore: '155.00', before: '818.19', benefits: '0.00', exemption: '155.00' },
    proof: { hand: 'one wording before the reform; (10513.60 − (850.28 − 155.00)) ÷ 12 = 818.193' },
  },
  {
    exercise: 8,
    day: '2018-06-01',
    figures: { days: 26, countedMonthly: '736.67', threshold: '773.67', amount: '153.28' },
    proof: {
      hand: '850 × 26 ÷ 30 = 736.667, rounded; (10712.38 − (12 × 736.67 − 250.00)) ÷ 12 = 176.862; 176.86 × 26 ÷ 30 = 153.279',
    },
  },
  {
    exercise: 10,
    day: '2025-02-01',
    figures: { thresholds: '21027.20', excess: '850.28', amount: '818.19' },
    proof: { hand: '2 × 10513.60; 21877.48 − 21027.20; (10513.60 − (850.28 − 155.00)) ÷ 12 = 818.193' },
  },
];
