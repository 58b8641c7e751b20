import type { ReadingCost } from '../../caseload';
import { CHECK_READINGS, fill, formatCount, formatEuro, type Lang } from '../../i18n';
import { signed } from '../after-check';
import { sayIn } from '../words';
import { WORDS } from './words';

/** What a reading costs, in words: one line for each thing there is to say. */
export function costLines(lang: Lang, cost: ReadingCost): readonly string[] {
  const { dossiers, difference, refused, unknown, isDefault } = cost;
  const say = sayIn(lang, WORDS);
  const shown = (count: number) => ({ count: formatCount(lang, count) });
  const lines = [
    ...(dossiers > 0
      ? [say('changes', { ...shown(dossiers), euros: signed(formatEuro(lang, difference)) })]
      : []),
    ...(refused > 0 ? [say('notAssessed', shown(refused))] : []),
    ...(unknown > 0 ? [fill(lang, CHECK_READINGS.unknown[lang], shown(unknown))] : []),
  ];
  if (lines.length > 0) return lines;
  return [say(isDefault ? 'applied' : 'noEffect')];
}
