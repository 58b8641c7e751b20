import { rowAt } from '../../bareme';
import { anniversary, type Day } from '../../engine';
import type { Ask } from '../ask';
import type { SpiCounterCommand } from '../command';
import { dayText, day, month } from '../days';
import { reportDuplicates } from '../duplicates';
import type { Question } from '../question';
import type { SpiCounterResult } from '../result';
import { artisticResult } from './artistic';
import { gapsOf } from './gaps';
import { generalResult } from './general';
import { studentResult } from './student';

/** PROCEDURE.md §9: how much of the socio-professional exemption is left. */
export const spiCounter: Question<'spiCounter'> = {
  policies: ['counterPartial'],
  check(command, ask) {
    checkHistory(command, ask);
    const asked = month(command.month);
    ask.order(day(command.firstDay), asked.last, '/firstDay');
    (command.gaps ?? []).forEach(({ endedOn, resumedOn }, i) => {
      ask.order(day(endedOn) + 1, day(resumedOn), `/gaps/${i}/resumedOn`);
    });
    if (command.kind !== 'artistic') return;
    ask.needs(command, 'firstDay');
    checkArtisticAmounts(command, asked.first, ask);
  },
  answer(command, ask) {
    return {
      ...counterOf(command, ask),
      ...(command.gaps && { gaps: gapsOf(command, ask) }),
    };
  },
};

function counterOf(command: SpiCounterCommand, ask: Ask): SpiCounterResult {
  switch (command.kind ?? 'general') {
    case 'general':
      return generalResult(command, ask);
    case 'student':
      return studentResult(command, ask);
    case 'artistic':
      return artisticResult(command, ask);
  }
}

function checkHistory({ month: asked, history = [] }: SpiCounterCommand, ask: Ask): void {
  reportDuplicates(
    history.map((item) => item.month),
    'DUPLICATE_MONTH',
    (i) => `/history/${i}/month`,
    ask,
  );
  history.forEach((item, i) => {
    const { first, days } = month(item.month);
    if (item.month >= asked) {
      ask.report('DATE_ORDER', `/history/${i}/month`, { from: item.month, to: asked });
    }
    if (item.days !== undefined && item.days > days) {
      ask.report('OUT_OF_RANGE', `/history/${i}/days`, { value: item.days, min: 1, max: days });
    }
    if (item.kind === 'shortage' && ask.find('shortagePeriod', first, '/history') === undefined) {
      ask.report('SPI_NOT_IN_FORCE', `/history/${i}/kind`, { value: 'shortage', month: item.month });
    }
  });
}

/** AR 35 §3: no yearly amount is known before 2005-08-01, nor for a month that the barème does not cover yet. */
function checkArtisticAmounts({ firstDay }: SpiCounterCommand, asked: Day, ask: Ask): void {
  const { coverage, tables } = ask.bareme;
  if (dayText(asked) > coverage.to) ask.report('DATE_OUTSIDE_COVERAGE', '/month', { to: coverage.to });
  if (firstDay === undefined) return;
  const earliest = Math.min(asked, anniversary(day(firstDay), 1) - 1);
  if (rowAt(tables.spi, dayText(earliest)) === undefined) {
    ask.report('SPI_NOT_IN_FORCE', '/firstDay', { value: 'artistic', from: tables.spi.rows[0]!.from });
  }
}
