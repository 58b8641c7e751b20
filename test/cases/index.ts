import boundary from './boundary.json';
import derived from './derived.json';
import primabook from './primabook.json';
import procedure from './procedure.json';
import seeds from './seeds.json';
import sites from './sites.json';
import training from './training.json';

/**
 * How far the expected figures can be trusted: `oracle` printed by the source, `recomputed` ours, `contested` one of
 * several readings, `published-wrong` the source errs, and `why` says where.
 */
export type CaseStatus = 'oracle' | 'recomputed' | 'contested' | 'published-wrong';

export interface CaseSource {
  title: string;
  url?: string;
  /** Name of the collected document. */
  seedFile?: string;
}

/** One worked case of the law; frozen data: a changed expectation needs a source. */
export interface LawCase {
  /** Family of sources: a file of this folder. */
  family: string;
  id: string;
  title: string;
  /** Short name of the source within its family. */
  sourceKey: string;
  source: CaseSource;
  status: CaseStatus;
  /** As given, malformed ones included; a text that is not JSON is a line. */
  input: unknown;
  /** Partial result, matched as `match.ts` says. */
  expect: unknown;
  /** What the source prints, where it differs from or adds to what is expected. */
  published?: Record<string, string>;
  why?: string;
}

interface CaseFile {
  family: string;
  sources: Record<string, CaseSource>;
  cases: (Omit<LawCase, 'family' | 'sourceKey' | 'source' | 'status'> & { source: string; status: string })[];
}

const STATUSES: readonly string[] = ['oracle', 'recomputed', 'contested', 'published-wrong'];

/** Every worked case, family by family. */
export const lawCases: readonly LawCase[] = [primabook, seeds, sites, training, boundary, derived].flatMap(
  (file) => casesOf(file as unknown as CaseFile),
);

/** The worked cases of the procedure around the amount. */
export const procedureCases: readonly LawCase[] = casesOf(procedure);

function casesOf({ family, sources, cases }: CaseFile): LawCase[] {
  return cases.map(({ source: sourceKey, status, ...rest }) => {
    const source = sources[sourceKey];
    if (source === undefined || !STATUSES.includes(status)) throw new Error(`${rest.id}: source or status`);
    return { ...rest, family, sourceKey, source, status: status as CaseStatus };
  });
}
