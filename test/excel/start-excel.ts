import type { Argument, Call } from './custom-functions';
import { Host, type HostOptions } from './host';
import { ORIGIN, Page } from './page';
import type { Outcome } from './results';
import { within } from './within';

export interface ExcelOptions extends Omit<HostOptions, 'origin'> {
  /** Path of the functions: a classic script that calls `CustomFunctions.associate`. */
  readonly script: string;
}

export interface Excel {
  /** Calls one function by its id, with one argument for each parameter it declares: Excel sends null for an omitted one. */
  call(id: string, args: readonly Argument[]): Promise<Outcome>;
  /** Calls many in one message, as one recalculation does; results in the order of the calls. */
  callAll(calls: readonly Call[]): Promise<Outcome[]>;
  /** How often the page asked to compute the workbook again. */
  readonly recalculations: number;
  /** What the page asked of Office.js that this host does not know: answered by `ApiNotFound`, as an old Excel would. */
  readonly unknownApis: readonly string[];
  /** What the page wrote on its console: there Office.js complains of an id that is associated twice. */
  readonly consoleLines: readonly string[];
  /** Ends the page; rejects when either list holds something, so that no test passes over it. */
  stop(): Promise<void>;
}

const START_LIMIT = 10_000;

/**
 * Runs the add-in's functions in the real, unmodified Office.js with its real custom functions runtime, on an Excel of our own.
 *
 * In `node:vm`, not in a browser: the runtime asks so little of its window that forty lines give it (`page.ts`), so the tests
 * run on every machine, start in 0.2 s and reach every value. It is office.js itself that runs, with `Office.onReady`, the
 * language and the requirement sets, over the messages of Excel on the web; not only its inner file over a native bridge,
 * which knows none of these. It is our reading of the messages of one version of Office.js: it proves our functions against
 * Microsoft's client library, not against Excel's calculation, its conversions of types or its limits.
 */
export async function startExcel(options: ExcelOptions): Promise<Excel> {
  const { script, ...about } = options;
  const host = new Host({ ...about, origin: ORIGIN }, (text) => page.post(text));
  const { functions, online, workbook } = host;
  const page = new Page({ ...online.address, script, onMessage: (text) => online.receive(text) });
  const complaints = () => [...host.unknown, ...page.consoleLines].join('; ');

  try {
    page.load();
    await within(START_LIMIT, functions.ready, () => `the custom functions did not start: ${complaints()}`);
  } catch (error) {
    page.close();
    throw error;
  }

  const callAll = (calls: readonly Call[]) => {
    const { event, outcomes } = functions.invoke(calls);
    online.event('richApiMessage', event);
    return outcomes;
  };
  return {
    callAll,
    call: async (id, args) => (await callAll([[id, args]]))[0]!,
    get recalculations() {
      return workbook.recalculations;
    },
    get unknownApis() {
      return host.unknown;
    },
    consoleLines: page.consoleLines,
    stop: () => {
      page.close();
      const left = complaints();
      return left === '' ? Promise.resolve() : Promise.reject(new Error(`left behind by the page: ${left}`));
    },
  };
}
