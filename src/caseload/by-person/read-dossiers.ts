import type { HouseholdInput, Problem } from '../../engine';
import type { ReadDossier } from '../dossier';
import type { RowProblem } from '../problems';
import { withoutEcho } from '../row';
import type { Row } from '../text';
import { assemble, type Assembled } from './assemble';
import { Groups, type Group } from './groups';
import type { ByPersonLayout } from './layout';
import { placed } from './place';
import { readRecord, type ByPersonContext, type RecordRow } from './read-record';
import { identityOf } from './row-identity';

/** Dossiers given at a time. */
const BATCH = 1_000;

/**
 * Reads the rows of the layout by person (caseload.md §2) into dossiers, in the order in which they appear first. A dossier is whole at the
 * end of the file only: what its rows say stays in memory until then.
 */
export async function* readByPerson(
  batches: AsyncIterable<readonly Row[]>,
  context: ByPersonContext,
): AsyncGenerator<ReadDossier[]> {
  const groups = [...(await gathered(batches, context))];
  // What is given is let go.
  while (groups.length > 0) {
    yield groups.splice(0, BATCH).map((group) => dossierOf(group, context.layout));
  }
}

async function gathered(
  batches: AsyncIterable<readonly Row[]>,
  context: ByPersonContext,
): Promise<readonly Group<RecordRow>[]> {
  const groups = new Groups<RecordRow>();
  for await (const rows of batches) for (const row of rows) groups.add(readRecord(row, context));
  return groups.all();
}

/** Counts the dossiers of a file, row by row; where a month is given for rows without one, those of a dossier are one more month. */
export class DossierCount {
  private readonly groups = new Groups<{ dossier?: string; month?: string; line: number }>();

  constructor(
    private readonly layout: ByPersonLayout,
    private readonly monthGiven: boolean,
  ) {}

  see(row: Row): void {
    const { dossier, month } = identityOf(row, this.layout, this.monthGiven ? 'given' : undefined);
    this.groups.add({
      line: row.line,
      ...(dossier !== undefined && { dossier }),
      ...(month !== undefined && { month }),
    });
  }

  get count(): number {
    return this.groups.all().length;
  }
}

function dossierOf({ dossier, month, items }: Group<RecordRow>, layout: ByPersonLayout): ReadDossier {
  const isIdentified = dossier !== '' && month !== '';
  const assembled = isIdentified ? assemble(items, layout) : undefined;
  const place = (errors: readonly Problem[]): readonly RowProblem[] =>
    assembled === undefined ? [] : placedAll(errors, assembled, layout);
  const problems = byLine([
    ...items.flatMap((row) => row.problems),
    ...(assembled?.problems ?? []),
    ...place(assembled?.faults ?? []),
  ]);
  const input = problems.length === 0 ? (assembled?.input as HouseholdInput | undefined) : undefined;
  const stateRate = assembled?.objects.get('')?.cells.get('stateRate')?.value;
  return {
    form: 'by-person',
    line: items[0]?.line ?? 1,
    dossier,
    month,
    ...(input && { input }),
    ...(typeof input?.paid === 'string' && { paid: input.paid }),
    ...(typeof stateRate === 'string' && { stateRate }),
    problems,
    warnings: [
      ...new Set([...items.flatMap((row) => row.warnings), ...(hasTwins(items) ? ['COUNTED_TWICE'] : [])]),
    ],
    unread: [...new Set(items.flatMap((row) => row.unread))],
    place,
  };
}

/** Whether two rows give the same resource of the same person, all cells alike and one of them an amount other than nil. */
function hasTwins(rows: readonly RecordRow[]): boolean {
  const known = new Set<string>();
  return rows.some(({ record, person, cells }) => {
    if (record !== 'resource' || person === undefined) return false;
    const fields = [...cells].filter(([name]) => name !== 'note').map(([name, { value }]) => [name, value]);
    if (!fields.some(([name, value]) => name !== 'kind' && /[1-9]/.test(String(value)))) return false;
    const key = JSON.stringify([person, ...fields]);
    return known.has(key) || known.add(key).size === 0;
  });
}

function placedAll(
  errors: readonly Problem[],
  { input, objects }: Assembled,
  layout: ByPersonLayout,
): RowProblem[] {
  return withoutEcho(errors, input).map((problem) => placed(problem, objects, layout));
}

function byLine(problems: readonly RowProblem[]): readonly RowProblem[] {
  return [...problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
