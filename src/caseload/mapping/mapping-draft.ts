import { isByPerson, personMeaningOf } from '../by-person';
import {
  endOf,
  headerNames,
  IGNORE,
  meaningOf,
  monthOf,
  UnknownColumn as LookedAt,
  type Guess,
  type Mapping,
} from '../columns';
import { datedRows } from '../check';
import { findNissColumns, maskedRows } from '../niss';
import type { RowSource } from '../text';

/** A mapping to be filled in, and what is known of the columns that it names. */
export interface MappingDraft {
  /** Every header that is not recognised, to be ignored as long as nobody says what it is; the others are left as they are. */
  readonly mapping: Mapping;
  readonly unknown: readonly UnknownColumn[];
}

/** A column that is not recognised. */
export interface UnknownColumn {
  readonly index: number;
  readonly header: string;
  /** Whether amounts are seen in it: they would not be counted. */
  readonly hasAmounts: boolean;
  /** Whether days of their month are seen in it: they would not be read. */
  readonly hasDays: boolean;
  /** What it may be, the likeliest first. */
  readonly guesses: readonly Guess[];
}

/** Rows that are looked at. */
const SAMPLE = 200;

/**
 * The mapping of a file whose headers are not all recognised, for a user to fill in; `undefined` of a file without rows. It needs no file
 * that can be checked: a column that is missing may be one of those. National numbers are masked, as where the mapping is read.
 */
export async function mappingDraft(source: RowSource): Promise<MappingDraft | undefined> {
  const rows = await firstRows(
    maskedRows(datedRows(source, undefined), await findNissColumns(source), false),
  );
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  const header = headerNames(first.map(String));
  const byPerson = isByPerson(header);
  const meanings = header.map(keyOf);
  const monthAt = meanings.indexOf('month');
  const read = new Set(meanings.flatMap((key) => endOf(key) ?? []));
  const unknown = header.flatMap((name, index): UnknownColumn[] => {
    const meaning = byPerson ? personMeaningOf(name) : meaningOf(name);
    if (name === '' || (meaning !== undefined && !('wrongUnit' in meaning))) return [];
    const seen = new LookedAt({ index, header: name }, read);
    for (const row of others) seen.see(row[index], () => monthOf(row[monthAt], undefined));
    const { unread, guesses } = seen;
    return [
      {
        index,
        header: name,
        hasAmounts: (unread?.rows ?? 0) > 0,
        hasDays: (unread?.days ?? 0) > 0,
        guesses: byPerson ? [] : guesses,
      },
    ];
  });
  const columns = new Map(unknown.map(({ header: name }) => [name, IGNORE]));
  return { mapping: { header, columns }, unknown };
}

/** The key that a header stands for in either layout, where it stands for one. */
function keyOf(name: string): string | undefined {
  const meaning = meaningOf(name);
  return meaning !== undefined && 'column' in meaning ? meaning.column : undefined;
}

async function firstRows(source: RowSource): Promise<(readonly unknown[])[]> {
  const found: (readonly unknown[])[] = [];
  for await (const rows of source.rows()) {
    for (const { cells } of rows) if (found.length <= SAMPLE) found.push(cells);
    if (found.length > SAMPLE) break;
  }
  return found;
}
