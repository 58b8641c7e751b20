import { Ajv2020 } from 'ajv/dist/2020';
import schema from './result.schema.json';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

interface Findings {
  errors: readonly { code: string; path: string }[];
}

/**
 * What is wrong with the shape of an answer to a command (contract, PROCEDURE §1); empty when nothing is. The message of
 * an error is made at the edge, its figures and the trace are the engine's own.
 */
export function answerFaults(result: Findings): string[] {
  const errors = result.errors.map(({ code, path }) => ({ code, path, message: '' }));
  const bare: Record<string, unknown> = { ...result, errors };
  delete bare.trace;
  validate(bare);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
