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
for two errors, both codes. _rounded_ is a mistake with a rounding, or with the reading that rounds the months; _pair_ is two mistakes
together; _near miss_ is an amount close to a mistake that is none, nor a rounding of one, or any round amount, and \`unexplained\` is the
right answer.
Seed ${DEFAULT_SEED}.

## Where it is impossible

- **Nothing paid.** Where a mistake leaves 0.00, the amount does not say which one did, nor whether there was one: a suspension and a
  refusal pay 0.00 as well. The simplest explanation is that nothing was paid, and \`not-paid-with-a-right\` is said, without ties. The
  mistakes after which nothing would be due either are told apart, as what may be behind a refusal. In the table such a dossier is not
  _named_; it is counted under _unproven_ where the mistake that was planted is one of those told.
- **The whole amount of the category.** A resource that was left out, one taken for a twelfth and the general exemption taken off twelve
  times often come to the same: no resources count. All are told, the likelier one first.
- **The same cents by another name.** A reading of the law may give exactly what a mistake gives; the reading is said, for it accuses
  nobody. A cent of rounding and the reading that rounds each month are told as one.
- **Chance.** An amount that nobody worked out may be, to the cent, what a mistake gives.
- **Not looked for**: three mistakes, two mistakes of one sort (two resources counted wrongly), and a rounding beside two mistakes.

<!-- prettier-ignore-start -->

${matrixText(verdicts)}

<!-- prettier-ignore-end -->
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = causesPage(plant(DEFAULT_SEED, DEFAULT_RUNS).map(judge));
  writeFileSync(new URL('../docs/causes-matrix.md', import.meta.url), page);
}
