import type { TraceStep, TraceUnit } from '../../engine';
import {
  PROCEDURE_LINES,
  PROCEDURE_READINGS,
  PROCEDURE_SHEET,
  fill,
  type Figures,
  type Lang,
} from '../../i18n';
import type { PolicyKey, ProcedurePolicy } from '../../procedure';
import type { LawAmounts } from '../law-amounts';
import { ruleLabel } from '../lines';
import type { Line, Mark } from '../sheet';
import { calculationText, isExplained, resultText, shortArticle, termsOf, unitText } from '../words';
import { readableStep } from './readable-step';
import { PROCEDURE_STEPS } from './step-words';

/** Steps that tell all their figures, not only those of the formula. */
const TELLS_ALL: ReadonlySet<string> = new Set([
  'recovery.debtor-scale',
  'spiCounter.used',
  'stateShare.piis',
]);
/** Two figures that do not speak for themselves. */
const NEEDS_NAMES: ReadonlySet<string> = new Set([
  'recovery.debtor-due',
  'spiCounter.month',
  'sanction.abroad-weeks',
  'sanction.abroad-days',
]);
/** The months that are added up have their own lines. */
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set(['recovery.total']);

/** What a line comes to, where it is made from the result. */
export interface Told {
  readonly value: string | number;
  readonly unit: TraceUnit;
  /** As shown, where the unit does not say how. */
  readonly text?: string;
  readonly article?: string;
  readonly about?: string;
  /** Of the label. */
  readonly figures?: Figures;
  /** The reading that decided it, which no step has. */
  readonly reading?: PolicyKey;
}

/** Makes the lines of a procedure sheet, and remembers the articles that they cite. */
export class ProcedureLines {
  readonly articles: string[] = [];
  /** Rules whose figures were named (with those figures), and readings that were told with their alternatives: a second time is too much. */
  private readonly named = new Set<string>();
  private readonly readings = new Set<string>();

  constructor(
    readonly lang: Lang,
    readonly law: LawAmounts,
    private readonly policy: Partial<ProcedurePolicy>,
  ) {}

  /** A step as a line; `about`: the month, the debtor or the period that it is about. */
  of(step: TraceStep, about?: string): Line {
    const { lang } = this;
    const shown = readableStep(lang, step);
    const outcome = resultText(lang, step);
    const calculation = calculationText(lang, shown, PROCEDURE_STEPS);
    const repeats = calculation === outcome; // a sum of one, a day with nothing to add
    const number = this.law.numberOf(step);
    const tellsAll = TELLS_ALL.has(step.rule);
    const { formula: _, ...figuresOnly } = shown;
    const marks = this.marksOf(step);
    this.articles.push(step.article);
    return {
      rule: step.rule,
      label: ruleLabel(lang, step.rule, PROCEDURE_STEPS),
      ...(about !== undefined && { about }),
      article: shortArticle(lang, step.article),
      ...(calculation !== undefined && !repeats && { calculation }),
      terms: repeats ? [] : termsOf(lang, tellsAll ? figuresOnly : shown, [], PROCEDURE_STEPS),
      explained:
        !repeats &&
        (tellsAll ||
          (needsNames(step, shown) &&
            this.isFirst(this.named, [step.rule, ...Object.keys(shown.figures)].join()))),
      outcome: {
        value: step.result,
        unit: step.unit,
        text: outcome,
        unitText: unitText(lang, step),
        rounded: step.rounded ?? false,
      },
      ...(number !== undefined && { law: number }),
      paths: step.inputs,
      ...(marks.length > 0 && { marks }),
    };
  }

  /** A line that comes from the result and not from a step. */
  told(
    name: keyof typeof PROCEDURE_LINES,
    { value, unit, text, article, about, figures, reading }: Told,
  ): Line {
    const { lang } = this;
    const marks = this.marksOf({ reading });
    if (article !== undefined) this.articles.push(article);
    const outcome = { unit, result: value };
    return {
      rule: name,
      label: fill(lang, PROCEDURE_LINES[name][lang], figures),
      ...(about !== undefined && { about }),
      ...(article !== undefined && { article: shortArticle(lang, article) }),
      terms: [],
      explained: false,
      outcome: {
        value,
        unit,
        text: text ?? resultText(lang, outcome),
        unitText: unitText(lang, outcome),
        rounded: false,
      },
      paths: [],
      ...(marks.length > 0 && { marks }),
    };
  }

  /** How far the source of a step goes, and the reading that decided it. */
  private marksOf({ confidence, reading }: Pick<TraceStep, 'confidence' | 'reading'>): Mark[] {
    const marks: Mark[] = [];
    if (confidence !== undefined) {
      marks.push({ kind: confidence, text: PROCEDURE_SHEET[confidence][this.lang] });
    }
    if (reading !== undefined) {
      const sentence = this.isFirst(this.readings, reading) ? 'reading' : 'readingAgain';
      marks.push({
        kind: 'reading',
        text: readingText(this.lang, reading as PolicyKey, this.policy, sentence),
      });
    }
    return marks;
  }

  private isFirst(told: Set<string>, what: string): boolean {
    return told.size < told.add(what).size;
  }
}

/** Do the figures of the formula need their names beside it? */
function needsNames({ rule }: TraceStep, shown: TraceStep): boolean {
  return NEEDS_NAMES.has(rule) || (isExplained(shown) && !SPEAKS_FOR_ITSELF.has(rule));
}

/** Which value of a reading is applied, and what the others are. */
export function readingText(
  lang: Lang,
  key: PolicyKey,
  policy: Partial<ProcedurePolicy>,
  sentence: 'reading' | 'readingAgain' | 'readingApplied',
): string {
  const applied = policy[key] ?? '';
  const values = PROCEDURE_READINGS[key]?.values ?? {};
  const others = Object.keys(values).filter((value) => value !== applied);
  return fill(lang, PROCEDURE_SHEET[sentence][lang], {
    applied: values[applied]?.[lang] ?? applied,
    other: others.map((value) => values[value]![lang]).join(PROCEDURE_SHEET.between[lang]),
  });
}
