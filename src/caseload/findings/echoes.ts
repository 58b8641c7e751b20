import { MISTAKES } from './causes';
import type { Explanation } from './finding';

const RESOURCES = MISTAKES.filter(({ family }) => family === 'resources').map(({ code }) => code);

/** Whether a mistake is that of applying the other wording of AR 34. */
export function isWording({ code }: { readonly code: string }): boolean {
  return code === 'art34-old-wording' || code === 'art34-new-wording';
}

/**
 * Without what another explanation says better: the wording of AR 34 decides who counts and for how much, and a cohabitant who was left
 * out explains his resources.
 */
export function withoutEchoes(found: readonly Explanation[]): readonly Explanation[] {
  const codes = new Set(found.map(([first]) => first!.code));
  const hidden = found.some(([first]) => isWording(first!))
    ? ['cohabitant-not-counted', 'cohabitant-counted', 'spi-without-right', ...RESOURCES]
    : codes.has('cohabitant-not-counted')
      ? RESOURCES
      : [];
  return found.filter(([first]) => !hidden.includes(first!.code));
}

/** The reading that rounds each month is a rounding by its own name: no other name is told for the same cents. */
export function withoutSameRounding(found: readonly Explanation[]): readonly Explanation[] {
  const isReading = found.some(([first]) => first!.figures['policy'] === 'rounding');
  return isReading ? found.filter(([first]) => first!.code !== 'correct-rounding') : found;
}
