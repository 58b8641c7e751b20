import { dossier, having, livingWith, person, SIBLING, wages } from '../../../engine/dossier';
import type { HouseholdInput, PersonInput, ResourceInput, Role } from '../../../../src/engine';
import { describeCauses } from './found';

// Category 1, September 2026: 10938.74 a year, 911.56 a month; February 2026: 10513.60, 876.13.
const pension = (amount: string): ResourceInput => ({ kind: 'replacement', amount });
const elder = (role: Role): PersonInput => having(role, pension('1200.00'));
const PARENT: HouseholdInput = livingWith([elder('parent')]);
const GRANDPARENT: HouseholdInput = livingWith([elder('grandparent')]);
const WHOLE = '911.56';
const LESS = '636.04';

describeCauses('causes by hand: persons', [
  {
    cause: 'cohabitant-not-counted',
    has: [
      { what: 'a parent', input: PARENT, due: LESS, paid: WHOLE, working: '10938.74 / 12' },
      {
        what: 'a partner, beside an alimony',
        input: dossier([
          having('applicant', { kind: 'alimony', amount: '200.00' }),
          having('partner', wages('1100.00')),
        ]),
        due: '536.04',
        paid: '724.48',
        working: '(10938.74 - (2400 - 155)) / 12; due with 13200 - 10938.74 more',
      },
      {
        what: 'a parent, in spite of a decision of equity',
        input: { ...PARENT, equity: { retained: '1000.00', reason: 'debts' } },
        due: '841.15',
        paid: WHOLE,
        working: '10938.74 / 12; due (10938.74 - 845) / 12',
      },
      {
        what: 'one of two parents, threshold and income',
        input: livingWith([elder('parent'), { id: 'f', role: 'parent', resources: [pension('1000.00')] }]),
        due: '547.60',
        paid: LESS,
        working: '(10938.74 - (14400 - 10938.74 - 155)) / 12; due with 26400 - 21877.48',
      },
    ],
    hasNot: [
      {
        what: 'half of the excess',
        input: PARENT,
        due: LESS,
        paid: '780.26',
        working: '(10938.74 - (1730.63 - 155)) / 12',
      },
    ],
  },
  {
    cause: 'cohabitant-counted',
    has: [
      {
        what: 'the wage of a sister',
        input: dossier([having('applicant', pension('200.00')), having('sibling', wages('500.00'))]),
        due: '724.48',
        paid: '224.48',
        working: '(10938.74 - (2400 + 6000 - 155)) / 12',
      },
      {
        what: 'the wage of a partner, without threshold',
        input: livingWith([having('partner', wages('700.00'))]),
        due: WHOLE,
        paid: '224.48',
        working: '(10938.74 - (8400 - 155)) / 12',
      },
      {
        what: 'both parents, without threshold',
        input: livingWith([
          having('parent', pension('400.00')),
          { id: 'f', role: 'parent', resources: [pension('300.00')] },
        ]),
        due: WHOLE,
        paid: '224.48',
        working: '(10938.74 - (8400 - 155)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'half of the wage of a sister',
        input: dossier([having('applicant', pension('200.00')), having('sibling', wages('500.00'))]),
        due: '724.48',
        paid: '474.48',
        working: '(10938.74 - (2400 + 3000 - 155)) / 12',
      },
    ],
  },
  {
    cause: 'art34-old-wording',
    has: [
      {
        what: 'a grandparent is no debtor in it',
        input: GRANDPARENT,
        due: LESS,
        paid: WHOLE,
        working: '10938.74 / 12',
      },
      {
        what: 'nor do the family benefits count',
        input: livingWith([{ ...elder('parent'), familyAllowanceForApplicant: '200.00' }]),
        due: '436.04',
        paid: LESS,
        working: '14400 - 10938.74 instead of 16800 - 10938.74',
      },
    ],
    hasNot: [
      { what: 'three cents less', input: GRANDPARENT, due: LESS, paid: '911.53', working: '911.56' },
      { what: 'a parent is one in both', input: PARENT, due: LESS, paid: WHOLE, working: '10938.74 / 12' },
    ],
  },
  {
    cause: 'art34-new-wording',
    has: [
      {
        what: 'before the first review',
        input: { ...GRANDPARENT, beneficiaryOn20260116: true },
        due: WHOLE,
        paid: LESS,
        working: '(10938.74 - (3461.26 - 155)) / 12',
      },
      {
        what: 'before March 2026',
        input: { ...GRANDPARENT, month: '2026-02' },
        due: '876.13',
        paid: '565.18',
        working: '(10513.60 - (14400 - 10513.60 - 155)) / 12',
      },
      {
        what: 'before March 2026, in part of a month',
        input: { ...GRANDPARENT, month: '2026-02', from: '2026-02-15' },
        due: '438.07',
        paid: '282.59',
        working: '565.18 / 2',
      },
    ],
    hasNot: [
      {
        what: 'three cents more',
        input: { ...GRANDPARENT, beneficiaryOn20260116: true },
        due: WHOLE,
        paid: '636.07',
        working: '636.04',
      },
      {
        what: 'a sister is a debtor in neither',
        input: dossier([person('applicant'), { ...SIBLING, resources: [pension('1200.00')] }]),
        due: WHOLE,
        paid: LESS,
        working: '(10938.74 - (3461.26 - 155)) / 12',
      },
    ],
  },
]);
