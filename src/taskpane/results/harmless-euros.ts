import { eurosOf, isHarmless, type Summary } from '../../caseload';
import { formatEuro, type Lang } from '../../i18n';
import { signed } from '../after-check';

/** What dossiers that are right but for a rounding or a reading were paid more and less, in words: never one against the other. Example: `"+0,66 €, −0,34 €"`. */
export function harmlessEuros({ byCause }: Pick<Summary, 'byCause'>, lang: Lang): string {
  const found = [...byCause].filter(([code]) => isHarmless(code));
  return (['over', 'under'] as const)
    .map((side) => found.reduce((sum, [, cause]) => sum + cause[side], 0n))
    .filter((cents) => cents !== 0n)
    .map((cents) => signed(formatEuro(lang, eurosOf(cents))))
    .join(', ');
}
