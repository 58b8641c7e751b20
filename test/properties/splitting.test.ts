import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DossierInput } from '../reference/input';
import { centsOf } from './amounts';
import { daysLater, periodOf } from './days';
import { dossiers } from './dossiers';
import { PATIENCE, RUNS, holds } from './settings';
import { subject } from './subject';

/** The period in two parts, the decision and its effect unchanged; undefined for a single day. */
function split(dossier: DossierInput, where: number): [DossierInput, DossierInput] | undefined {
  const whole = periodOf(dossier.month, true, 0, 0);
  const { from = whole.from, to = whole.to } = dossier;
  const days = Number(to.slice(8)) - Number(from.slice(8));
  if (days === 0) return undefined;
  const last = daysLater(from, Math.floor(where * days));
  const kept = { ...dossier, effectiveDate: dossier.effectiveDate ?? from };
  return [
    { ...kept, from, to: last },
    { ...kept, from: daysLater(last, 1), to },
  ];
}

/** What the law ties to the first day or to the whole month, so that the parts of a month are other situations. */
function dependsOnTheDay({ month, policy, persons }: DossierInput): boolean {
  const rows = persons.flatMap(({ resources = [] }) => resources);
  return (
    persons.some(({ spi }) => spi?.kind === 'shortage') ||
    (month === '2022-06' && policy?.custody === undefined) ||
    (month === '2023-12' && rows.some(({ ground }) => ground === 'b-disability')) ||
    rows.some(({ date = '' }) => Number(date.slice(0, 4)) + 10 === Number(month.slice(0, 4)))
  );
}

describe('splitting a month', function () {
  this.timeout(PATIENCE);

  it('leaves the sum within the rounding of the parts', () => {
    let compared = 0;
    holds(
      fc.tuple(dossiers, fc.double({ min: 0, max: 0.999, noNaN: true })),
      ([{ newClaim: _, ...dossier }, where]) => {
        const parts = split(dossier, where);
        if (parts === undefined || dependsOnTheDay(dossier)) return;
        const results = parts.map(subject);
        const whole = subject({ ...parts[0], to: parts[1].to });
        assert.ok([whole, ...results].every(({ status }) => status !== 'refused'));
        for (const part of results) {
          assert.equal(part.payableMonthly, whole.payableMonthly);
          assert.equal(part.payableAnnual, whole.payableAnnual);
        }
        const [first, second] = results.map(({ payable }) => centsOf(payable)) as [bigint, bigint];
        const difference = first + second - centsOf(whole.payable);
        assert.ok(difference >= -1n && difference <= 1n, `${difference} cents`);
        assert.equal(
          results.reduce((days, part) => days + part.days.covered, 0),
          whole.days.covered,
        );
        compared += 1;
      },
      RUNS * 2,
    );
    assert.ok(compared > RUNS / 4);
  });

  it('pays a month of half cents to the cent in its two halves', () => {
    const dossier = {
      id: 'h',
      month: '2026-09',
      persons: [
        { id: 'd', role: 'applicant' },
        { id: 'e', role: 'child', minor: true },
      ],
    };
    const first = subject({ ...dossier, to: '2026-09-15' });
    const second = subject({ ...dossier, from: '2026-09-16' });
    // 1 847.89 x 15/30 = 923.945, half-up on either side: one cent more than the month.
    assert.deepEqual([first.payable, second.payable], ['923.95', '923.95']);
  });
});
