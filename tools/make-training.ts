import { mkdirSync, writeFileSync } from 'node:fs';
import { TRAINING_LANGS } from './training/model';
import { trainingWorkbook } from './training/workbook';

/** Writes the trainers' workbooks: `npm run training`. The same exercises and amounts give the same files. */
const FOLDER = new URL('../assets/training/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const lang of TRAINING_LANGS)
  writeFileSync(new URL(`training-${lang}.xlsx`, FOLDER), await trainingWorkbook(lang));
