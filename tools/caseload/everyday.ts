import type { Dossier, Mistake, Planted } from './dossier';
import type { Chance } from './random';

/** Months of the sample: most of them the latest. */
const MONTHS = [
  '2022-11',
  '2023-06',
  '2024-03',
  '2025-02',
  '2025-11',
  '2026-02',
  '2026-03',
  '2026-06',
  '2026-08',
];

type Profile = (chance: Chance) => Dossier;

/** Dossiers as a centre has them, without the month. */
const PROFILES: readonly Profile[] = [
  () => ({ category: '2' }),
  () => ({ category: '1' }),
  (chance) => ({ category: '3', minorChildren: String(1 + chance.under(4)) }),
  (chance) => ({ category: '2', replacement: chance.amount(150, 1250) }),
  (chance) => ({ category: '1', replacement: chance.amount(100, 850) }),
  (chance) => ({
    category: '3',
    minorChildren: String(1 + chance.under(3)),
    replacement: chance.amount(300, 1600),
  }),
  (chance) => ({
    category: '2',
    'work:spi': chance.amount(200, 1500),
    'spi-days-left': String(60 + chance.under(900)),
  }),
  (chance) => ({ category: '1', 'work:spi': chance.amount(250, 900) }),
  (chance) => ({
    category: '3',
    minorChildren: '2',
    work: chance.amount(400, 1700),
    spi: chance.pick(['yes', 'no']),
  }),
  (chance) => ({ category: '1', piis: 'yes', 'work:student': chance.amount(150, 700) }),
  (chance) => ({ category: '2', movable: chance.amount(5000, 30000) }),
  (chance) => ({ category: '2', 'cadastral-built': chance.amount(500, 1400) }),
  (chance) => ({ category: '1', 'partner-work': chance.amount(600, 1900) }),
  (chance) => ({ category: '3', minorChildren: '1', 'partner-replacement': chance.amount(300, 1200) }),
  (chance) => ({
    category: '1',
    art34: chance.pick(['2002', '2026']),
    debtors: String(1 + chance.under(2)),
    'debtors-income': chance.amount(900, 2600),
  }),
  (chance) => ({ category: '2', alimony: chance.amount(50, 300), 'exempt:b': '180.00' }),
  (chance) => ({ category: '1', 'regular-gift': chance.amount(40, 250) }),
  (chance) => ({ scheme: 'ASE', category: '2', replacement: chance.amount(100, 600) }),
];

/** Dossiers made to be wrongly paid in one known way, two of each. */
const MISPAID: readonly (readonly [Mistake, Profile])[] = [
  ['earlier-bareme', () => ({ category: '2' })],
  [
    'earlier-bareme',
    (chance) => ({ category: '3', minorChildren: '2', replacement: chance.amount(300, 900) }),
  ],
  ['exemption-forgotten', (chance) => ({ category: '2', replacement: chance.amount(300, 900) })],
  ['exemption-forgotten', (chance) => ({ category: '1', 'regular-gift': chance.amount(100, 300) })],
  [
    'exemption-monthly',
    (chance) => ({ category: '3', minorChildren: '1', replacement: chance.amount(500, 900) }),
  ],
  ['exemption-monthly', (chance) => ({ category: '2', alimony: chance.amount(300, 500) })],
  ['spi-forgotten', (chance) => ({ category: '2', 'work:spi': chance.amount(400, 900) })],
  ['spi-forgotten', (chance) => ({ category: '1', 'work:spi': chance.amount(400, 700) })],
  ['not-prorated', () => ({ from: '2026-09-11', category: '2' })],
  ['not-prorated', () => ({ to: '2026-09-20', category: '3', minorChildren: '1' })],
  ['thirtieths', () => ({ month: '2026-08', from: '2026-08-10', category: '1' })],
  ['thirtieths', () => ({ month: '2025-12', to: '2025-12-12', category: '2' })],
  [
    'old-art34',
    () => ({
      category: '1',
      art34: '2026',
      debtors: '1',
      'debtors-income': '700.00',
      'family-allowance-for-applicant': '310.00',
      alimony: '90.00',
    }),
  ],
  ['paid-with-no-right', (chance) => ({ category: '1', replacement: chance.amount(1000, 1400) })],
  ['paid-with-no-right', (chance) => ({ category: '2', work: chance.amount(1500, 2200) })],
  ['nothing-paid', (chance) => ({ category: '2', replacement: chance.amount(900, 1250) })],
  ['wrong-category', (chance) => ({ category: '1', replacement: chance.amount(200, 500) })],
  ['wrong-category', () => ({ category: '3', minorChildren: '1' })],
  ['digits-swapped', () => ({ category: '2' })],
  ['digits-swapped', (chance) => ({ category: '1', replacement: chance.amount(100, 300) })],
];

/** `count` dossiers of every day, numbered from `first`, a few of them for a part of the month. */
export function everyday(chance: Chance, count: number, first: number): Planted[] {
  return Array.from({ length: count }, (_, i) => {
    const month = chance.once(4) ? chance.pick(MONTHS) : '2026-09';
    return {
      dossier: {
        ...numbered(first + i),
        month,
        ...periodOf(chance, month),
        ...chance.pick(PROFILES)(chance),
      },
    };
  });
}

/** The dossiers that were wrongly paid, numbered from `first`. */
export function mispaid(chance: Chance, first: number): Planted[] {
  return MISPAID.map(([mistake, profile], i) => ({
    dossier: { ...numbered(first + i), month: '2026-09', ...profile(chance) },
    mistake,
  }));
}

function numbered(number: number): Dossier {
  return { dossier: `2026-${String(number).padStart(4, '0')}` };
}

/** Once in eight a claim inside the month, once in ten an end inside it. */
function periodOf(chance: Chance, month: string): Dossier {
  if (chance.once(8))
    return { from: `${month}-${String(2 + chance.under(26)).padStart(2, '0')}`, newClaim: 'yes' };
  return chance.once(10) ? { to: `${month}-${String(5 + chance.under(20)).padStart(2, '0')}` } : {};
}
