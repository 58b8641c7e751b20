import type { Cell } from './cell';
import { readChoice } from './choice';
import type { Reading } from './reading';
import { EXEMPTION_WORDS } from './exemption-words';
import { wordTable } from './word-key';
import { YES_NO } from './yes-no';

/** The exemption that a cell names (AR 35); `no`: none for the work of the month. */
export type SpiWord = 'general' | 'student' | 'student-grant' | 'shortage' | 'artistic' | 'no';

const WORDS: Readonly<Record<SpiWord, readonly string[]>> = {
  general: [
    'general',
    'générale',
    'général',
    'ordinaire',
    'algemeen',
    'algemene',
    'gewone',
    'allgemein',
    'allgemeiner',
  ],
  ...EXEMPTION_WORDS,
  no: ['none', 'aucune', 'geen', 'keine', 'keiner'],
};

const TABLE = wordTable<SpiWord>([
  ...[...YES_NO].map(([word, yes]) => [word, yes ? 'general' : 'no'] as const),
  ...(Object.entries(WORDS) as [SpiWord, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
]);

/** Reads the column `spi` (caseload.md §1): a kind of exemption in four languages, yes (= general) or no. */
export function readSpiWord(cell: Cell): Reading<SpiWord> {
  return readChoice(cell, TABLE, 'general, student, student-grant, shortage, artistic, yes, no', 'spi');
}
