import { readDay, type Day } from '../engine';
import type { Ask } from './ask';

/**
 * First day of the law of 21/07/2016: a project for every right that begins from then on (L 11), its subsidy (L 43/2), and the reprieve of a
 * sanction (L 30). It is where the barème begins the subsidy.
 */
export function piisReform({ bareme }: Pick<Ask, 'bareme'>): Day {
  return readDay(bareme.tables.piisShare.rows[0]!.from)!;
}
