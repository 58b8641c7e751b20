import type { Summary } from '../../caseload';
import type { Policy } from '../../engine';
import type { Place } from '../../host';
import type { Trouble } from '../trouble';
import type { FindingLine, Recognised } from '../worker';

/** Where the rows come from. */
export type Origin =
  | { readonly kind: 'place'; readonly place: Place; readonly firstColumn: number; readonly columns: number }
  | { readonly kind: 'file'; readonly file: File; readonly sheet?: string };

/** What the user says about the rows. */
export interface Choices {
  readonly columns: Readonly<Record<string, string>>;
  /** Month of all rows that give none, `YYYY-MM`. */
  readonly month?: string | undefined;
  readonly policy: Partial<Policy>;
}

/** What is being read, and how far. */
interface Opening {
  readonly what: string;
  readonly rows: number;
  readonly of?: number;
}

/** A file of several sheets, of which one must be chosen. */
interface Several {
  readonly file: File;
  readonly sheets: readonly string[];
  readonly trouble: Trouble;
}

interface Checking {
  readonly done: number;
  readonly startedAt: number;
}

interface Checked {
  readonly lines: readonly FindingLine[];
  readonly summary: Summary;
  readonly seconds: number;
  /** When its rows were read; in milliseconds since 1970. */
  readonly readAt: number;
  /** Cells of its sheet are others since then, as far as the spreadsheet tells. */
  readonly isOld: boolean;
}

/** How far the check is. */
export type Stage =
  | { readonly name: 'choose'; readonly trouble?: Trouble }
  | ({ readonly name: 'opening' } & Opening)
  | ({ readonly name: 'sheet' } & Several)
  | { readonly name: 'ready'; readonly trouble?: Trouble; readonly rereading: boolean }
  | ({ readonly name: 'checking' } & Checking)
  | ({ readonly name: 'done' } & Checked);

export interface CheckState {
  readonly stage: Stage;
  readonly origin?: Origin;
  readonly recognised?: Recognised;
  readonly choices: Choices;
}

export const NO_CHOICES: Choices = { columns: {}, policy: {} };
export const START: CheckState = { stage: { name: 'choose' }, choices: NO_CHOICES };

/** Everything that can happen. */
export type Event =
  | { readonly type: 'choose'; readonly trouble?: Trouble }
  /** `again`: the rows that are open are read again, and stay until they are. */
  | ({ readonly type: 'opening'; readonly again?: boolean } & Opening)
  | ({ readonly type: 'sheets' } & Several)
  | { readonly type: 'rereading'; readonly choices: Choices }
  | {
      readonly type: 'recognised';
      readonly recognised: Recognised;
      readonly origin: Origin;
      readonly choices: Choices;
      /** Rows that were read again are checked at once: nothing else is shown meanwhile, but where something is wrong with them. */
      readonly goesOn?: boolean;
    }
  | { readonly type: 'policy'; readonly policy: Choices['policy'] }
  | ({ readonly type: 'checking' } & Checking)
  | ({ readonly type: 'done' } & Checked)
  /** Cells of the sheet that was checked are others. */
  | { readonly type: 'changed' }
  /** Back to columns and date, with the reason where there is one. */
  | { readonly type: 'ready'; readonly trouble?: Trouble };

/** The next state. Pure: what is slow happens elsewhere and is told by events. */
export function next(state: CheckState, event: Event): CheckState {
  switch (event.type) {
    case 'choose':
      return { ...START, stage: { name: 'choose', ...(event.trouble && { trouble: event.trouble }) } };
    case 'opening': {
      const { what, rows, of, again } = event;
      const stage = { name: 'opening', what, rows, ...(of !== undefined && { of }) } as const;
      return { ...(again ? state : START), stage };
    }
    case 'sheets': {
      const { file, sheets, trouble } = event;
      return { ...START, stage: { name: 'sheet', file, sheets, trouble } };
    }
    case 'rereading':
      return { ...state, choices: event.choices, stage: { name: 'ready', rereading: true } };
    case 'recognised': {
      const { recognised, origin, choices, goesOn } = event;
      const { problems } = recognised;
      if (goesOn && problems.length === 0) return { ...state, recognised, origin, choices };
      const trouble: Trouble | undefined = problems.length > 0 ? { kind: 'rows', problems } : undefined;
      return {
        recognised,
        origin,
        choices,
        stage: { name: 'ready', rereading: false, ...(trouble && { trouble }) },
      };
    }
    case 'policy':
      return { ...state, choices: { ...state.choices, policy: event.policy } };
    case 'checking':
      return { ...state, stage: { name: 'checking', done: event.done, startedAt: event.startedAt } };
    case 'done': {
      const { type: name, ...checked } = event;
      return { ...state, stage: { name, ...checked } };
    }
    case 'changed':
      return state.stage.name === 'done' ? { ...state, stage: { ...state.stage, isOld: true } } : state;
    case 'ready':
      return {
        ...state,
        stage: { name: 'ready', rereading: false, ...(event.trouble && { trouble: event.trouble }) },
      };
  }
}

/** True where the rows can be checked as they are, or were. */
export function canCheck({ stage, recognised }: CheckState): boolean {
  const isReady = stage.name === 'done' || (stage.name === 'ready' && !stage.rereading);
  return isReady && recognised?.problems.length === 0;
}
