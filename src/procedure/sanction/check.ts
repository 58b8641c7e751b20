import { endOfMonths } from '../../engine';
import type { Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { dayText, day, month } from '../days';
import { reportDuplicates } from '../duplicates';
import { piisReform } from '../piis-reform';
import { maximumOf } from './maximum';
import { piisWindow } from './piis';

/** The dates of a sanction, each against those it must follow. */
export function checkDates(command: SanctionCommand, ask: Ask): void {
  if (command.scheme !== 'ASE') ask.needs(command, ...neededFacts(command, ask)); // social aid knows no sanction: no date matters
  const [committed, decided] = [day(command.committedOn), day(command.decidedOn)];
  ask.order(committed, decided, '/decidedOn');
  ask.order(day(command.noticeOn), decided, '/noticeOn');
  ask.order(decided, day(command.notifiedOn), '/notifiedOn');
  ask.order(decided, day(command.finalOn), '/finalOn');
  checkStays(command, ask);
  checkMonths(command, ask);
}

/** The facts without which a sanction of L 30 cannot be put on the calendar. */
export function neededFacts({ ground }: SanctionCommand, { policy }: Ask): (keyof SanctionCommand)[] {
  if (ground === 'omission') return ['committedOn', 'decidedOn', 'start'];
  if (ground !== 'piis') return [];
  return policy.piisStart === 'window' ? ['decidedOn', 'notifiedOn'] : ['decidedOn'];
}

/** A sanction of L 30 against its window, its longest duration and its reprieve, as far as the facts given tell. */
export function checkLimits(command: SanctionCommand, ask: Ask): void {
  const window = command.ground === 'piis' ? piisWindow(command, ask) : undefined;
  const start = day(command.start) ?? window?.earliest;
  const reprieved = day(command.reprieveFrom);
  const reform = piisReform(ask);
  if (reprieved !== undefined && reprieved < reform) {
    ask.report('DATE_OUTSIDE_COVERAGE', '/reprieveFrom', { from: dayText(reform) });
  }
  if (start === undefined) return;
  ask.order(day(command.committedOn), start, '/start');
  if (window !== undefined && (start < window.earliest || start > window.latest)) {
    const path = command.start === undefined ? '/notifiedOn' : '/start';
    const limits = { min: dayText(window.earliest), max: dayText(window.latest) };
    ask.report('START_OUTSIDE_WINDOW', path, { value: dayText(start), ...limits });
  }
  const until = day(command.until);
  ask.order(start, until, '/until');
  const maximum = maximumOf(command, ask);
  const longest = maximum && endOfMonths(start, maximum.months);
  if (until !== undefined && longest !== undefined && until > longest) {
    ask.report('DURATION_OUT_OF_RANGE', '/until', { value: dayText(until), limit: dayText(longest) });
  }
  const end = until ?? longest;
  if (reprieved !== undefined && (reprieved < start || (end !== undefined && reprieved > end))) {
    const limits = { from: dayText(start), ...(end !== undefined && { to: dayText(end) }) };
    ask.report('DATE_ORDER', '/reprieveFrom', limits);
  }
}

function checkStays({ ground, stays = [] }: SanctionCommand, ask: Ask): void {
  const since = ask.bareme.tables.abroadPeriods.rows[0]!.from;
  stays.forEach(({ from, to }, i) => {
    ask.order(day(from), day(to), `/stays/${i}/to`);
    if (ground !== 'abroad') return;
    const before = stays[i - 1];
    if (before !== undefined && day(from) <= day(before.to)) {
      ask.report('DATE_ORDER', `/stays/${i}/from`, { from: before.to, to: from });
    }
    if (from < since) ask.report('DATE_OUTSIDE_COVERAGE', `/stays/${i}/from`, { from: since });
  });
}

function checkMonths({ months = [] }: SanctionCommand, ask: Ask): void {
  reportDuplicates(
    months.map((item) => item.month),
    'DUPLICATE_MONTH',
    (i) => `/months/${i}/month`,
    ask,
  );
  months.forEach((item, i) => {
    const { first, last } = month(item.month);
    for (const name of ['from', 'to'] as const) {
      const value = day(item[name]);
      if (value === undefined || (value >= first && value <= last)) continue;
      const limits = { min: dayText(first), max: dayText(last) };
      ask.report('PERIOD_OUTSIDE_MONTH', `/months/${i}/${name}`, { value: dayText(value), ...limits });
    }
    ask.order(day(item.from) ?? first, day(item.to) ?? last, `/months/${i}/to`);
  });
}
