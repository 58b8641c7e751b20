import { VERSION } from '../version';
import type { Bareme } from '../../bareme';
import { explainedOf, findCause, flatSheet } from '../../caseload';
import { assess } from '../../engine';
import {
  call,
  dossierOf,
  errorKind,
  isFault,
  type Answer,
  type Dossier,
  type Fault,
  type RawArgument,
} from '../../functions';
import type { SheetValue } from '../../host';
import type { Lang } from '../../i18n';
import { decisionSheet, isTraced, stampOf, type SheetPage } from '../../sheet';
import type { RisCall } from './formula';

/** How the cell compares with what the function gives now. */
export type Comparison =
  /** It shows just that. */
  | 'same'
  /** The formula does more with it: there is nothing to compare. */
  | 'part'
  /** Excel is still at it, does not know the add-in, or has no room for the result. */
  | 'busy'
  | 'unknownName'
  | 'noRoom'
  /** It shows something else. */
  | 'other';

export interface Explanation {
  /** What the function gives for the inputs. */
  readonly answer: Answer;
  readonly comparison: Comparison;
  /** How many dossiers the call assesses; absent for a function that assesses none. */
  readonly dossiers?: number;
  /** The whole calculation of the dossier that is looked at. */
  readonly page?: SheetPage;
  /** Why that dossier was refused. */
  readonly fault?: Fault;
}

/** What the pane reckons and speaks with. */
export interface Setting {
  readonly lang: Lang;
  readonly bareme: Bareme;
}

/** What is asked of a call. */
export interface Asked {
  readonly setting: Setting;
  /** Which of its dossiers. */
  readonly index?: number;
  /** Where the formula stands: a formula gives its dossier no name of its own. */
  readonly place: string;
}

/** Explains a call: the same function gives the answer, and the same engine the sheet. */
export function explain(
  { definition, whole }: RisCall,
  raw: readonly RawArgument[],
  shown: SheetValue,
  { setting, index = 0, place }: Asked,
): Explanation {
  const answer = call(definition, raw);
  const explanation = { answer, comparison: whole ? compared(answer, shown) : 'part' } as const;
  const called = dossierOf(definition, raw, index);
  if (called === undefined) return explanation;
  if ('fault' in called) return { ...explanation, fault: called.fault };
  const { shape, dossier } = called.value;
  const dossiers = shape.rows * shape.columns;
  if ('fault' in dossier) return { ...explanation, dossiers, fault: dossier.fault };
  if (dossier.value === undefined) return { ...explanation, dossiers };
  return { ...explanation, dossiers, ...pageOf(dossier.value, place, setting) };
}

/** The sheet of a dossier, and what explains the difference from what was paid. */
function pageOf(
  { input, paid, faultOf }: Dossier,
  place: string,
  { lang, bareme }: Setting,
): Pick<Explanation, 'page' | 'fault'> {
  const result = assess(input, { trace: true, bareme });
  if (result.status === 'refused') return { fault: faultOf(result.errors[0]!) };
  if (!isTraced(result)) throw new Error('a trace was asked for');
  const explained =
    paid === undefined
      ? undefined
      : explainedOf(
          { input, result, paid, finding: findCause(input, result, paid, bareme) },
          { lang, bareme },
        );
  const sheet = decisionSheet(
    input,
    { ...result, id: place },
    { lang, bareme, ...flatSheet(input, result, lang, 'formula') },
  );
  return { page: { sheet, stamp: stampOf(input, bareme, VERSION), explained } };
}

const STATES: Readonly<Record<string, Comparison>> = {
  '#BUSY!': 'busy',
  '#GETTING_DATA': 'busy',
  '#CONNECT!': 'busy',
  '#NAME?': 'unknownName',
  '#SPILL!': 'noRoom',
};

function compared(answer: Answer, shown: SheetValue): Comparison {
  const first = isFault(answer) ? answer : answer[0]?.[0];
  if (first === undefined) return 'other';
  const expected = typeof first === 'object' ? ERROR_TEXTS[errorKind(first)] : first;
  if (expected === shown || (expected === '' && shown === null)) return 'same';
  return STATES[String(shown)] ?? 'other';
}

const ERROR_TEXTS = { notAvailable: '#N/A', invalidValue: '#VALUE!' } as const;
