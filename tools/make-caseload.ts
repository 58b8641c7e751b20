import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dutchSample, frenchSample } from './caseload/sample';

/** Writes the sample caseloads of `assets/`: `npx tsx tools/make-caseload.ts`. Seeded: it always writes the same files. */
export const SAMPLES: Readonly<Record<string, () => string>> = {
  'caseload-fr.csv': frenchSample,
  'caseload-nl.csv': dutchSample,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    writeFileSync(new URL(`../assets/${name}`, import.meta.url), sample());
  }
}
