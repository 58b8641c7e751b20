import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DossierInput, PersonInput, RowInput, Written } from '../reference/input';
import { LARGEST, amountText, centsOf } from './amounts';
import { isPartialClaim } from './dossiers';
import { PATIENCE, RUNS, holds } from './settings';
import { subject } from './subject';
import { tunedDossiers } from './tuned';

/** The fields of a row that are resources: not charges, debts, waivers or caps, which lower what is counted. */
const RESOURCES = ['amount', 'dayMax', 'cadastralIncome', 'rent', 'foreignIncome'] as const;
type Resource = (typeof RESOURCES)[number];

interface Raised {
  dossier: DossierInput;
  row: RowInput | undefined;
  field: Resource | 'familyAllowanceForApplicant';
}

const centMore = (amount: Written): string | undefined => {
  const cents = centsOf(String(amount)) + 1n;
  return cents > LARGEST ? undefined : amountText(cents);
};

/** Every dossier that differs from this one by a cent of one resource of one person. */
function raisedByACent(dossier: DossierInput): Raised[] {
  return dossier.persons.flatMap((person, at) => {
    const withPerson = (changed: PersonInput): DossierInput => ({
      ...dossier,
      persons: dossier.persons.map((one, index) => (index === at ? changed : one)),
    });
    const allowance = person.familyAllowanceForApplicant;
    const more = allowance === undefined ? undefined : centMore(allowance);
    const rows = person.resources ?? [];
    return [
      ...(more === undefined
        ? []
        : [
            {
              dossier: withPerson({ ...person, familyAllowanceForApplicant: more }),
              row: undefined,
              field: 'familyAllowanceForApplicant' as const,
            },
          ]),
      ...rows.flatMap((row, rowAt) =>
        RESOURCES.flatMap((field): Raised[] => {
          const value = row[field];
          const raised = value === undefined ? undefined : centMore(value);
          if (raised === undefined) return [];
          const resources = rows.map((one, index) => (index === rowAt ? { ...one, [field]: raised } : one));
          return [{ dossier: withPerson({ ...person, resources }), row, field }];
        }),
      ),
    ];
  });
}

/** The cliffs of `cliffs.test.ts` that a cent more of an existing amount can cross upwards. */
function mayCrossACliff({ dossier, row, field }: Raised): boolean {
  const charged = row?.mortgageInterest !== undefined || row?.lifeAnnuity !== undefined;
  const cadastralOvertakesRent = field === 'cadastralIncome' && row?.rent !== undefined && charged;
  return isPartialClaim(dossier) || cadastralOvertakesRent;
}

/** One cent of each kind of resource, in a row of its own. */
function centRows(day: string): RowInput[] {
  const amount = '0.01';
  const kinds = [
    'work',
    'training',
    'replacement',
    'holidayPay',
    'alimony',
    'familyAllowance',
    'regularGift',
  ];
  return [
    ...[...kinds, 'otherIncome', 'artistic', 'movable', 'benefitInKind'].map((kind) => ({ kind, amount })),
    { kind: 'work', amount, undeclared: true },
    { kind: 'severance', amount, firstDay: day, lastDay: day },
    { kind: 'ale', amount, cheques: 0 },
    { kind: 'volunteer', amount, dayMax: amount, dayCap: '0', yearCap: '0' },
    { kind: 'exempt', amount, ground: 'b-disability' },
    { kind: 'movable', amount: '100000000', share: '1/3' },
    { kind: 'immovable', built: true, cadastralIncome: amount },
    { kind: 'immovable', built: false, cadastralIncome: amount, share: '1/7' },
    { kind: 'immovable', built: true, rent: amount },
    { kind: 'immovable', built: true, foreignIncome: amount },
    { kind: 'transfer', amount, date: day, onerous: false },
  ];
}

/** The exemption of AR 35 that a first job or training opens: the third of the named cliffs. */
const opensExemption = ({ kind, undeclared }: RowInput, { spi }: PersonInput): boolean =>
  spi !== undefined && (kind === 'training' || (kind === 'work' && undeclared !== true));

/** A new claim for part of the month, custody undivided. */
function asPartialClaim({ custodyShare: _, ...dossier }: DossierInput): DossierInput {
  const claim = { ...dossier, newClaim: true };
  return isPartialClaim(claim) ? claim : { ...claim, to: `${dossier.month}-15` };
}

function neverMore(dossier: DossierInput, richer: DossierInput, what: string): void {
  const before = subject(dossier);
  const after = subject(richer);
  if (before.status === 'refused' || after.status === 'refused') return;
  for (const key of ['payableAnnual', 'payableMonthly', 'payable'] as const)
    assert.ok(
      centsOf(after[key]) <= centsOf(before[key]),
      `${what}: ${key} ${before[key]} becomes ${after[key]}`,
    );
}

describe('a cent more of resources', function () {
  this.timeout(PATIENCE);

  it('never raises the amount, but at the named cliffs', () => {
    holds(
      fc.tuple(tunedDossiers, fc.nat(10_000)),
      ([dossier, choice]) => {
        const candidates = raisedByACent(dossier).filter((raised) => !mayCrossACliff(raised));
        const raised = candidates[choice % Math.max(1, candidates.length)];
        if (raised === undefined) return;
        neverMore(dossier, raised.dossier, raised.field);
      },
      RUNS * 2,
    );
  });

  it('in a row of its own never raises it either', () => {
    holds(
      fc.tuple(tunedDossiers, fc.nat(10_000), fc.nat(10_000)),
      ([dossier, who, what]) => {
        const rows = centRows(dossier.effectiveDate ?? dossier.from ?? `${dossier.month}-01`);
        const row = rows[what % rows.length]!;
        const person = dossier.persons[who % dossier.persons.length]!;
        if (isPartialClaim(dossier) || opensExemption(row, person)) return;
        const resources = [...(person.resources ?? []), row];
        const persons = dossier.persons.map((one) => (one === person ? { ...one, resources } : one));
        neverMore(dossier, { ...dossier, persons }, row.kind);
      },
      RUNS * 2,
    );
  });

  it('raises it for a new claim only by leaving the test on the prorated amount', () => {
    holds(
      fc.tuple(tunedDossiers.map(asPartialClaim), fc.nat(10_000)),
      ([dossier, choice]) => {
        const candidates = raisedByACent(dossier);
        const raised = candidates[choice % Math.max(1, candidates.length)];
        if (raised === undefined) return;
        const before = subject(dossier);
        const after = subject(raised.dossier);
        if (before.status === 'refused' || after.status === 'refused') return;
        if (centsOf(after.payable) <= centsOf(before.payable)) return;
        if (raised.field === 'cadastralIncome') return;
        assert.ok(before.thresholdPeriod !== undefined && after.thresholdPeriod === undefined);
      },
      RUNS,
    );
  });
});
