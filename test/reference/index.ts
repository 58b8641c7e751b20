import type { Bareme } from '../../src/bareme';
import { assessIn, daysOf, payableOf } from './assessment';
import type { Assessment } from './assessment';
import { complementOf, deriveCategory, isWeighted } from './category';
import { coherenceFindings } from './coherence';
import { Fraction } from './fraction';
import { readDossier, read } from './household';
import type { Dossier } from './household';
import type { Category, DossierInput, Finding } from './input';
import { details, figures } from './figures';
import { structureFindings } from './structure';
import { Tables } from './tables';
import { warningsOf } from './warnings';

export type ReferenceResult = Record<string, unknown> & {
  id: string;
  status: 'due' | 'none' | 'refused';
  errors: Finding[];
  warnings: Finding[];
};

const refused = (id: string, errors: Finding[]): ReferenceResult => ({
  id,
  status: 'refused',
  errors,
  warnings: [],
});

/**
 * The result of RESULT.md for one input, as exact fractions, written from the contract and apart from the engine; errors
 * have no message and there is no trace. Slow on purpose: the engine is compared with it.
 */
export function reference(input: unknown, bareme?: Bareme): ReferenceResult {
  const structure = structureFindings(input);
  if (structure.length > 0) return refused(idOf(input, structure), structure);

  const dossier = readDossier(input as DossierInput);
  const tables = new Tables(bareme);
  const coherence = coherenceFindings(dossier, tables);
  if (coherence.length > 0) return refused(dossier.input.id, coherence);

  const category = dossier.input.category ?? deriveCategory(dossier);
  const { equity } = dossier.input;
  const retained = equity === undefined ? undefined : read(equity.retained);
  const main = assessIn(category, dossier, retained, tables);
  if (retained?.isOver(main.cohabitants.share))
    return refused(dossier.input.id, [{ code: 'EQUITY_OUT_OF_RANGE', path: '/equity/retained' }]);

  const complement = isWeighted(dossier, category)
    ? assessIn(complementOf(dossier), dossier, retained, tables)
    : undefined;
  return computed(dossier, category, main, complement, tables);
}

/** RESULT §1: the id as given, even if its length is refused; empty when absent, no text, or the input malformed. */
function idOf(input: unknown, findings: Finding[]): string {
  if (findings.some(({ code }) => code === 'MALFORMED')) return '';
  const { id } = input as { id?: unknown };
  return typeof id === 'string' ? id : '';
}

function computed(
  dossier: Dossier,
  category: Category,
  main: Assessment,
  complement: Assessment | undefined,
  tables: Tables,
): ReferenceResult {
  const { input, custodyShare, policy } = dossier;
  const rest = Fraction.of(1).minus(custodyShare);
  // HOUSEHOLD §4.2: the rounded amounts of the parts, weighted.
  const weigh = (key: 'payableAnnual' | 'payableMonthly'): Fraction =>
    complement === undefined
      ? main[key]
      : custodyShare.times(main[key]).plus(rest.times(complement[key])).r2();
  const payableMonthly = weigh('payableMonthly');
  const payable = payableOf(payableMonthly, dossier);
  const row = tables.row('categories', dossier.from)!;
  const assessments = complement === undefined ? [main] : [main, complement];
  const warnings = warningsOf(dossier, category, assessments, tables);
  return {
    id: input.id,
    status: payable.isOver(Fraction.zero) ? 'due' : 'none',
    scheme: input.scheme ?? 'RIS',
    categoryBasis: input.category === undefined ? 'derived' : 'declared',
    baremeFrom: row.from,
    art34Regime: dossier.regime,
    ...figures(main),
    payableAnnual: weigh('payableAnnual').toAmount(),
    payableMonthly: payableMonthly.toAmount(),
    ...details(main),
    payable: payable.toAmount(),
    days: daysOf(dossier),
    ...(input.paid !== undefined && { difference: read(input.paid).minus(payable).toAmount() }),
    ...(complement && {
      parts: [
        { share: custodyShare.toString(), ...figures(main), ...details(main) },
        { share: rest.toString(), ...figures(complement), ...details(complement) },
      ],
    }),
    policy,
    warnings,
    errors: [],
  };
}
