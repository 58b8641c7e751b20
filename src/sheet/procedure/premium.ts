import { PROCEDURE_SHEET } from '../../i18n';
import { conditionLines, notMetTexts } from './conditions';
import { section, sentences, shownAmount, stepsOf, type AnswerParts, type Asked } from './parts';

const SENTENCE = {
  met: PROCEDURE_SHEET.premiumMet,
  notMet: PROCEDURE_SHEET.premiumNotDue,
  examine: PROCEDURE_SHEET.premiumIf,
} as const;

/** PROCEDURE §6: the conditions of the premium, and its amount. */
export function premiumParts({ answer, lines }: Asked<'premium'>): AnswerParts {
  const { lang } = lines;
  const { overall, conditions, amount } = answer.result;
  return {
    sections: [
      ...section(lang, 'conditions', conditionLines(answer.trace, lines)),
      ...section(
        lang,
        'premiumAmount',
        stepsOf(answer.trace, 'premium.amount').map((step) => lines.of(step)),
      ),
    ],
    conclusion: {
      label: PROCEDURE_SHEET.premium[lang],
      amount: shownAmount(lang, amount),
      sentence: sentences(SENTENCE[overall][lang], ...notMetTexts(lang, 'premium', conditions)),
    },
  };
}
