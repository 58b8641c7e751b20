import type { Texts } from '../../lang';
import { AMOUNT_RULES } from './amount';
import { COHABITANT_RULES } from './cohabitants';
import { INCOME_RULES } from './income';
import { PROPERTY_RULES } from './property';

/** What each step of the calculation does, by the name of its rule in the trace. */
export const RULES: Readonly<Record<string, Texts>> = {
  ...AMOUNT_RULES,
  ...INCOME_RULES,
  ...PROPERTY_RULES,
  ...COHABITANT_RULES,
};
