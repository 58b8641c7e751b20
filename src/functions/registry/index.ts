import { AMOUNT } from './amount';
import { BAREME } from './bareme';
import { CATEGORY } from './category';
import { CHECK } from './check';
import { DEADLINES } from './deadlines';
import { DEBTOR } from './debtor';
import { EXEMPTION } from './exemption';
import { EXPLAIN } from './explain';
import type { WorksheetFunction } from './function';
import { KINDS } from './kinds';
import { MAINTENANCEAID } from './maintenance-aid';
import { PREMIUM } from './premium';
import { SPIDAYS } from './spi-days';
import { STATESHARE } from './state-share';

export { isFault, type Answer, type Answered, type Parameter, type WorksheetFunction } from './function';

/** Every worksheet function: the amount, then what is around it. */
export const FUNCTIONS: readonly WorksheetFunction[] = [
  AMOUNT,
  EXEMPTION,
  CATEGORY,
  BAREME,
  EXPLAIN,
  KINDS,
  DEADLINES,
  DEBTOR,
  PREMIUM,
  STATESHARE,
  MAINTENANCEAID,
  SPIDAYS,
  CHECK,
];
