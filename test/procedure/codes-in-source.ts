import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** The texts that a union type lists in a file of the sources. */
export function codesIn(file: string, type: string): string[] {
  const union = new RegExp(`export type ${type} =([^;]*);`).exec(
    readFileSync(join(SOURCES, file), 'utf8'),
  )?.[1];
  assert.ok(union !== undefined, type);
  return [...union.matchAll(/'([A-Za-z0-9_]+)'/g)].map((match) => match[1]!);
}

const RULE =
  /'((?:conditions|deadlines|sanction|recovery|premium|maintenanceAid|stateShare|spiCounter)\.[a-zA-Z0-9-]+)'/g;

/** The names of the rules of the trace: those that stand whole in the procedure, and those made of a code. */
export function rulesInSource(): string[] {
  const folder = join(SOURCES, 'procedure');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const whole = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(RULE)].map((match) => match[1]!),
  );
  const made = (prefix: string, type: string): string[] =>
    codesIn('procedure/result.ts', type).map((code) => `${prefix}${code}`);
  return [
    ...new Set([
      ...whole,
      ...made('conditions.', 'ConditionCode'),
      ...made('premium.', 'PremiumConditionCode'),
      ...made('deadlines.', 'DeadlineCode'),
      ...made('recovery.month-', 'RecoveryStatus'),
      ...made('recovery.debtor-', 'DebtorStatus').filter(
        (rule) => !/-(RECOVERABLE|BELOW_CEILING)$/.test(rule),
      ),
    ]),
  ].sort();
}
