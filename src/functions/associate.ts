import { faultMessage } from '../i18n';
import type { Fault } from './arguments';
import { call, cellsOf, errorKind } from './call';
import { environment } from './environment';
import { FUNCTIONS } from './registry';

/** What the functions need of Excel's runtime: the global `CustomFunctions`, or a stand-in. */
export interface Runtime {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
  ErrorCode: Readonly<Record<'invalidValue' | 'notAvailable', string>>;
}

/** Gives every function to the runtime, at once: Excel asks for them as soon as the file is loaded. */
export function associateAll(runtime: Runtime): void {
  for (const definition of FUNCTIONS) {
    const toError = (fault: Fault): Error =>
      new runtime.Error(runtime.ErrorCode[errorKind(fault)], faultMessage(environment().lang, fault));
    runtime.associate(definition.id, (...args) => cellsOf(call(definition, args), toError));
  }
}
