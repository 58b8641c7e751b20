import type { ApiObject } from './rich-api';
import { outcomeOf, type Outcome, type WireResult } from './results';

/** A cell as Excel gives it to a function. */
export type InputCell = number | string | boolean | null | RichCell;

/** One parameter: a cell, a range as rows of cells, or null where it is omitted. */
export type Argument = InputCell | readonly (readonly InputCell[])[];

export type Call = readonly [id: string, args: readonly Argument[]];

/** What no plain value says travels as a JSON text. */
interface RichCell {
  readonly value: string;
}

/** A cell that holds an error: the function gets a CustomFunctions.Error. */
export function errorCell(code: string): RichCell {
  return { value: JSON.stringify({ type: 'CustomFunctionError', code }) };
}

/** A cell that holds a data type (an entity, a formatted number, an error as one): the function gets an object. */
export function dataTypeCell(data: object): RichCell {
  return { value: JSON.stringify(data) };
}

const CUSTOM_FUNCTION = 1;
const INVOCATION = 1000;
const ADDRESS = 'Sheet1!A1';
/** `allowErrorForDataTypeAny` and `allowCustomDataForDataTypeAny` of the metadata: functions take error cells and data types. */
const FLAGS = 4 | 8;
/** Shorter pauses of the runtime (200 ms) between the results it sends; what Excel on the web enables. */
const FEATURES = [1, 2, 4];

interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

/** Excel's half of the custom functions: sends out the calls, takes in the results. */
export class CustomFunctionsHost {
  /** Resolves when the runtime of the page is ready for calls. */
  readonly ready: Promise<void>;
  private setReady: () => void = () => undefined;
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private lastId = 0;

  constructor() {
    this.ready = new Promise((resolve) => (this.setReady = resolve));
  }

  /** What the runtime calls, as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly service: ApiObject = {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => this.setReady(),
      _GetEnabledFeatures: () => FEATURES,
      SetInvocationArrayResults: (results: readonly WireResult[]) => {
        for (const result of results) this.take(result);
      },
      // An Excel before CustomFunctions 1.7 takes objects.
      SetInvocationResults: (results: readonly ResultObject[]) => {
        for (const { id, failed, value, errorCode } of results) this.take([id, !failed, value, errorCode]);
      },
    },
  };

  /** The event that carries calls, all in one message as in one recalculation; and their results, in the same order. */
  invoke(calls: readonly Call[]): { event: object; outcomes: Promise<Outcome[]> } {
    const outcomes: Promise<Outcome>[] = [];
    const entries = calls.map(([name, args]) => {
      const id = ++this.lastId;
      outcomes.push(new Promise((resolve) => this.waiting.set(id, resolve)));
      const message = JSON.stringify([id, name, args, ADDRESS, FLAGS]);
      return [CUSTOM_FUNCTION, INVOCATION, '', message, id, false];
    });
    return { event: { ArrayData: entries, Version: 1, Error: 0 }, outcomes: Promise.all(outcomes) };
  }

  private take(result: WireResult): void {
    const [id] = result;
    const resolve = this.waiting.get(id);
    if (resolve === undefined) throw new Error(`a result that was not asked for: ${JSON.stringify(result)}`);
    this.waiting.delete(id);
    resolve(outcomeOf(result));
  }
}
