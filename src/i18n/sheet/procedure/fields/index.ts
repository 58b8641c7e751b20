import type { Texts } from '../../../lang';
import { PROCEDURE_READINGS } from '../readings';
import { COMMON_FIELDS } from './common';
import { CONDITIONS_FIELDS } from './conditions';
import { DEADLINES_FIELDS } from './deadlines';
import { MAINTENANCE_AID_FIELDS } from './maintenance-aid';
import { PREMIUM_FIELDS } from './premium';
import { RECOVERY_FIELDS } from './recovery';
import { SANCTION_FIELDS } from './sanction';
import { SPI_COUNTER_FIELDS } from './spi-counter';
import { STATE_SHARE_FIELDS } from './state-share';

export { PROCEDURE_ITEMS } from './items';

/**
 * The fields of a command (PROCEDURE.md), to tell its facts and to say where something stands; by `parent/field`, or `question/field`,
 * where a name means several things.
 */
export const PROCEDURE_FIELDS: Readonly<Record<string, Texts>> = {
  ...COMMON_FIELDS,
  ...CONDITIONS_FIELDS,
  ...DEADLINES_FIELDS,
  ...SANCTION_FIELDS,
  ...RECOVERY_FIELDS,
  ...PREMIUM_FIELDS,
  ...MAINTENANCE_AID_FIELDS,
  ...STATE_SHARE_FIELDS,
  ...SPI_COUNTER_FIELDS,
  ...Object.fromEntries(
    Object.entries(PROCEDURE_READINGS).map(([key, { about }]) => [`policy/${key}`, about]),
  ),
};
