import { rateText, readAmount } from '../../engine';
import { day, month } from '../days';
import type { Question } from '../question';
import { baseRate } from './base-rate';
import { formB } from './form-b';
import { piisShare } from './piis-share';
import { stateRate } from './state-rate';

/** PROCEDURE.md §8: what the State owes of a month, and what stays with the centre. */
export const stateShare: Question<'stateShare'> = {
  policies: ['piisOnTop'],
  check({ month: text, days, unemployment, piis, formB: form }, ask) {
    const { first, last, days: daysInMonth } = month(text);
    ask.covers('stateShare', first, '/month');
    if (days !== undefined && days > daysInMonth) {
      ask.report('OUT_OF_RANGE', '/days', { value: days, min: 1, max: daysInMonth });
    }
    if (form !== undefined && form.days > form.daysInMonth) {
      ask.report('OUT_OF_RANGE', '/formB/days', { value: form.days, min: 1, max: form.daysInMonth });
    }
    ask.order(day(unemployment?.requestOn), last, '/unemployment/requestOn');
    ask.order(day(piis?.signedOn), day(piis?.endedOn), '/piis/endedOn');
  },
  answer(command, ask) {
    const at = month(command.month);
    const amount = readAmount(command.amount);
    const base = baseRate(command, at, ask);
    const { rate, basis } = stateRate(command, at, base, ask);
    const share = amount.share(rate).rounded();
    ask.trace?.add({
      rule: 'stateShare.share',
      article: 'L 32',
      inputs: ['/amount'],
      figures: { amount, rateN: rate.n, rateD: rate.d },
      formula: '{amount} × {rateN} ÷ {rateD}',
      result: share,
      unit: 'EUR',
      rounded: true,
    });
    const own = amount.minus(share);
    ask.trace?.add({
      rule: 'stateShare.own',
      article: 'L 32',
      figures: { amount, share },
      formula: '{amount} − {share}',
      result: own,
      unit: 'EUR',
    });
    const piis = piisShare(command, at, amount, rate, ask);
    return {
      baseRate: rateText(base.rate),
      rate: rateText(rate),
      basis,
      amount: amount.toString(),
      share: share.toString(),
      piisRate: rateText(piis.rate),
      piisShare: piis.share.toString(),
      ownShare: own.toString(),
      ...(command.formB && { formB: formB(command.formB, ask) }),
    };
  },
};
