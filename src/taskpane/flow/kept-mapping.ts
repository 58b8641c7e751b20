import { mappingOf } from '../../caseload';
import { preference } from '../pane';

type Columns = Readonly<Record<string, string>>;

/** Mappings that are remembered at most; the ones used longest ago go first. */
const MOST = 20;

/** What was chosen for rows with just these headers, if it is remembered and still means something. */
export function keptMapping(header: readonly string[]): Columns | undefined {
  const kept = keptMappings().find((one) => keyOf(one.header) === keyOf(header));
  return kept && 'mapping' in mappingOf(header, kept.columns) ? kept.columns : undefined;
}

/** Remembers what the columns of a header row are: names of columns, and nothing that stands under them. */
export function keepMapping(header: readonly string[], columns: Columns): void {
  const others = keptMappings().filter((one) => keyOf(one.header) !== keyOf(header));
  preference<Kept[]>('mappings').keep([{ header, columns }, ...others].slice(0, MOST));
}

/** Forgets the mapping of a header row. */
export function forgetMapping(header: readonly string[]): void {
  preference<Kept[]>('mappings').keep(keptMappings().filter((one) => keyOf(one.header) !== keyOf(header)));
}

interface Kept {
  readonly header: readonly string[];
  readonly columns: Columns;
}

function keptMappings(): readonly Kept[] {
  const { value } = preference<Kept[]>('mappings');
  return Array.isArray(value) ? value : [];
}

function keyOf(header: readonly string[]): string {
  return JSON.stringify([...header].sort());
}
