import { eurosOf, type RegimeReason, type RegimeTally } from '../../caseload';
import { CHECK_REGIMES, formatCount, type Lang } from '../../i18n';
import { section } from './section';
import { tables, type Line } from './table';
import { countText, say as sayIn, speaker } from './words';

/** In the order of time. */
const REASONS: readonly RegimeReason[] = ['before-reform', 'not-reviewed', 'reviewed', 'no-beneficiary'];

/** Which wording of AR 34 the dossiers have, and what their next reviews change; nothing where AR 34 has nobody to look at. */
export function regimesSection({ byReason }: RegimeTally, lang: Lang): string[] {
  if (byReason.size === 0) return [];
  const say = speaker(CHECK_REGIMES, lang);
  const lines: Line[] = [['', sayIn(lang, 'dossiers')]];
  for (const reason of REASONS) {
    const count = byReason.get(reason);
    if (count !== undefined) lines.push([say(reason), formatCount(lang, count.dossiers)]);
  }
  const switching = byReason.get('not-reviewed');
  const sentence =
    switching &&
    say('switching', {
      switching: countText(lang, 'Dossier', switching.dossiers),
      changing: countText(lang, 'Dossier', switching.changing),
      effect: eurosOf(switching.effect),
    });
  return section(say('title'), [...tables([lines]).flat(), ...(sentence === undefined ? [] : [sentence])]);
}
