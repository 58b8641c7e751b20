import { Host, type HostOptions } from './host';
import { ORIGIN, Page } from './page';
import type { Traffic } from './traffic';
import { within } from './within';
import type { Content, Workbook } from './workbook';

export interface WorkbookOptions extends Content, Omit<HostOptions, 'origin' | 'content'> {}

export interface OpenWorkbook {
  /** What it holds now. */
  readonly workbook: Workbook;
  /** What passed between Office.js and Excel, and what may go wrong there. */
  readonly traffic: Traffic;
  /** Closes it; rejects when something was asked that the host does not know, so that no test passes over it. */
  close(): Promise<void>;
}

const START_LIMIT = 10_000;
const GLOBALS = ['Office', 'Excel'];

/**
 * Opens a workbook of our own in the real, unmodified Office.js, whose `Office` and `Excel` are global until it is closed: what a
 * test calls then, as the adapter, speaks to this workbook. One at a time.
 */
export async function startWorkbook(options: WorkbookOptions = {}): Promise<OpenWorkbook> {
  const { language, requirementSets, from1904, payloadLimit, ...content } = options;
  const about = {
    ...(language !== undefined && { language }),
    ...(requirementSets !== undefined && { requirementSets }),
    ...(from1904 !== undefined && { from1904 }),
    ...(payloadLimit !== undefined && { payloadLimit }),
  };
  const host = new Host({ ...about, content, origin: ORIGIN }, (text) => page.post(text));
  const page = new Page({ ...host.online.address, onMessage: (text) => host.online.receive(text) });
  const complaints = () => [...host.unknown, ...page.consoleLines].join('; ');
  page.load();
  const office = page.global('Office') as typeof Office;
  await within(START_LIMIT, office.onReady(), () => `Office.js did not start: ${complaints()}`);
  for (const name of GLOBALS) Reflect.set(globalThis, name, page.global(name));

  return {
    workbook: host.workbook,
    traffic: host.traffic,
    close: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      page.close();
      const left = complaints();
      return left === '' ? Promise.resolve() : Promise.reject(new Error(`left behind: ${left}`));
    },
  };
}
