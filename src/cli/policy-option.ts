import { POLICIES, type Policy } from '../engine';
import { Misuse } from './misuse';

/** Every reading as `--policy` takes it. Example: `"custody=full|halfHalf|days"`. */
const EXPECTED = Object.entries(POLICIES)
  .map(([name, values]) => `${name}=${values.join('|')}`)
  .join(', ');

/**
 * The readings of `--policy NAME=VALUE`, each point once; undefined where none is given. Throws a {@link Misuse} for what the contract does
 * not have (HOUSEHOLD.md §7). Example: `policyOf(['custody=days'])` is `{ custody: 'days' }`.
 */
export function policyOf(texts: readonly string[] = []): Partial<Policy> | undefined {
  const policy: Record<string, string> = {};
  for (const text of texts) {
    const [name = '', value = '', ...more] = text.split('=').map((part) => part.trim());
    const values: readonly string[] = Object.hasOwn(POLICIES, name) ? POLICIES[name as keyof Policy] : [];
    const isOther = policy[name] !== undefined && policy[name] !== value;
    if (more.length > 0 || isOther || !values.includes(value)) {
      throw new Misuse('OPTION_VALUE', { option: '--policy', expected: EXPECTED, value: text });
    }
    policy[name] = value;
  }
  return texts.length === 0 ? undefined : policy;
}
