import caseloadFr from '../../../assets/caseload-fr.csv';
import caseloadNl from '../../../assets/caseload-nl.csv';
import examples from '../../../assets/examples/ris-functions.xlsx';
import trainingFr from '../../../assets/training/training-fr.xlsx';
import trainingNl from '../../../assets/training/training-nl.xlsx';
import type { Lang } from '../../i18n';
import { openFile, type OpenedFile } from '../files';

/** Sheets to try things on. They come with the page: nothing is loaded for them. */
export const SAMPLES = ['caseloadFr', 'caseloadNl', 'trainingFr', 'trainingNl', 'examples'] as const;
export type Sample = (typeof SAMPLES)[number];

/** Whether it is a workbook of its own, whose names and formulas stand for its sheets; else it is one sheet. */
export function isWorkbookSample(sample: Sample): boolean {
  return sample !== 'caseloadFr' && sample !== 'caseloadNl';
}

type Sheets = Pick<OpenedFile, 'sheets' | 'names'>;

const FILES: Readonly<Record<Sample, () => readonly [name: string, bytes: Uint8Array]>> = {
  caseloadFr: () => ['Dossiers.csv', new TextEncoder().encode(caseloadFr)],
  caseloadNl: () => ['Dossiers NL.csv', new TextEncoder().encode(caseloadNl)],
  trainingFr: () => ['training-fr.xlsx', bytesOf(trainingFr)],
  trainingNl: () => ['training-nl.xlsx', bytesOf(trainingNl)],
  examples: () => ['examples.xlsx', bytesOf(examples)],
};

/** The sheets of a sample, and the names that their formulas use. */
export async function sampleSheets(sample: Sample): Promise<Sheets> {
  const opened = await openFile(...FILES[sample]());
  if ('problems' in opened) throw new Error(opened.problems.map(({ code }) => code).join());
  return opened;
}

/** What the workbench begins with: a caseload, then exercises with their solutions, in Dutch or in French. */
export async function firstSheets(lang: Lang): Promise<Sheets> {
  const [caseload, training] = await Promise.all([
    sampleSheets(lang === 'nl' ? 'caseloadNl' : 'caseloadFr'),
    sampleSheets(lang === 'nl' ? 'trainingNl' : 'trainingFr'),
  ]);
  return { sheets: [...caseload.sheets, ...training.sheets], names: training.names };
}

function bytesOf(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (byte) => byte.charCodeAt(0));
}
