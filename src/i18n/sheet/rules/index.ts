import type { Texts } from '../../lang';
import { AID_RULES } from './aids';
import { AMOUNT_RULES } from './amount';
import { COHABITANT_RULES } from './cohabitants';
import { CONDITION_RULES } from './conditions';
import { DEADLINE_RULES } from './deadlines';
import { INCOME_RULES } from './income';
import { PROPERTY_RULES } from './property';
import { RECOVERY_RULES } from './recovery';
import { SANCTION_RULES } from './sanction';
import { STATE_SHARE_RULES } from './state-share';

/** What each step of the calculation, or of the procedure, does, by the name of its rule in the trace. */
export const RULES: Readonly<Record<string, Texts>> = {
  ...AMOUNT_RULES,
  ...INCOME_RULES,
  ...PROPERTY_RULES,
  ...COHABITANT_RULES,
  ...CONDITION_RULES,
  ...DEADLINE_RULES,
  ...SANCTION_RULES,
  ...RECOVERY_RULES,
  ...AID_RULES,
  ...STATE_SHARE_RULES,
};
