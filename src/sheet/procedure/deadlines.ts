import {
  CHOICES,
  PROCEDURE_READINGS,
  PROCEDURE_RULES,
  PROCEDURE_SHEET,
  fill,
  formatDate,
  type Lang,
} from '../../i18n';
import type { DeadlinesResult } from '../../procedure';
import type { Conclusion } from '../sheet';
import { section, stepsOf, type AnswerParts, type Asked } from './parts';

/** PROCEDURE §3: the due dates in order of time, and the period of appeal in both its readings. */
export function deadlinesParts({ answer, lines }: Asked<'deadlines'>): AnswerParts {
  const { lang } = lines;
  const appeal = stepsOf(answer.trace, 'deadlines.appeal-');
  const dates = answer.trace.filter((step) => !appeal.includes(step));
  // A stable sort: what is due on the same day stays in the order of the law.
  const inOrder = [...dates].sort((a, b) => compareTexts(String(a.result), String(b.result)));
  // In the order of the sheet: the first use of an amount of the law numbers it.
  const dateLines = inOrder.map((step) => lines.of(step));
  const appealLines = appeal.map((step) => lines.of(step));
  const last = appeal.find(({ rule }) => rule === 'deadlines.appeal-last');
  const other = last?.figures['other'];
  const days = lastDays(lang, answer, other);
  const [first, second] = days;
  const safety =
    first &&
    second &&
    fill(lang, PROCEDURE_SHEET.safety[lang], {
      first: first.day,
      firstReading: first.reading,
      second: second.day,
      secondReading: second.reading,
    });
  if (last !== undefined && other !== undefined && safety !== undefined) {
    appealLines.push(lines.told('otherLastDay', { value: other, unit: 'date', article: last.article }));
  }
  return {
    sections: [
      ...section(lang, 'dueDates', dateLines, PROCEDURE_SHEET.urgentAid[lang]),
      ...section(lang, 'appeal', appealLines, safety),
    ],
    conclusion: { ...conclusionOf(lang, answer.result, days), ...(safety && { sentence: safety }) },
  };
}

/** A last day of the appeal, and from which day it is counted. */
interface LastDay {
  readonly day: string;
  readonly reading: string;
}

/** The last days of the appeal, one for each reading where they differ, the earliest first. */
function lastDays(
  lang: Lang,
  { result, policy }: Asked<'deadlines'>['answer'],
  other: string | number | undefined,
): LastDay[] {
  const day = result.appeal?.lastDay;
  if (day === undefined) return [];
  const readings = PROCEDURE_READINGS['appealStart']!.values;
  const applied = policy.appealStart ?? '';
  const another = Object.keys(readings).find((key) => key !== applied) ?? '';
  const days = [{ day, reading: readings[applied]?.[lang] ?? applied }];
  if (other !== undefined && other !== day)
    days.push({ day: String(other), reading: readings[another]?.[lang] ?? another });
  return days.sort((a, b) => compareTexts(a.day, b.day));
}

/** The end of the appeal once there is a notification; before, what comes next: to pay, or to decide. */
function conclusionOf(
  lang: Lang,
  { appeal, deadlines }: DeadlinesResult,
  [first, second]: readonly LastDay[],
): Conclusion {
  if (appeal?.running) {
    const days = { first: first?.day ?? '', second: second?.day ?? '' };
    const either = second === undefined ? '{first}' : PROCEDURE_SHEET.eitherDay[lang];
    return { label: PROCEDURE_SHEET.appealLast[lang], outcome: fill(lang, either, days) };
  }
  if (appeal !== undefined) {
    return { label: PROCEDURE_SHEET.appealPeriod[lang], outcome: CHOICES['notRunning']![lang] };
  }
  const next = deadlines.PAYMENT === undefined ? 'DECISION' : 'PAYMENT';
  return {
    label: PROCEDURE_RULES[`deadlines.${next}`]![lang],
    outcome: formatDate(lang, deadlines[next]?.due ?? ''),
  };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
