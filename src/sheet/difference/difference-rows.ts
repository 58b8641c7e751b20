import type { TraceStep } from '../../engine';
import { formatMonth, type Lang } from '../../i18n';
import { ruleLabel } from '../lines';
import type { TracedComputed } from '../traced';
import { isGiven, personName, personsOf, resultText, shortArticle, unitText } from '../words';
import { differences, type Difference } from './differences';

/** A dossier as given, and what was computed from it. */
export interface Assessed {
  readonly dossier: unknown;
  readonly result: TracedComputed;
}

/** A step that changed, in words. */
export interface DifferenceRow {
  readonly label: string;
  /** Short form; empty where there is none. */
  readonly article: string;
  /** With its unit; a dash where the step is in the other one only. */
  readonly before: string;
  readonly after: string;
  /** False where earlier differences explain it. */
  readonly cause: boolean;
}

/** The steps that changed, in the order of the calculation. */
export function differenceRows(lang: Lang, before: Assessed, after: Assessed): DifferenceRow[] {
  return differences(before.result, after.result).map((one) => {
    const { article } = (one.after ?? one.before)!;
    return {
      label: labelOf(lang, one, one.after === undefined ? before : after),
      article: article === '' ? '' : shortArticle(lang, article),
      before: outcomeText(lang, one.before),
      after: outcomeText(lang, one.after),
      cause: one.cause,
    };
  });
}

/** The month of a dossier in words; empty where none is given. */
export function monthOf(lang: Lang, { dossier }: Assessed): string {
  const month = isGiven(dossier) ? dossier['month'] : undefined;
  return typeof month === 'string' ? formatMonth(lang, month) : '';
}

function labelOf(lang: Lang, { rule, person, part }: Difference, { dossier }: Assessed): string {
  const about = [
    ...(part === undefined ? [] : [`${part + 1}`]),
    ...(person === undefined ? [] : [personName(lang, personsOf(dossier), person)]),
  ].join(', ');
  return about === '' ? ruleLabel(lang, rule) : `${ruleLabel(lang, rule)} (${about})`;
}

function outcomeText(lang: Lang, step: TraceStep | undefined): string {
  return step === undefined ? '—' : `${resultText(lang, step)} ${unitText(lang, step)}`.trimEnd();
}
