import type { ReadingCost, ReadingCosts } from '../../caseload';
import { CHECK_READINGS, formatAmount, formatCount, READINGS, type Lang } from '../../i18n';
import { wrap } from '../../sheet';
import { section } from './section';
import { tables, type Line } from './table';
import { speaker } from './words';

/** Columns that the names of points and readings fill at most. */
const NAME_WIDTH = 58;

/** What each reading of each point costs the file; nothing where that was not asked. */
export function readingsSection(costs: ReadingCosts | undefined, lang: Lang): string[] {
  if (costs === undefined) return [];
  const say = speaker(CHECK_READINGS, lang);
  const head: Line = ['', say('changed'), say('cost'), say('notAssessed')];
  const lines: Line[] = [head];
  let point: string | undefined;
  const list = costs.list();
  for (const cost of list) {
    if (cost.policy !== point) lines.push(...wrap(pointName(cost, lang), NAME_WIDTH).map((text) => [text]));
    point = cost.policy;
    lines.push(...readingLines(cost, lang));
  }
  const isUnknown = list.some(({ unknown }) => unknown > 0);
  return section(say('title'), [
    ...tables([lines]).flat(),
    say('note'),
    ...(isUnknown ? [say('unknownNote')] : []),
  ]);
}

/** A reading with its figures; a long name goes on below them, and of how many dossiers it cannot be said. */
function readingLines(cost: ReadingCost, lang: Lang): Line[] {
  const { dossiers, difference, refused, unknown } = cost;
  const [first = '', ...more] = wrap(readingName(cost, lang), NAME_WIDTH - 2);
  const figures = [formatCount(lang, dossiers), formatAmount(lang, difference), formatCount(lang, refused)];
  const unsaid =
    unknown === 0
      ? []
      : wrap(speaker(CHECK_READINGS, lang)('unknown', { count: formatCount(lang, unknown) }), NAME_WIDTH - 4);
  return [
    [`  ${first}`, ...figures],
    ...more.map((text): Line => [`  ${text}`]),
    ...unsaid.map((text): Line => [`    ${text}`]),
  ];
}

function pointName({ policy }: ReadingCost, lang: Lang): string {
  return READINGS[policy]?.about[lang] ?? policy;
}

function readingName({ policy, value, isDefault }: ReadingCost, lang: Lang): string {
  const reading = READINGS[policy]?.values[value]?.[lang] ?? value;
  return isDefault ? speaker(CHECK_READINGS, lang)('byDefault', { reading }) : reading;
}
