import { PROCEDURE_SHEET, formatMonth } from '../../i18n';
import { section, shownAmount, stepsOf, type AnswerParts, type Asked } from './parts';

/** PROCEDURE §7: the aid of each month, and what the year leaves. */
export function maintenanceAidParts({ command, answer, lines }: Asked<'maintenanceAid'>): AnswerParts {
  const { lang } = lines;
  const { total, left } = answer.result;
  const article = 'LO 68quinquies §3';
  return {
    sections: [
      ...section(
        lang,
        'aidMonths',
        stepsOf(answer.trace, 'maintenanceAid.').map((step) =>
          lines.of(step, formatMonth(lang, String(step.figures['month']))),
        ),
      ),
      ...section(lang, 'aidTotal', [
        lines.told('aidTotal', { value: total, unit: 'EUR', article }),
        lines.told('aidLeft', { value: left, unit: 'EUR', article, figures: { year: command.year } }),
      ]),
    ],
    conclusion: {
      label: PROCEDURE_SHEET.aid[lang],
      amount: shownAmount(lang, total),
      period: String(command.year),
    },
  };
}
