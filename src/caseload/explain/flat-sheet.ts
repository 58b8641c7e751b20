import type { ComputedResult, HouseholdInput } from '../../engine';
import { flatPersonName, ROW_REMARKS, type Lang } from '../../i18n';
import type { SheetOptions } from '../../sheet';
import { haveOneSum } from '../household';

const ONE_SUM = { row: 'oneSum', formula: 'oneSumOfFormula' } as const;

/**
 * What the sheet of an input made from a flat row, or from the arguments of a function, says that the input does not: the words for its
 * persons, whose ids are of our making, and that one sum is no statement of who has what.
 */
export function flatSheet(
  input: HouseholdInput,
  { category }: Pick<ComputedResult, 'category'>,
  lang: Lang,
  origin: 'row' | 'formula',
): Required<Pick<SheetOptions, 'nameOf' | 'remarks'>> {
  // Category 2 counts nobody (AR 34).
  const isOneSum = category !== 2 && haveOneSum(input);
  return {
    nameOf: (id) => flatPersonName(lang, id),
    remarks: isOneSum ? [{ about: ROW_REMARKS.debtors[lang], text: ROW_REMARKS[ONE_SUM[origin]][lang] }] : [],
  };
}
