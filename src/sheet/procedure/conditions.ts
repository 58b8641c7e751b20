import type { TraceStep } from '../../engine';
import { PROCEDURE_RULES, PROCEDURE_SHEET, SHEET, fill, formatDate, valueLabel, type Lang } from '../../i18n';
import type { Condition, ConditionStatus, ConditionsCommand } from '../../procedure';
import type { Line } from '../sheet';
import { procedureField } from './place';
import { section, sentences, stepsOf, type AnswerParts, type Asked } from './parts';
import type { ProcedureLines } from './procedure-lines';

/** PROCEDURE §2: each condition with what it was decided on, the individual project, and what it comes to. */
export function conditionsParts({ command, answer, lines }: Asked<'conditions'>): AnswerParts {
  const { lang } = lines;
  const { overall, conditions, piis } = answer.result;
  const project = [
    lines.told('piisRequired', {
      value: piis.required,
      unit: 'choice',
      text: valueLabel(lang, 'required', piis.required) ?? piis.required,
      article: 'L 11',
    }),
    ...(piis.due === undefined
      ? []
      : [lines.told('piisDue', { value: piis.due, unit: 'date', article: 'L 11' })]),
  ];
  return {
    sections: [
      ...section(lang, 'conditions', conditionLines(answer.trace, lines, aboutWork(command, lang))),
      ...section(lang, 'project', project),
    ],
    conclusion: {
      label: PROCEDURE_SHEET.conclusionConditions[lang],
      outcome: OVERALL[overall][lang],
      sentence: sentences(
        ...notMetTexts(lang, 'conditions', conditions),
        PROCEDURE_SHEET.centreDecides[lang],
      ),
    },
  };
}

const OVERALL = {
  met: PROCEDURE_SHEET.overallMet,
  notMet: PROCEDURE_SHEET.overallNotMet,
  examine: PROCEDURE_SHEET.overallExamine,
} satisfies Record<ConditionStatus, unknown>;

/** The steps of the conditions; one that a date will cure says from when. */
export function conditionLines(
  trace: readonly TraceStep[],
  lines: ProcedureLines,
  abouts: Readonly<Record<string, string | undefined>> = {},
): Line[] {
  return stepsOf(trace, 'conditions.', 'premium.')
    .filter(({ unit }) => unit === 'choice')
    .map((step) => {
      const { from } = step.figures;
      const about = abouts[step.rule];
      // A dispensation stands for the answer that the step has.
      if (about !== undefined) return { ...lines.of(step, about), terms: [] };
      if (from === undefined) return lines.of(step);
      const { lang } = lines;
      return lines.of(step, fill(lang, SHEET.fromDay[lang], { value: formatDate(lang, String(from)) }));
    });
}

/** Why somebody is treated as an adult, or need not be disposed to work: the step has no figure for it. */
function aboutWork(command: ConditionsCommand, lang: Lang): Record<string, string | undefined> {
  const named = (given: object | undefined, ...fields: readonly string[]): string | undefined => {
    const held = fields.filter((field) => (given as Record<string, unknown> | undefined)?.[field] === true);
    return held.length === 0
      ? undefined
      : held.map((field) => procedureField(lang, 'conditions', field) ?? field).join(', ');
  };
  return {
    'conditions.AGE': named(command, 'married', 'childAtCharge', 'pregnant'),
    'conditions.WORK': named(command.work, 'health', 'equity') ?? named(command, 'studies'),
    'conditions.WORK_PARTNER': named(command.partner, 'health', 'equity'),
  };
}

/** `"Non remplies : Majeur, ou mineur assimilé (dès le 01/03/2027). À examiner : …"`, by the codes of a question. */
export function notMetTexts(
  lang: Lang,
  question: 'conditions' | 'premium',
  conditions: Readonly<Partial<Record<string, Condition>>>,
): string[] {
  const listed = (status: ConditionStatus): string =>
    Object.entries(conditions)
      .flatMap(([code, condition]) => {
        if (condition?.status !== status) return [];
        const label = PROCEDURE_RULES[`${question}.${code}`]?.[lang] ?? code;
        return condition.from === undefined
          ? [label]
          : [fill(lang, PROCEDURE_SHEET.conditionFrom[lang], { label, from: condition.from })];
      })
      .join(PROCEDURE_SHEET.between[lang]);
  return (['notMet', 'examine'] as const).flatMap((status) => {
    const list = listed(status);
    return list === '' ? [] : [fill(lang, PROCEDURE_SHEET[`${status}List`][lang], { list })];
  });
}
