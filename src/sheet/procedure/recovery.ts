import { PROCEDURE_SHEET, formatMonth } from '../../i18n';
import type { BeneficiaryRecoveryResult } from '../../procedure';
import type { Line } from '../sheet';
import { debtorsParts } from './debtors';
import { section, shownAmount, stepsOf, type AnswerParts, type Asked } from './parts';

/** PROCEDURE §5: what may be claimed back, as a proposal; the centre decides. */
export function recoveryParts(asked: Asked<'recovery'>): AnswerParts {
  const { result } = asked.answer;
  return 'debtors' in result ? debtorsParts(asked, result) : beneficiaryParts(asked, result);
}

/** L 22 §2, 24, 29: each month with what becomes of it, then the totals. */
function beneficiaryParts(
  { command, answer, lines }: Asked<'recovery'>,
  result: BeneficiaryRecoveryResult,
): AnswerParts {
  const { lang } = lines;
  const { trace } = answer;
  const effect = stepsOf(trace, 'recovery.effect').map((step) => lines.of(step));
  const months = stepsOf(trace, 'recovery.month-').map((step) =>
    lines.of(step, formatMonth(lang, String(step.figures['month']))),
  );
  const total = stepsOf(trace, 'recovery.total');
  const article = total[0]?.article ?? '';
  const told = (name: 'overpaid' | 'protected' | 'prescribed' | 'arrears', from: string): Line[] =>
    result[name] === '0.00' && name !== 'overpaid'
      ? []
      : [lines.told(name, { value: result[name], unit: 'EUR', article: from })];
  return {
    sections: [
      ...section(lang, 'effect', effect),
      ...section(lang, 'recoveryMonths', months),
      ...section(lang, 'recoveryTotal', [
        ...told('overpaid', article),
        ...told('protected', 'L 22 §2'),
        ...told('prescribed', 'L 29'),
        ...total.map((step) => lines.of(step)),
        ...stepsOf(trace, 'recovery.after-waiver').map((step) => lines.of(step)),
        ...told('arrears', article),
      ]),
    ],
    conclusion: {
      label: PROCEDURE_SHEET.recoverable[lang],
      amount: shownAmount(lang, result.recoverable),
      ...(result.arrears !== '0.00' && {
        others: [{ label: PROCEDURE_SHEET.arrears[lang], amount: shownAmount(lang, result.arrears) }],
      }),
      sentence: `${command.noticeOn === undefined ? PROCEDURE_SHEET.prescriptionOpen[lang] : ''}${PROCEDURE_SHEET.proposal[lang]}`,
    },
  };
}
