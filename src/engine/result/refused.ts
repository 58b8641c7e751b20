import type { ErrorCode, Problem, StructureCode } from './codes';
import { jsonFault } from './json-fault';
import type { RefusedResult } from './result';

/**
 * The result for an input that is not usable. The id is kept as given, even where it is itself refused; nothing of a MALFORMED input
 * is read.
 */
export function refused<Code extends string = ErrorCode>(
  input: unknown,
  errors: readonly Problem<Code>[],
): RefusedResult<Code> {
  const readable = errors[0]?.code !== 'MALFORMED' && typeof input === 'object' && input !== null;
  const id: unknown = readable && 'id' in input ? input.id : '';
  return { id: typeof id === 'string' ? id : '', status: 'refused', errors, warnings: [] };
}

/**
 * What `use` makes of one line of JSON. A text that is not JSON, an empty one included, is MALFORMED, with the place where it stops being
 * JSON; of a repeated key the last value is read.
 */
export function ofLine<Result>(
  line: string,
  use: (input: unknown) => Result,
): Result | RefusedResult<StructureCode> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    const place = jsonFault(line);
    return refused<StructureCode>(undefined, [
      { code: 'MALFORMED', path: '', ...(place && { figures: { ...place } }) },
    ]);
  }
  return use(input);
}
