import type { Finding } from '../reference/input';

const keyOf = ({ path, code }: Finding): string => `${path} ${code}`;

const sorted = (findings: Finding[]): string[] => findings.map(keyOf).sort();

/** A result without trace and messages, warnings and errors as sets: what two assessments must agree on. */
export function comparable(result: { errors: Finding[]; warnings: Finding[] }): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'trace')),
    errors: [...new Set(sorted(result.errors))],
    warnings: sorted(result.warnings),
  };
}
