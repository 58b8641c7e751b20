import { SpreadsheetProblem, type SpreadsheetProblemCode } from '../workbook-port';

type Figures = SpreadsheetProblem['figures'];

/** What the codes of Office.js mean; a code that is not here is told in Excel's own words. */
const MEANING: Readonly<Record<string, SpreadsheetProblemCode>> = {
  InvalidOperationInCellEditMode: 'EDITING_CELL',
  AccessDenied: 'PROTECTED',
  ItemNotFound: 'GONE',
  InvalidReference: 'GONE',
  InvalidObjectPath: 'GONE',
  InvalidSelection: 'NO_RANGE',
  RequestPayloadSizeLimitExceeded: 'TOO_LARGE',
  ResponsePayloadSizeLimitExceeded: 'TOO_LARGE',
  OperationCellsExceedLimit: 'TOO_LARGE',
  RangeExceedsLimit: 'TOO_LARGE',
  ApiNotFound: 'TOO_OLD',
  NotImplemented: 'TOO_OLD',
};

/** What Excel threw, as a problem of ours; one of ours stays as it is. */
export function problemOf(error: unknown, figures: Figures = {}): SpreadsheetProblem {
  if (error instanceof SpreadsheetProblem) return error;
  // Not `instanceof`: office.js has its own class of errors, in the window it was loaded in.
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? MEANING[code] : undefined;
  if (known !== undefined) return new SpreadsheetProblem(known, figures);
  const said = [code, message].filter((word) => typeof word === 'string' && word !== '').join(': ');
  return new SpreadsheetProblem('SPREADSHEET_FAILED', { ...figures, said });
}

/** Too much for one message: less of it may pass. */
export function isTooLarge(error: unknown): boolean {
  return problemOf(error).code === 'TOO_LARGE';
}

/** Rejects with the problem CANCELLED once the user has ended the work. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SpreadsheetProblem('CANCELLED');
}

/** What is waited for; rejects with the problem CANCELLED as soon as the user ends the work, even where it never comes. */
export async function unlessCancelled<T>(awaited: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return awaited;
  let ended: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    ended = () => reject(new SpreadsheetProblem('CANCELLED'));
    signal.addEventListener('abort', ended);
  });
  try {
    if (signal.aborted) ended();
    return await Promise.race([awaited, cancelled]);
  } finally {
    signal.removeEventListener('abort', ended);
  }
}
