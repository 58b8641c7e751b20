import type { TraceStep } from '../../engine';
import { PROCEDURE_SHEET, formatMonth } from '../../i18n';
import type { DebtorResult, DebtorsRecoveryResult } from '../../procedure';
import type { Group, Line } from '../sheet';
import { listOf } from '../words';
import { debtorName } from './place';
import { section, shownAmount, stepsOf, type AnswerParts, type Asked } from './parts';

const SCALE = 'recovery.debtor-scale';

/** L 26, AR 42-55: the scale, then each debtor: scale, cap and what is asked month by month. */
export function debtorsParts(asked: Asked<'recovery'>, result: DebtorsRecoveryResult): AnswerParts {
  const { answer, lines } = asked;
  const { lang } = lines;
  const article = 'AM 12/12/2002';
  const scale = [
    lines.told('incomeYear', { value: String(result.incomeYear), unit: 'choice', article: 'L 26' }),
    lines.told('scaleFrom', { value: result.scaleFrom, unit: 'date', article }),
    lines.told('ceiling', { value: result.ceiling, unit: 'EUR/year', article }),
    lines.told('perDependant', { value: result.perDependant, unit: 'EUR/year', article }),
  ];
  const waiver = stepsOf(answer.trace, 'recovery.after-waiver').map((step) => lines.of(step));
  return {
    sections: [
      ...section(lang, 'debtorScale', scale),
      ...section(
        lang,
        'debtors',
        result.debtors.map((debtor, i) => debtorGroup(asked, debtor, i)),
      ),
      ...section(lang, 'recoveryTotal', waiver.length > 0 ? waiver : [allDebtors(asked, result)]),
    ],
    conclusion: {
      label: PROCEDURE_SHEET.recoverableFromDebtors[lang],
      amount: shownAmount(lang, result.recoverable),
      sentence: PROCEDURE_SHEET.proposal[lang],
    },
  };
}

function allDebtors({ lines }: Asked<'recovery'>, { recoverable }: DebtorsRecoveryResult): Line {
  return lines.told('allDebtors', { value: recoverable, unit: 'EUR', article: 'L 26' });
}

/** The steps of one debtor; a scale that is the same for every month is told once. */
function debtorGroup(
  { command, answer, lines }: Asked<'recovery'>,
  debtor: DebtorResult,
  index: number,
): Group {
  const { lang } = lines;
  const place = `/debtors/${index}`;
  const own = answer.trace.filter(({ inputs }) => inputs[0] === place);
  const isToldAlready = (step: TraceStep, i: number): boolean =>
    step.rule === SCALE && own.slice(0, i).some((before) => isSame(before, step));
  const steps = own.filter((step, i) => !isToldAlready(step, i));
  const scales = steps.filter(({ rule }) => rule === SCALE);
  const made = steps.map((step) =>
    lines.of(step, step.rule === SCALE && scales.length === 1 ? undefined : monthOf(step)),
  );
  const [given] = listOf(command.debtors).slice(index);
  return {
    title: debtorName(lang, given ?? { id: debtor.id }) ?? debtor.id,
    lines: [
      ...made,
      ...(debtor.months.length === 0
        ? []
        : [lines.told('debtorTotal', { value: debtor.due, unit: 'EUR', article: 'L 26' })]),
    ],
  };

  /** The month that a step is about, by its place in the command. */
  function monthOf({ inputs }: TraceStep): string | undefined {
    const at = /^\/months\/(\d+)$/.exec(inputs[1] ?? '')?.[1];
    const month = at && command.months[Number(at)]?.month;
    return month === undefined || month === '' ? undefined : formatMonth(lang, month);
  }
}

/** The same scale with the same income. */
function isSame(a: TraceStep, b: TraceStep): boolean {
  return a.rule === b.rule && JSON.stringify(a.figures) === JSON.stringify(b.figures);
}
