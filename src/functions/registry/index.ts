import { AMOUNT } from './amount';
import { BAREME } from './bareme';
import { CATEGORY } from './category';
import { EXEMPTION } from './exemption';
import { EXPLAIN } from './explain';
import type { WorksheetFunction } from './function';
import { KINDS } from './kinds';

export { isFault, type Answer, type Answered, type Parameter, type WorksheetFunction } from './function';

/** Every worksheet function. */
export const FUNCTIONS: readonly WorksheetFunction[] = [AMOUNT, EXEMPTION, CATEGORY, BAREME, EXPLAIN, KINDS];
