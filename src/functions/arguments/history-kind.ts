import { readSpiWord, seen, type Cell, type Reading } from '../../values';

/** The exemption of a past month for the general counter (AR 35 §1); none: a month without. */
export type HistoryKind = 'general' | 'shortage' | 'student' | 'none';

const ACCEPTED = 'general, shortage, student, none';

/**
 * Reads the exemption of a past month in four languages, as the column `spi` of a caseload; a grant holder is a student. The artistic one
 * has a counter of its own. Problems: UNKNOWN_VALUE with the words accepted, CELL_ERROR.
 */
export function readHistoryKind(cell: Cell): Reading<HistoryKind> {
  const reading = readSpiWord(cell);
  if (reading.problem?.code === 'UNKNOWN_VALUE' || reading.value === 'artistic') {
    return { problem: { code: 'UNKNOWN_VALUE', figures: { value: seen(cell), values: ACCEPTED } } };
  }
  if (reading.value === undefined) return reading;
  return { value: KIND_OF[reading.value] };
}

const KIND_OF = {
  general: 'general',
  shortage: 'shortage',
  student: 'student',
  'student-grant': 'student',
  no: 'none',
} as const;
