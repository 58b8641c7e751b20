import { FIRST_STEPS } from './first-steps';
import type { Level, WorkedExample } from './model';
import { ONE_RULE } from './one-rule';
import { PUBLISHED } from './published';
import { SEVERAL_RULES } from './several-rules';

/** Every worked example, from a first amount to the printed ones that err. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  ...FIRST_STEPS,
  ...ONE_RULE,
  ...SEVERAL_RULES,
  ...PUBLISHED,
];

/** The levels in their order. */
export const LEVELS: readonly Level[] = [1, 2, 3, 'published'];
