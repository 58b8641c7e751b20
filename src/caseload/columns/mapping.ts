import type { FileProblem } from '../problems';
import { headerNames } from './header-row';

/** The word by which a user has a column left aside. */
export const IGNORE = 'ignore';

/** Headers of another file that are named. */
const SHOWN = 12;

/** What a user says that the columns of a file are: it wins over what their headers are recognised as. */
export interface Mapping {
  /** The header row that it is made for. */
  readonly header: readonly string[];
  /** By header: the key of a column, the code of a kind (`replacement/year` where amounts are a year's), or `ignore`. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Whether a mapping is made for this header row, whatever the order of its columns: MAPPING_HEADER with the headers that the file lacks
 * (`missing`) and those that the mapping does not know (`added`).
 */
export function otherHeader(mapping: Mapping, header: readonly string[]): FileProblem | undefined {
  const [known, found] = [headerNames(mapping.header), headerNames(header)];
  const [missing, added] = [without(known, found), without(found, known)];
  if (missing.length === 0 && added.length === 0) return undefined;
  return {
    code: 'MAPPING_HEADER',
    figures: {
      ...(missing.length > 0 && { missing: listed(missing) }),
      ...(added.length > 0 && { added: listed(added) }),
    },
  };
}

/** JSON Pointer (RFC 6901) of what a mapping says of a header. */
export function choicePath(header: string): string {
  return `/columns/${header.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`… +${more}`] : [])].join(', ');
}
