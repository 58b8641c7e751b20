import type { Exercise } from '../model';
import { FIRST_STEPS } from './first-steps';
import { ONE_RULE } from './one-rule';
import { SEVERAL_RULES } from './several-rules';

/** The ten exercises, from a first amount to cohabitants under the wording of 2026. */
export const EXERCISES: readonly Exercise[] = [...FIRST_STEPS, ...ONE_RULE, ...SEVERAL_RULES];
