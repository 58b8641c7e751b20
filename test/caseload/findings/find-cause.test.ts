import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { findCause, type Finding } from '../../../src/caseload';
import { pointedGround } from '../../../src/caseload/history/ground-of-cause';
import { assess, type HouseholdInput, type ResourceInput } from '../../../src/engine';
import { alone, CHILD, dossier, having, livingWith, person, yearly } from '../../engine/dossier';

// Amounts a year: 2025-02 10513.60; 2026-03 16085.64; 2026-09 10938.74, 16408.11, 22174.69.
const pension = (amount: string): ResourceInput => ({ kind: 'replacement', amount });
const alimony = (amount: string): ResourceInput => ({ kind: 'alimony', amount });

/** Alone, 600.00 a month, September 2026. */
const PENSION: HouseholdInput = alone([pension('600.00')]);

function found(input: HouseholdInput, due: string, paid: string): Finding {
  const result = assess(input);
  if (result.status === 'refused') return assert.fail(JSON.stringify(result.errors));
  assert.equal(result.payable, due, 'due');
  return findCause(input, result, paid, builtInBareme);
}

/** The main cause, then the codes of the explanation. */
function said(input: HouseholdInput, due: string, paid: string): string[] {
  const { cause, explanation } = found(input, due, paid);
  return [cause, ...explanation.map(({ code }) => code)];
}

const codes = (explanations: Finding['ties'] = []): string[] =>
  explanations.map((mistakes) => mistakes.map(({ code }) => code).join(' + '));

describe('a cause where nothing is due', () => {
  const input = alone([pension('800.00'), alimony('800.00')]);

  it('two mistakes together: category 3, and a twelfth of the pension', () => {
    // (22174.69 - (9600 + 800 - 310)) / 12 = 1007.0575; in category 3 alone 273.72 would be due.
    assert.deepEqual(said(input, '0.00', '1007.06'), ['resource-over-12', 'resource-over-12', 'category']);
  });

  it('one mistake, and a rounding', () => {
    // In category 3: (22174.69 - (19200 - 310)) / 12 = 273.7242.
    assert.deepEqual(said(input, '0.00', '273.72'), ['category', 'category']);
    assert.deepEqual(said(input, '0.00', '273.73'), ['category', 'category', 'correct-rounding']);
    assert.deepEqual(said(input, '0.00', '273.71'), ['paid-with-no-right']);
  });

  it('resources that were not counted say no more than that, rounded or not', () => {
    // Without the alimony: (16408.11 - (9600 - 250)) / 12 = 588.1758.
    for (const paid of ['588.18', '588.17']) {
      const { cause, explanation, ties } = found(input, '0.00', paid);
      assert.deepEqual([cause, explanation], ['paid-with-no-right', []]);
      assert.equal(ties[0]?.[0]?.code, 'resource-not-counted');
    }
  });

  it('an amount that no mistake gives', () => {
    assert.deepEqual(found(input, '0.00', '100.02'), {
      cause: 'paid-with-no-right',
      explanation: [],
      ties: [],
    });
  });
});

describe('a mistake and a rounding', () => {
  it('the amounts of March, up to the cent: one cent over the mistake; not one under, nor two over', () => {
    // (16085.64 - 6950) / 12 = 761.3033
    assert.deepEqual(said(PENSION, '788.18', '761.30'), ['old-bareme', 'old-bareme']);
    assert.deepEqual(found(PENSION, '788.18', '761.31').explanation, [
      { code: 'old-bareme', figures: { date: '2026-03-01' } },
      { code: 'correct-rounding', figures: { rounding: 'cent-up' } },
    ]);
    assert.deepEqual(said(PENSION, '788.18', '761.29'), ['unexplained']);
    assert.deepEqual(said(PENSION, '788.18', '761.32'), ['unexplained']);
  });

  it('to the euro is told apart: a whole euro accuses nobody', () => {
    // Without the general exemption: (16408.11 - 7200) / 12 = 767.3425.
    for (const paid of ['767.00', '768.00']) {
      const { cause, explanation, ties, candidates } = found(PENSION, '788.18', paid);
      assert.deepEqual([cause, explanation, ties], ['unexplained', [], []]);
      assert.deepEqual(codes(candidates), ['general-exemption-not-applied + correct-rounding']);
    }
    assert.equal(found(PENSION, '788.18', '766.99').candidates, undefined);
  });

  it('what is paid by the exact year where the month was cut is named with the mistake', () => {
    // 16/09 to 30/09: 761.3033 / 2 = 380.6517; of the rounded month 380.65.
    const half = alone([pension('600.00')], { from: '2026-09-16' });
    assert.deepEqual(said(half, '394.09', '380.65'), ['old-bareme', 'old-bareme']);
    assert.deepEqual(said(half, '394.09', '380.66'), ['old-bareme', 'old-bareme', 'correct-rounding']);
  });

  it('the reading that rounds each month', () => {
    const input = dossier([having('applicant', yearly('694.73')), having('parent', pension('919.69'))], {
      month: '2025-06',
    });
    // Excess 11036.28 - 10513.60 = 522.68, by months 12 x 43.56 = 522.72; (10513.60 - (1389.46 + 522.72 - 155)) / 12.
    assert.deepEqual(found(input, '787.60', '729.70').explanation, [
      {
        code: 'resource-twice',
        figures: { person: 'p-applicant', kind: 'otherIncome', amount: '694.73', per: 'year' },
      },
      { code: 'correct-reading', figures: { policy: 'rounding', value: 'monthly' } },
    ]);
  });

  it('the rounding alone is simpler', () => {
    assert.deepEqual(said(PENSION, '788.18', '788.17'), ['correct-rounding', 'correct-rounding']);
  });
});

describe('a reading, and something beside it', () => {
  const given = { beneficiaryOn20260116: true } as const;
  const benefits = (id: string, amount: string, allowance: string) =>
    person('parent', { id, resources: [pension(amount)], familyAllowanceForApplicant: allowance });

  const parentOf = (amount: string) => ({ ...having('parent', pension(amount)), id: 'f' });

  it('rounded to the euro, or up to the cent: not a cent beside', () => {
    // 12000 - 10723.75 = 1276.25; with 12 x 177.11 more (10723.75 - (3401.57 - 155)) / 12 = 623.0983.
    const input = livingWith([benefits('m', '1000.00', '177.11')], { ...given, month: '2026-06' });
    const debtor = {
      code: 'correct-reading',
      figures: { policy: 'familyAllowanceBefore2026', value: 'debtor' },
    };
    assert.deepEqual(found(input, '800.21', '623.10').explanation, [debtor]);
    for (const [paid, rounding] of [
      ['623.00', 'euro-down'],
      ['624.00', 'euro-up'],
      ['623.09', 'cent-down'],
    ] as const) {
      const { cause, explanation } = found(input, '800.21', paid);
      assert.equal(cause, 'correct-reading');
      assert.deepEqual(explanation, [debtor, { code: 'correct-rounding', figures: { rounding } }]);
    }
    for (const paid of ['622.99', '623.01'])
      assert.notEqual(found(input, '800.21', paid).cause, 'correct-reading');
  });

  it('another reading of another point', () => {
    // The mother alone 18000 + 1200 - 10938.74 = 8261.26, with her benefits: (10938.74 - (8261.26 - 155)) / 12.
    const input = livingWith([benefits('m', '1500.00', '100.00'), parentOf('400.00')], given);
    const { cause, explanation } = found(input, '847.60', '236.04');
    assert.equal(cause, 'correct-reading');
    assert.deepEqual(
      explanation.map(({ figures }) => figures['policy']),
      ['familyAllowanceBefore2026', 'excess'],
    );
  });
});

describe('debtors who were left out (AR 34 §2)', () => {
  const elder = (role: 'parent' | 'partner') => having(role, pension('1200.00'));
  const groundOf = (input: HouseholdInput) => {
    const finding = found(input, '636.04', '911.56');
    assert.equal(finding.cause, 'cohabitant-not-counted');
    return [finding.explanation[0]?.figures['wording'], pointedGround(finding)];
  };

  it('the wording of 2002 lets the centre do so: nothing points to a ground of recovery', () => {
    const given = { beneficiaryOn20260116: true };
    assert.deepEqual(groundOf(livingWith([elder('parent')], given)), ['2002', undefined]);
    assert.deepEqual(groundOf(livingWith([elder('partner')], given)), [undefined, 'change']);
    assert.deepEqual(groundOf(livingWith([elder('parent')])), [undefined, 'change']);
  });

  it('in part: one income of two', () => {
    const mother = having('parent', pension('1200.00'), alimony('100.00'));
    const given = { beneficiaryOn20260116: true };
    const finding = found(livingWith([mother], given), '536.04', '636.04');
    assert.equal(finding.cause, 'resource-not-counted');
    assert.equal(pointedGround(finding), undefined);
    assert.equal(pointedGround(found(livingWith([mother]), '536.04', '636.04')), 'change');
  });
});

describe('paid twice', () => {
  it('exactly twice the amount due: not one cent under or over', () => {
    assert.deepEqual(said(PENSION, '788.18', '1576.36'), ['paid-twice', 'paid-twice']);
    for (const paid of ['1576.35', '1576.37'])
      assert.ok(!said(PENSION, '788.18', paid).includes('paid-twice'));
  });

  it('half of a month not prorated is as simple, and likelier', () => {
    const half = alone([], { from: '2026-09-16' });
    const { cause, ties } = found(half, '683.67', '1367.34');
    assert.deepEqual([cause, codes(ties)], ['not-prorated', ['paid-twice']]);
  });

  it('the amounts of March paid twice are two mistakes', () => {
    // 2 x 761.30
    assert.deepEqual(said(PENSION, '788.18', '1522.60').slice(1).sort(), ['old-bareme', 'paid-twice']);
  });
});

describe('nothing paid where something is due', () => {
  it('is a fact without ties; what leaves nothing either is a candidate', () => {
    const { cause, explanation, ties, candidates } = found(PENSION, '788.18', '0.00');
    assert.deepEqual([cause, explanation, ties], ['not-paid-with-a-right', [], []]);
    assert.deepEqual(codes(candidates), ['resource-times-12']);
  });

  it('has no candidate where no mistake leaves nothing', () => {
    assert.deepEqual(found(alone([]), '1367.34', '0.00').candidates, []);
  });
});

describe('a cohabitant counted whole', () => {
  const parent = person('parent', { resources: [pension('600.00')], familyAllowanceForApplicant: '200.00' });

  it('in the wording that applies to the dossier: that of 2002 has no family benefits', () => {
    // (10938.74 - (7200 - 155)) / 12
    const given = { beneficiaryOn20260116: true };
    assert.deepEqual(said(livingWith([parent], given), '911.56', '324.48')[0], 'cohabitant-counted');
  });

  it('in the reading of the dossier', () => {
    // Of 2002 with the family benefits: (10938.74 - (9600 - 155)) / 12.
    const policy = { familyAllowanceBefore2026: 'debtor' } as const;
    const given = { beneficiaryOn20260116: true, policy };
    assert.deepEqual(said(livingWith([parent], given), '911.56', '124.48')[0], 'cohabitant-counted');
  });

  it('at the day from which the dossier counts: a transfer of ten years ago is out', () => {
    const transfer = { kind: 'transfer', date: '2016-09-16', amount: '60000.00', onerous: false } as const;
    const sister = having('sibling', pension('300.00'), transfer);
    // (10938.74 - (3600 - 155)) / 12 = 624.4783, for fifteen days of thirty.
    const input = livingWith([sister], { from: '2026-09-16' });
    assert.deepEqual(said(input, '455.78', '312.24')[0], 'cohabitant-counted');
  });

  it('a minor, who never counts', () => {
    // (22174.69 - (2400 - 310)) / 12
    const child = { ...CHILD, resources: [alimony('200.00')] };
    assert.deepEqual(said(livingWith([child]), '1847.89', '1673.72')[0], 'cohabitant-counted');
  });
});

describe('a component of the year', () => {
  it('is that of the couple in a category 3 that the household gives', () => {
    const capital = { kind: 'movable', amount: '8000.00' } as const;
    const input = dossier([having('applicant', capital), having('partner', capital), CHILD]);
    // 6 % of 6300 and 10 % of 3500: 728; twice (22174.69 - (1456 - 310)) / 12.
    const { explanation } = found(input, '1813.06', '1752.39');
    assert.deepEqual(explanation, [
      { code: 'resource-twice', figures: { kind: 'movable', amount: '728.00', per: 'year' } },
    ]);
  });
});

describe('an exemption of AR 35 for somebody who has none', () => {
  it('off the wages of a parent', () => {
    const input = livingWith([having('parent', { kind: 'work', amount: '1500.00' })]);
    // 1178.01 x 12 - 10938.74 = 3197.38; (10938.74 - (3197.38 - 155)) / 12.
    assert.deepEqual(found(input, '336.04', '658.03').explanation, [
      { code: 'spi-without-right', figures: { person: 'p-parent', kind: 'general' } },
    ]);
  });
});

describe('income of a new claim by thirtieths', () => {
  it('after its exemption', () => {
    const applicant = person('applicant', {
      resources: [{ kind: 'work', amount: '900.00' }],
      spi: { kind: 'general' },
    });
    const input = dossier([applicant], { month: '2026-10', from: '2026-10-17', newClaim: true });
    // 578.01 x 15 / 30 = 289.01 (rounded); (16408.11 - (3468.12 - 250)) / 12 = 1099.1658; x 15 / 30.
    assert.deepEqual(said(input, '536.37', '549.59'), ['thirtieths', 'thirtieths']);
  });
});

describe('a dossier with very much in it', () => {
  it('is searched in bounds: an amount that nothing gives', () => {
    const rows = Array.from({ length: 40 }, (_, n) => alimony(`${n + 1}.37`));
    const { cause } = found(alone(rows), '553.38', '333.03');
    assert.equal(cause, 'unexplained');
  });
});
