import { Ajv2020 } from 'ajv/dist/2020';
import schema from './result.schema.json';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

interface Findings {
  errors: readonly { code: string; path: string }[];
}

/**
 * What is wrong with the shape of a result (RESULT.md: no other field may appear); empty when nothing is. Of an error
 * only code and path are looked at: its figures are the engine's own, its message is made at the edge.
 */
export function shapeFaults(result: Findings): string[] {
  const bare = { ...result, errors: result.errors.map(({ code, path }) => ({ code, path })) };
  validate(bare);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
