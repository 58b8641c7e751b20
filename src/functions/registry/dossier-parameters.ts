import type { Parameter } from './function';

/** The parameters of a function that assesses dossiers. */
export const DOSSIER_PARAMETERS: readonly Parameter[] = [
  { name: 'date' },
  { name: 'category' },
  { name: 'amounts', optional: true },
  { name: 'kinds', optional: true },
  { name: 'from', optional: true },
  { name: 'to', optional: true },
  { name: 'newClaim', optional: true },
  { name: 'art34', optional: true },
];
