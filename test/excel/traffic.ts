import { ApiError, type BatchReply } from './rich-api';

/** One message of Office.js and its reply, in bytes, and what it called, as `Values=` or `Add()`. */
export interface Passed {
  readonly request: number;
  readonly response: number;
  readonly calls: readonly string[];
}

/** A call that is to fail. */
export interface Failure {
  /** As `Values=` or `Delete()`. */
  readonly call: string;
  /** How many of them succeed before. */
  readonly after?: number;
  /** A code of Excel. */
  readonly code: string;
  /** Fails every time from then on, not once. */
  readonly always?: boolean;
}

/** What Office.js makes of a message that is too large. */
const TOO_LARGE = { request: 5103, response: 5104 };
const EDITING = {
  Code: 'InvalidOperationInCellEditMode',
  Message: 'Excel is in cell-editing mode.',
  ActionIndex: 0,
  HttpStatusCode: 400,
  Location: '',
};

type Reply = { readonly Error: number } | { readonly Error: 0; readonly Data: readonly [number, [], string] };

/** What stands between Office.js and the workbook: the limits of a message, the user at work, and what a test lets go wrong. */
export class Traffic {
  readonly passed: Passed[] = [];
  /** Most bytes of a message, or of a reply; none of them above is let through. */
  requestLimit = Infinity;
  responseLimit = Infinity;
  /** Each reply comes so much later (ms), as over a network. */
  delay = 0;
  private readonly failures: { left: number; readonly failure: Failure }[] = [];
  private readonly waiting: (() => void)[] = [];
  private calls = new Set<string>();
  private inCell = false;

  /** A cell is being edited: messages are refused, or wait where they say that they can. */
  set editing(editing: boolean) {
    this.inCell = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  fail(failure: Failure): void {
    this.failures.push({ left: failure.after ?? 0, failure });
  }

  /** Hears of each call of a batch before it is done. */
  readonly heard = (call: string): void => {
    if (!call.startsWith('.')) this.calls.add(call);
    for (const entry of this.failures) {
      if (entry.failure.call !== call) continue;
      if (entry.left > 0) entry.left -= 1;
      else {
        if (!entry.failure.always) this.failures.splice(this.failures.indexOf(entry), 1);
        throw new ApiError(entry.failure.code, `made to fail at ${call}`);
      }
    }
  };

  /** Lets a message through: `answer` looks into it, `reply` sends what comes of it. */
  pass(
    message: string,
    patient: boolean,
    answer: (batch: string) => BatchReply,
    reply: (reply: Reply) => void,
  ): void {
    if (this.inCell && patient) {
      this.waiting.push(() => this.pass(message, patient, answer, reply));
      return;
    }
    const done = this.done(message, answer);
    if (this.delay > 0) setTimeout(() => reply(done), this.delay);
    else reply(done);
  }

  private done(message: string, answer: (batch: string) => BatchReply): Reply {
    if (this.inCell) return replied({ Results: [], Error: EDITING });
    const request = Buffer.byteLength(message);
    if (request > this.requestLimit) return { Error: TOO_LARGE.request };
    this.calls = new Set();
    const reply = replied(answer(message));
    const response = Buffer.byteLength(reply.Data[2]);
    if (response > this.responseLimit) return { Error: TOO_LARGE.response };
    this.passed.push({ request, response, calls: [...this.calls] });
    return reply;
  }
}

function replied(reply: BatchReply): { readonly Error: 0; readonly Data: readonly [number, [], string] } {
  return { Error: 0, Data: [200, [], JSON.stringify(reply)] };
}
