/** Writes docs/causes-matrix.md: how often the cause of a planted error is found. `npx tsx tools/make-causes-matrix.ts` */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judge } from '../test/caseload/causes/confusion';
import type { Verdict } from '../test/caseload/causes/confusion';
import { matrixText } from '../test/caseload/causes/matrix-text';
import { plant } from '../test/caseload/causes/plant';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../test/caseload/causes/settings';

/** The page around the matrix of the caseload of `npm test`. */
export function causesPage(verdicts: readonly Verdict[]): string {
  return `# How often the cause is found

Made by \`npx tsx tools/make-causes-matrix.ts\`; a test fails when it is out of date.

A caseload of ${verdicts.length} random dossiers, 2019 to 2026, in which it is known how each was paid. The dossiers and the errors are
drawn, and the amounts paid are computed, by code in \`test/caseload/causes\` that knows nothing of the code which looks for the
cause: it has an arithmetic of its own, the independent reading of the contract in \`test/reference\`. Every dossier whose amount
paid differs from the amount due is kept, also where the amount tells nothing (0.00, or the whole amount of the category).
The cause counts as named where the very code that was planted is told first, or is one of the equal explanations told with it;
for two errors, both codes. _pair_ is two mistakes together; _near miss_ is an amount close to a mistake that is none,
and \`unexplained\` is the right answer. Seed ${DEFAULT_SEED}.

<!-- prettier-ignore-start -->

${matrixText(verdicts)}

<!-- prettier-ignore-end -->
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = causesPage(plant(DEFAULT_SEED, DEFAULT_RUNS).map(judge));
  writeFileSync(new URL('../docs/causes-matrix.md', import.meta.url), page);
}
