import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';
import { FUNCTIONS } from '../../../src/functions';

/** The functions that the grid knows, in lower case. */
export const KNOWN: readonly string[] = [
  ...ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name)),
  ...FUNCTIONS.map(({ id }) => `RIS.${id}`),
].map((name) => name.toLowerCase());
