import { COLUMNS, LANGS } from '../../i18n';
import { readChoice, wordTable, type Cell, type Reading } from '../../values';
import { RECORD_NAMES, type RecordName } from './records';

/** What a record is called in a file: its key, and words of four languages. */
const WORDS: Readonly<Record<RecordName, readonly string[]>> = {
  dossier: [...LANGS.map((lang) => COLUMNS.dossier[lang]), 'Akte'],
  equity: ['équité', 'billijkheid', 'Billigkeit'],
  policy: ['lecture', 'lezing', 'Auslegung', 'reading'],
  person: ['personne', 'persoon'],
  spi: ['ISP', ...LANGS.map((lang) => COLUMNS.spi[lang])],
  resource: ['ressource', 'resources', 'ressources', 'bestaansmiddel', 'bestaansmiddelen', 'Existenzmittel'],
};

const TABLE = wordTable(
  RECORD_NAMES.flatMap((record) => [record, ...WORDS[record]].map((word) => [word, record] as const)),
);

/** Reads the column `record` (caseload.md §2). Problems: UNKNOWN_VALUE, CELL_ERROR. Example: `"Personne"` is `"person"`. */
export function readRecordName(cell: Cell): Reading<RecordName> {
  return readChoice(cell, TABLE, RECORD_NAMES.join(', '), 'record');
}
