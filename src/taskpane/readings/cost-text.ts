import type { ReadingCost } from '../../caseload';
import { CHECK_READINGS, fill, formatCount, formatEuro, type Lang } from '../../i18n';
import { signed } from '../after-check';
import { sayIn } from '../words';
import { WORDS } from './words';

/** What a reading costs, in words: one line for each thing there is to say. */
export function costLines(lang: Lang, cost: ReadingCost): readonly string[] {
  const { dossiers, difference, refused, unknown, isDefault } = cost;
  const say = sayIn(lang, WORDS);
  const counted = (count: number) =>
    say(count === 1 ? 'dossier' : 'dossiers', { count: formatCount(lang, count) });
  const lines = [
    ...(dossiers > 0
      ? [
          say(dossiers === 1 ? 'changesOne' : 'changes', {
            dossiers: counted(dossiers),
            euros: signed(formatEuro(lang, difference)),
          }),
        ]
      : []),
    ...(refused > 0 ? [say('notAssessed', { dossiers: counted(refused) })] : []),
    ...(unknown > 0 ? [fill(lang, CHECK_READINGS.unknown[lang], { dossiers: counted(unknown) })] : []),
  ];
  if (lines.length > 0) return lines;
  return [say(isDefault ? 'applied' : 'noEffect')];
}
