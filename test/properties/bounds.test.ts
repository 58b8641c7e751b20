import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Fraction } from '../reference/fraction';
import { centsOf } from './amounts';
import { dossiers } from './dossiers';
import { PATIENCE, RUNS, holds } from './settings';
import { subject } from './subject';
import { tunedDossiers } from './tuned';

/** Every text of a result that looks like an amount, `difference` apart: it alone may be negative. */
function amountsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key !== 'difference' && /^-?\d+\.\d\d$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => amountsIn(member, name));
}

const everyDossier = fc.oneof(dossiers, tunedDossiers);

describe('the amount', function () {
  this.timeout(PATIENCE);

  it('is never negative, nor is any figure behind it', () => {
    holds(
      everyDossier,
      (dossier) => {
        for (const amount of amountsIn(subject(dossier))) assert.ok(!amount.startsWith('-'), amount);
      },
      RUNS * 2,
    );
  });

  it('is never above the amount of the category', () => {
    holds(
      everyDossier,
      (dossier) => {
        const result = subject(dossier);
        if (result.status === 'refused') return;
        assert.ok(centsOf(result.payableAnnual) <= centsOf(result.baseAnnual));
        assert.ok(centsOf(result.payableMonthly) <= centsOf(result.baseMonthly));
        assert.ok(centsOf(result.payable) <= centsOf(result.payableMonthly));
      },
      RUNS * 2,
    );
  });

  it('is due exactly when something is payable', () => {
    holds(everyDossier, (dossier) => {
      const { status, payable } = subject(dossier);
      if (status !== 'refused') assert.equal(status, centsOf(payable) > 0n ? 'due' : 'none');
    });
  });

  it('of a weighted custody lies between those of its parts', () => {
    holds(
      everyDossier.filter(({ custodyShare }) => custodyShare !== undefined),
      (dossier) => {
        const { parts, payableAnnual, payableMonthly } = subject(dossier);
        if (parts === undefined) return;
        const [whole, rest] = parts as [(typeof parts)[number], (typeof parts)[number]];
        const shares = Fraction.parse(whole.share).plus(Fraction.parse(rest.share));
        assert.equal(shares.toString(), '1/1');
        assertBetween(payableMonthly, whole.payableMonthly, rest.payableMonthly);
        assertBetween(payableAnnual, whole.payableAnnual, rest.payableAnnual);
      },
    );
  });
});

function assertBetween(amount: string, one: string, other: string): void {
  const [low, high] = [centsOf(one), centsOf(other)].sort((a, b) => (a < b ? -1 : 1)) as [bigint, bigint];
  assert.ok(low <= centsOf(amount) && centsOf(amount) <= high, `${one} ${amount} ${other}`);
}
