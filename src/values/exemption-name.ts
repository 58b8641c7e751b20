import type { Cell } from './cell';
import { readChoice } from './choice';
import { EXEMPTION_WORDS } from './exemption-words';
import type { Reading } from './reading';
import { wordTable } from './word-key';

/** An exemption that has an amount of its own: AR 22 §2, or AR 35 by kind. */
export type ExemptionWord = 'general' | 'spi' | 'student' | 'student-grant' | 'shortage' | 'artistic';

/** Here `general` is the exemption of AR 22 §2; that of AR 35 §1 is `spi`. */
const WORDS: Readonly<Record<ExemptionWord, readonly string[]>> = {
  general: [
    'general',
    'general exemption',
    'générale',
    'exonération générale',
    'algemeen',
    'algemene vrijstelling',
    'allgemein',
    'allgemeiner Freibetrag',
  ],
  spi: [
    'spi',
    'isp',
    'exonération SPI',
    'exonération ISP',
    'SPI-vrijstelling',
    'SPI-Freibetrag',
    'SPI exemption',
  ],
  ...EXEMPTION_WORDS,
};

const TABLE = wordTable(
  (Object.entries(WORDS) as [ExemptionWord, readonly string[]][]).flatMap(([name, words]) =>
    words.map((word) => [word, name] as const),
  ),
);

/** Reads the name of an exemption, in four languages. Problems: UNKNOWN_VALUE with the names accepted, CELL_ERROR. */
export function readExemptionName(cell: Cell): Reading<ExemptionWord> {
  return readChoice(cell, TABLE, Object.keys(WORDS).join(', '), 'exemption');
}
