import type { ResourceInput } from '../../engine';
import type { KindProblem, KindValue } from './said';
import { companionKey, type SortedKinds } from './sort-kinds';

/** The resource rows of one person, in the order of the kinds, one each. */
export function resourcesOf(values: readonly KindValue[], sorted: SortedKinds): ResourceInput[] {
  return values.map((value) => resourceOf(value, sorted));
}

function resourceOf(
  { kind, value: amount, perYear, nth }: KindValue,
  { companions }: SortedKinds,
): ResourceInput {
  const { becomes } = kind;
  const per = perYear ? ({ per: 'year' } as const) : {};
  switch (becomes.part) {
    case 'row':
      return becomes.row === 'holidayPay' || becomes.row === 'artistic' || becomes.row === 'movable'
        ? { kind: becomes.row, amount }
        : { kind: becomes.row, amount, ...per };
    case 'exempt':
      return { kind: 'exempt', ground: becomes.ground, amount, ...per } as ResourceInput;
    case 'ale':
      return { kind: 'ale', amount, cheques: Number(companions.get('ale-cheques')?.value ?? 0) };
    case 'good': {
      const sort = becomes.built ? 'built' : 'unbuilt';
      const rent = companions.get(companionKey(`rent-${sort}`, nth))?.value;
      const mortgageInterest = companions.get(companionKey(`mortgage-${sort}`, nth))?.value;
      return {
        kind: 'immovable',
        built: becomes.built,
        cadastralIncome: amount,
        ...(rent !== undefined && { rent }),
        ...(mortgageInterest !== undefined && { mortgageInterest }),
      };
    }
    default:
      throw new Error(`${kind.code} is no resource of its own`);
  }
}

/**
 * A kind without the one it belongs to is MISSING_COMPANION: a rent without its good, cheques without their pay, an amount
 * of debtors without debtors (a 0 creates none; nothing of nobody, as an export writes it, is no contradiction). The
 * companions of the exemption are looked at with it.
 */
export function checkCompanions(
  kinds: readonly KindValue[],
  { companions }: SortedKinds,
  problems: KindProblem[],
): void {
  for (const value of kinds) {
    const { code, needs, becomes, repeat } = value.kind;
    if (needs === undefined || becomes.part === 'artistic-used') continue;
    const owner = companions.get(companionKey(needs, repeat === 'good' ? value.nth : 0));
    const isOfNobody = needs === 'debtors' && owner?.value === 0 && value.value !== '0.00';
    if (owner === undefined || isOfNobody) {
      problems.push({ code: 'MISSING_COMPANION', at: value, figures: { kind: code, needs } });
    }
  }
}
