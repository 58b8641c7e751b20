import { AMOUNTS } from './amounts';
import type { CauseText } from './cause-text';
import { COHABITANTS } from './cohabitants';
import { CORRECT } from './correct';
import { FACTS } from './facts';
import { GENERAL_EXEMPTION } from './general-exemption';
import { PAYMENTS } from './payments';
import { PERIOD } from './period';
import { RESOURCES } from './resources';
import { SPI } from './spi';

/** What is said of every cause of a difference between paid and due, by its code. */
export const CAUSES: Readonly<Record<string, CauseText>> = {
  ...CORRECT,
  ...AMOUNTS,
  ...GENERAL_EXEMPTION,
  ...SPI,
  ...PERIOD,
  ...COHABITANTS,
  ...RESOURCES,
  ...PAYMENTS,
  ...FACTS,
};
