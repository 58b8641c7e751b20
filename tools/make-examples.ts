import { mkdirSync, writeFileSync } from 'node:fs';
import { EXAMPLE_SHEETS } from './examples/examples';
import { examplesWorkbook } from './examples/workbook';

/** Writes the workbook of the examples: `npx tsx tools/make-examples.ts`. The same examples give the same file. */
const FILE = new URL('../assets/examples/ris-functions.xlsx', import.meta.url);

mkdirSync(new URL('.', FILE), { recursive: true });
writeFileSync(FILE, await examplesWorkbook(EXAMPLE_SHEETS));
