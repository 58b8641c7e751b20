import caseloadFr from '../../../assets/caseload-fr.csv';
import caseloadNl from '../../../assets/caseload-nl.csv';
import examples from '../../../assets/examples/ris-functions.xlsx';
import type { Lang } from '../../i18n';
import { openFile, type SheetData } from '../files';

/** Sheets to try things on. They come with the page: nothing is loaded for them. */
export const SAMPLES = ['caseloadFr', 'caseloadNl', 'examples'] as const;
export type Sample = (typeof SAMPLES)[number];

/** The sheets of a sample. */
export async function sampleSheets(sample: Sample): Promise<readonly SheetData[]> {
  switch (sample) {
    case 'caseloadFr':
      return sheetsOf('Dossiers.csv', new TextEncoder().encode(caseloadFr));
    case 'caseloadNl':
      return sheetsOf('Dossiers NL.csv', new TextEncoder().encode(caseloadNl));
    case 'examples':
      return sheetsOf('examples.xlsx', bytesOf(examples));
  }
}

/** What the workbench begins with: a caseload, then the worked examples of every function. */
export async function firstSheets(lang: Lang): Promise<readonly SheetData[]> {
  const caseload = await sampleSheets(lang === 'nl' ? 'caseloadNl' : 'caseloadFr');
  return [...caseload, ...(await sampleSheets('examples'))];
}

async function sheetsOf(name: string, bytes: Uint8Array): Promise<readonly SheetData[]> {
  const opened = await openFile(name, bytes);
  if ('problems' in opened) throw new Error(opened.problems.map(({ code }) => code).join());
  return opened.sheets;
}

function bytesOf(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (byte) => byte.charCodeAt(0));
}
