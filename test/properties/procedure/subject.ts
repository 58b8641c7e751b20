import { answer } from '../../../src/procedure';

/** The result of a command, as far as a property reads it; undefined when the command is refused. */
export function resultOf<T>(command: unknown): T | undefined {
  const answered = answer(command) as unknown as { status: string; result?: T };
  return answered.status === 'ok' ? answered.result : undefined;
}
