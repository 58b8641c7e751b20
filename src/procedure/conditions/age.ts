import { anniversary } from '../../engine';
import type { ConditionsCommand } from '../command';
import { day } from '../days';
import type { Finding } from './finding';

/** Whether a minor is treated as an adult: married, with a child at charge, or pregnant (L 7). */
function isTreatedAsAdult({ married, childAtCharge, pregnant }: ConditionsCommand): boolean {
  return married === true || childAtCharge === true || pregnant === true;
}

/** Known to be under 18 on the day, and not treated as an adult. */
export function isMinor(command: ConditionsCommand): boolean {
  return age(command).status === 'notMet';
}

/** L 3 2°, 7: eighteen on the day, or treated as an adult. */
export function age(command: ConditionsCommand): Finding {
  const { birthDate, date } = command;
  const about = {
    article: 'L 3 2°, 7',
    inputs: ['/birthDate', '/married', '/childAtCharge', '/pregnant'],
  };
  if (isTreatedAsAdult(command)) return { ...about, status: 'met' };
  if (birthDate === undefined) return { ...about, status: 'examine' };
  const majority = anniversary(day(birthDate), 18);
  const isAdult = day(date) >= majority;
  return {
    ...about,
    status: isAdult ? 'met' : 'notMet',
    ...(!isAdult && { from: majority }),
    figures: { birthDate },
  };
}
