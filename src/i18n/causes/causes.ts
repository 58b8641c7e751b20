import type { Lang } from '../lang';
import { AMOUNTS } from './amounts';
import type { CauseText } from './cause-text';
import { COHABITANTS } from './cohabitants';
import { CORRECT } from './correct';
import { FACTS } from './facts';
import { GENERAL_EXEMPTION } from './general-exemption';
import { PERIOD } from './period';
import { RESOURCES } from './resources';
import { SPI } from './spi';

/** Every cause of a difference between paid and due, by its code. */
export const CAUSES: Readonly<Record<string, CauseText>> = {
  ...CORRECT,
  ...AMOUNTS,
  ...GENERAL_EXEMPTION,
  ...SPI,
  ...PERIOD,
  ...COHABITANTS,
  ...RESOURCES,
  ...FACTS,
};

/** A cause as the reader knows it; a code of a later version is shown as it is. */
export function causeLabel(lang: Lang, code: string): string {
  return CAUSES[code]?.label[lang] ?? code;
}
