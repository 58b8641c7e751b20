import { assess } from '../../src/engine';
import type { ReferenceResult } from '../reference';

/** A result as the properties read it: that of the engine. */
export type Result = ReferenceResult & {
  payable: string;
  payableMonthly: string;
  payableAnnual: string;
  baseAnnual: string;
  baseMonthly: string;
  thresholdPeriod?: string;
  policy: Record<string, string>;
  days: { covered: number; inMonth: number };
  details?: { immovables?: { path: string }[]; transfers?: { path: string }[] };
  parts?: { share: string; payableMonthly: string; payableAnnual: string }[];
};

/** What the properties are checked on. */
export const subject = (input: unknown): Result => assess(input) as unknown as Result;
