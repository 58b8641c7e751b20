import { DIFFERENCE, type Lang } from '../i18n';
import { differencesText, type Assessed } from './difference';
import { stampText, type Stamp } from './stamp';
import { PAGE, wrap } from './text';
import { waterfall, waterfallText } from './waterfall';

/** How a difference is shown. */
export interface DifferencePage {
  readonly lang: Lang;
  /** What the two were made from, shown at the foot. */
  readonly stamps?: readonly [before: Stamp, after: Stamp];
}

/** What changes from one assessment to another as plain text: the waterfall, then every step that changed. Ends with a line break. */
export function differenceText(before: Assessed, after: Assessed, { lang, stamps }: DifferencePage): string {
  const feet = (stamps ?? []).map((stamp, i) => {
    const label = DIFFERENCE[i === 0 ? 'before' : 'after'][lang];
    return `${wrap(`${label}. ${stampText(lang, stamp)}`, PAGE).join('\n')}\n`;
  });
  const steps = waterfallText(waterfall(before, after, { lang }));
  return `${steps}\n${differencesText(lang, before, after)}${feet.join('')}`;
}
