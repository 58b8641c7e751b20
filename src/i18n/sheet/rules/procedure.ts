import type { Texts } from '../../lang';
import { AID_RULES } from './aids';
import { CONDITION_RULES } from './conditions';
import { DEADLINE_RULES } from './deadlines';
import { RECOVERY_RULES } from './recovery';
import { SANCTION_RULES } from './sanction';
import { STATE_SHARE_RULES } from './state-share';

/** What each step of the procedure does, by the name of its rule in the trace. */
export const PROCEDURE_RULES: Readonly<Record<string, Texts>> = {
  ...CONDITION_RULES,
  ...DEADLINE_RULES,
  ...SANCTION_RULES,
  ...RECOVERY_RULES,
  ...AID_RULES,
  ...STATE_SHARE_RULES,
};
