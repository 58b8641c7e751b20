import assert from 'node:assert/strict';
import { builtInBareme, withSupplement, type Bareme } from '../../src/bareme';

function supplemented(document: object): Bareme {
  const made = withSupplement(builtInBareme, { document });
  if ('problems' in made) assert.fail(JSON.stringify(made.problems));
  return made.bareme;
}

const row = (table: string, from: string, values: object, given: object = {}): object => ({
  table,
  from,
  values,
  status: 'official',
  legalBase: 'A test',
  reason: 'test',
  sources: [{ title: 'A test', url: null, cited: 'test' }],
  ...given,
});

/** From 01/11/2026 other categories, other ceilings of debtors and another artistic amount. */
export const SUPPLEMENTED: Bareme = supplemented({
  rows: [
    row('categories', '2026-11-01', { 1: '12000.00', 2: '18000.00', 3: '24000.00' }),
    row('debtorCeilings', '2026-11-01', { ceiling: '50000.00', perDependant: '4800.00' }),
    row('stateShare', '2026-11-01', { small: '0.58', from500: '0.68', from1000: '0.73' }),
    row('spi', '2026-11-01', {
      generalMonthly: '330.00',
      studentGrantMonthly: '330.00',
      artisticAnnual: '4000.00',
      shortageMonthly: '660.00',
    }),
  ],
});

/** The coverage carried on to 30/06/2027. */
export const EXTENDED: Bareme = supplemented({ coverage: { to: '2027-06-30', checkedOn: '2026-12-01' } });

const PERIODS = {
  requestPeriods: {
    transferDays: '5',
    decisionDays: '30',
    notificationDays: '8',
    paymentDays: '15',
    interestAfterRequestDays: '46',
    appealMonths: '3',
    piisMonths: '3',
    reflectionDays: '5',
    reviewYears: '1',
  },
  debtorScale: {
    ...Object.fromEntries(
      [15, 15, 20, 20, 25, 25, 30, 30, 35, 35, 40, 40, 50].map((percent, i) => [
        `band${i + 1}`,
        String(percent),
      ]),
    ),
    dependantsMax: '10',
  },
  sanctionPeriods: {
    omissionMonths: '6',
    fraudMonths: '12',
    omissionRepeatYears: '3',
    piisSanctionMonths: '1',
    piisRepeatMonths: '3',
    piisRepeatYears: '1',
    sanctionPrescriptionYears: '2',
  },
  recoveryPeriods: { recoveryPrescriptionYears: '5' },
  costFormPeriods: { loi65FormB1Days: '45', loi65FormD1Months: '12' },
  abroadPeriods: { abroadWeeks: '4', abroadDeclarationDays: '7' },
  spiPeriods: { spiDays: '1095', spiWindowMonths: '72' },
  shortagePeriod: { shortageMonths: '3' },
  artisticPeriods: { artisticPeriods: '3' },
  installationPremium: { category: '3', lowIncomeFactor: '1.10' },
  maintenanceAid: { rate: '1/2', yearMax: '1100.00', monthMaxAr: '91.67', monthMaxPractice: '91.66' },
  stateShareSteps: { growthForHigherRate: '0.05', toleratedDecrease: '0.03', yearlyReduction: '0.01' },
  piisShare: { rate: '0.10' },
  piisShareByPopulation: {
    from80: '0.15',
    from60: '0.125',
    from40: '0.10',
    from20: '0.075',
    below20: '0.05',
  },
  unemploymentShare: { rate: '1.00' },
  unemploymentSupplement: { points: '0.15' },
} as const;

/** The barème with the row of one table confirmed from 01/11/2026 on. */
export function confirmed(table: keyof typeof PERIODS): Bareme {
  return supplemented({ rows: [row(table, '2026-11-01', PERIODS[table])] });
}
