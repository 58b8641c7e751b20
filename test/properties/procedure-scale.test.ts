import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CEILINGS } from '../reference/procedure/amounts';
import { amountText, centsOf } from './amounts';
import { resultOf } from './procedure/subject';
import { PATIENCE, holds } from './settings';

/** EUR a month, band by band, as published for 2026-09-01. */
const PUBLISHED = [53, 106, 176, 247, 335, 423, 529, 635, 758, 881, 1022, 1163, 1340];

interface Scaled {
  debtors: { months: { scale: string }[] }[];
}

/** The scale of one parent, in whole euros. */
function scale(decidedOn: string, income: bigint, dependants: number): bigint {
  const result = resultOf<Scaled>({
    id: 'a',
    question: 'recovery',
    kind: 'debtors',
    decidedOn,
    months: [{ month: decidedOn.slice(0, 7), paid: '5000' }],
    debtors: [{ id: 'p', rank: 'parent', income: amountText(income), dependants }],
  })!;
  const cents = centsOf(result.debtors[0]!.months[0]!.scale);
  assert.equal(cents % 100n, 0n);
  return cents / 100n;
}

const rows = CEILINGS.map(([from, ceiling, perDependant]) => ({
  from,
  ceiling: centsOf(ceiling),
  width: centsOf(perDependant),
}));

describe('the scale of maintenance debtors', function () {
  this.timeout(PATIENCE);

  it('is the published one, from the first cent of each band to its last, for 0 to 12 dependants', () => {
    const { from, ceiling, width } = rows.at(-1)!;
    const amountOf = (band: number): bigint => BigInt(PUBLISHED[band - 1] ?? 0);
    for (let dependants = 0; dependants <= 12; dependants += 1)
      for (let band = 0; band <= 13; band += 1) {
        const expected = amountOf(band - Math.min(10, dependants));
        const last = ceiling + BigInt(band) * width;
        const first = band === 0 ? 0n : last - width + 1n;
        assert.equal(scale(from, first, dependants), expected, `first of ${band}, ${dependants}`);
        if (band < 13)
          assert.equal(scale(from, last, dependants), expected, `last of ${band}, ${dependants}`);
        else assert.equal(scale(from, last + 1_000_000_00n, dependants), expected, `open, ${dependants}`);
      }
  });

  const incomes = fc.tuple(
    fc.constantFrom(...rows),
    fc.bigInt(0n, 15n),
    fc.oneof(fc.bigInt(-2n, 2n), fc.bigInt(0n, 4_000_00n)),
  );

  it('shifts by one band for each dependant, up to ten', () => {
    holds(fc.tuple(incomes, fc.nat(30)), ([[{ from, ceiling, width }, band, delta], dependants]) => {
      const income = ceiling + band * width + delta;
      const shift = BigInt(Math.min(10, dependants)) * width;
      // The last band is open: only below it does an income move whole bands.
      const openFrom = ceiling + 12n * width;
      if (income + shift <= openFrom + width)
        assert.equal(scale(from, income + shift, dependants), scale(from, income, 0));
      assert.ok(scale(from, income, dependants) <= scale(from, income, 0));
    });
  });

  it('never falls when the income rises, and asks nothing up to the ceiling', () => {
    holds(fc.tuple(incomes, fc.nat(12), fc.bigInt(0n, 6_000_00n)), ([spot, dependants, more]) => {
      const [{ from, ceiling, width }, band, delta] = spot;
      const income = ceiling + band * width + delta;
      const asked = scale(from, income, dependants);
      assert.ok(scale(from, income + more, dependants) >= asked);
      if (income <= ceiling) assert.equal(asked, 0n);
    });
  });
});
