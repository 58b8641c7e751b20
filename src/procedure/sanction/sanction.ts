import type { Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { dayText, spanText, type Span } from '../days';
import type { Question } from '../question';
import type { SanctionResult } from '../result';
import { execution } from './calendar';
import { checkDates, checkLimits, neededFacts } from './check';
import { omission } from './omission';
import type { Penalty } from './penalty';
import { piisBreach } from './piis';
import { detentionDays, staysAbroad } from './stays';
import { suspendedMonths } from './suspended-months';

/** PROCEDURE.md §4: the right remains, only payment stops. */
export const sanction: Question<'sanction'> = {
  policies: ['piisStart', 'abroadCount'],
  check(command, ask) {
    checkDates(command, ask);
    if (isPenalty(command)) checkLimits(command, ask);
  },
  answer(command, ask) {
    if (isPenalty(command)) {
      const known = neededFacts(command, ask).every((fact) => command[fact] !== undefined);
      return known ? penalised(command, penaltyOf(command, ask), ask) : noSanction(command, ask);
    }
    if (command.scheme === 'ASE') ask.warnings.add('ASE_ANALOGY', '/scheme');
    if (command.ground === 'detention') return suspended(command, detentionDays(command), 'AR 39', ask);
    const { lost, counted } = staysAbroad(command, ask);
    return { ...suspended(command, lost, 'L 23 §5', ask), counted };
  },
};

/** L 30: decided by the centre, with a limit in time. */
function isPenalty({ ground }: SanctionCommand): boolean {
  return ground === 'omission' || ground === 'piis';
}

function penaltyOf(command: SanctionCommand, ask: Ask): Penalty {
  return command.ground === 'omission' ? omission(command, ask) : piisBreach(command, ask);
}

function penalised(command: SanctionCommand, penalty: Penalty, ask: Ask): SanctionResult {
  const { article, reasons, repeat, maxMonths, window, executeBy } = penalty;
  const allowed = reasons.length === 0;
  const { executed, reprieve } = allowed
    ? execution(command, penalty, ask)
    : { executed: undefined, reprieve: undefined };
  return {
    ...suspended(command, executed === undefined ? [] : [executed], article, ask),
    allowed,
    reasons,
    repeat,
    maxMonths,
    ...(window && { window: { earliest: dayText(window.earliest), latest: dayText(window.latest) } }),
    ...(executeBy !== undefined && { executeBy: dayText(executeBy) }),
    ...(executed && { period: spanText(executed) }),
    ...(reprieve && { reprieve: spanText(reprieve) }),
  };
}

/** Social aid (ASE) knows no sanction, whatever the dates. */
function noSanction(command: SanctionCommand, ask: Ask): SanctionResult {
  return { ...suspended(command, [], 'L 30', ask), allowed: false, reasons: ['NO_LEGAL_SANCTION'] };
}

/** The days without payment, and what the months lose. */
function suspended(
  command: SanctionCommand,
  spans: readonly Span[],
  article: string,
  ask: Ask,
): SanctionResult {
  const { months, withheldTotal } = suspendedMonths(command, spans, article, ask);
  const suspendedDays = spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  ask.trace?.add({
    rule: 'sanction.total',
    article,
    figures: { suspendedDays },
    result: withheldTotal,
    unit: 'EUR',
  });
  return {
    allowed: true,
    reasons: [],
    suspendedDays,
    months,
    withheldTotal: withheldTotal.toString(),
  };
}
