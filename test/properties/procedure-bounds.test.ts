import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CATEGORIES, inForce } from '../reference/procedure/amounts';
import { Fraction } from '../reference/fraction';
import { centsOf } from './amounts';
import { maintenanceAidCommands } from './procedure/maintenance-aids';
import { premiumCommands } from './procedure/premiums';
import { beneficiaryCommands, debtorCommands } from './procedure/recoveries';
import { sanctionCommands } from './procedure/sanctions';
import { stateShareCommands } from './procedure/state-shares';
import { resultOf } from './procedure/subject';
import { PATIENCE, RUNS, holds } from './settings';

const sum = (amounts: string[]): bigint => amounts.reduce((total, amount) => total + centsOf(amount), 0n);
const between = (low: bigint, value: string, high: bigint): void => {
  assert.ok(low <= centsOf(value) && centsOf(value) <= high, value);
};
const centsIn = (written: string | number): bigint => centsOf(Fraction.parse(written).toAmount());

interface Suspended {
  allowed: boolean;
  reasons: string[];
  suspendedDays: number;
  months: { payable: string; coveredDays: number; suspendedDays: number; withheld: string; paid: string }[];
  withheldTotal: string;
  period?: { from: string; to: string };
}

interface FromBeneficiary {
  months: { overpaid: string; recoverable: string; status: string }[];
  overpaid: string;
  waived: string;
  recoverable: string;
  arrears: string;
}

interface FromDebtors {
  debtors: { status: string; due: string; months: { scale: string; cap: string; due: string }[] }[];
  waived: string;
  recoverable: string;
}

interface Shares {
  rate: string;
  amount: string;
  share: string;
  piisRate: string;
  piisShare: string;
  ownShare: string;
}

describe('the bounds of the procedure', function () {
  this.timeout(PATIENCE);

  it('a suspension never pays more than due, and withholds only for its days', () => {
    holds(
      sanctionCommands,
      (command) => {
        const result = resultOf<Suspended>(command);
        if (result === undefined) return;
        for (const { payable, coveredDays, suspendedDays, withheld, paid } of result.months) {
          between(0n, paid, centsOf(payable));
          assert.equal(centsOf(withheld) + centsOf(paid), centsOf(payable));
          assert.ok(suspendedDays <= coveredDays && suspendedDays <= result.suspendedDays);
          if (suspendedDays === 0) assert.equal(withheld, '0.00');
        }
        assert.equal(centsOf(result.withheldTotal), sum(result.months.map(({ withheld }) => withheld)));
        assert.equal(result.allowed, result.reasons.length === 0);
        if (!result.allowed) assert.deepEqual([result.suspendedDays, result.period], [0, undefined]);
      },
      RUNS * 2,
    );
  });

  it('recovery from the beneficiary never exceeds what was paid too much', () => {
    holds(
      beneficiaryCommands,
      (command) => {
        const result = resultOf<FromBeneficiary>(command);
        if (result === undefined) return;
        command.months.forEach(({ paid, due, resources }, index) => {
          const { overpaid, recoverable } = result.months[index]!;
          assert.equal(centsOf(overpaid), centsIn(paid) - centsIn(due!));
          between(0n, recoverable, centsIn(paid));
          if (centsOf(overpaid) > 0n) between(0n, recoverable, centsOf(overpaid));
          else assert.equal(recoverable, '0.00');
          if (command.ground === 'existingRight') between(0n, recoverable, centsIn(resources!));
        });
        const total = sum(result.months.map(({ recoverable }) => recoverable));
        assert.equal(centsOf(result.recoverable), total - centsOf(result.waived));
        between(0n, result.recoverable, centsOf(result.overpaid));
        const net = sum(result.months.map(({ overpaid }) => overpaid));
        assert.equal(centsOf(result.overpaid) - centsOf(result.arrears), net);
      },
      RUNS * 2,
    );
  });

  it('recovery from debtors never exceeds the scale, their part of the RIS, nor the alimony', () => {
    holds(
      debtorCommands,
      (command) => {
        const result = resultOf<FromDebtors>(command);
        if (result === undefined) return;
        result.debtors.forEach(({ status, due, months }, index) => {
          const { alimony } = command.debtors![index]!;
          months.forEach(({ scale, cap, due: dueOfMonth }, position) => {
            between(0n, dueOfMonth, centsOf(scale));
            between(0n, dueOfMonth, centsOf(cap));
            between(0n, cap, centsIn(command.months[position]!.paid));
            if (alimony !== undefined) between(0n, dueOfMonth, centsIn(alimony));
          });
          assert.equal(centsOf(due), sum(months.map((month) => month.due)));
          if (status !== 'RECOVERABLE') assert.equal(due, '0.00');
        });
        const total = sum(result.debtors.map(({ due }) => due));
        assert.equal(centsOf(result.recoverable), total - centsOf(result.waived));
        assert.ok(centsOf(result.recoverable) >= 0n);
      },
      RUNS * 2,
    );
  });

  it("the State's part and our part sum to the amount; the part for a PIIS is extra", () => {
    holds(
      stateShareCommands,
      (command) => {
        const result = resultOf<Shares>(command);
        if (result === undefined) return;
        const amount = centsIn(command.amount);
        assert.equal(centsOf(result.amount), amount);
        assert.equal(centsOf(result.share) + centsOf(result.ownShare), amount);
        between(0n, result.share, amount);
        const piis = Fraction.parse(command.amount).times(Fraction.parse(result.piisRate)).r2();
        between(0n, result.piisShare, centsOf(piis.toAmount()));
      },
      RUNS * 2,
    );
  });

  it('maintenance aid stays within half of what was paid, the month and the year, in any order', () => {
    interface Aid {
      months: { month: string; aid: string }[];
      total: string;
      left: string;
    }
    holds(fc.tuple(maintenanceAidCommands, fc.boolean()), ([command, reversed]) => {
      const result = resultOf<Aid>(command);
      if (result === undefined) return;
      result.months.forEach(({ aid }, index) => {
        between(0n, aid, 91_67n);
        between(0n, aid, (centsIn(command.months[index]!.paid) + 1n) / 2n);
      });
      assert.equal(centsOf(result.total), sum(result.months.map(({ aid }) => aid)));
      assert.equal(centsOf(result.total) + centsOf(result.left), 1_100_00n);
      between(0n, result.left, 1_100_00n);
      const months = reversed ? [...command.months].reverse() : command.months;
      const other = resultOf<Aid>({ ...command, months })!;
      assert.deepEqual(reversed ? [...other.months].reverse() : other.months, result.months);
    });
  });

  it('a premium is a twelfth of category 3, or nothing', () => {
    holds(premiumCommands, (command) => {
      const result = resultOf<{ overall: string; amount: string }>(command);
      if (result === undefined) return;
      const whole = Fraction.parse(inForce(CATEGORIES, command.date)![3]).over(12).toAmount();
      assert.equal(result.amount, result.overall === 'notMet' ? '0.00' : whole);
    });
  });
});
