import { fill, SHEET, type Lang } from '../../i18n';
import { pageText, sheetsHtml, type SheetPage } from '../../sheet';
import { OutputFile, refuseOverlap } from '../check/output-file';
import { write, type Io } from '../io';
import { masked } from '../masked';
import { Misuse } from '../misuse';

/** The file of `--html`; undefined where none is asked for. Throws a {@link Misuse} for one that has no name, or that is read. */
export async function htmlFileOf(
  file: string | undefined,
  read: readonly (string | undefined)[],
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  if (file.trim() === '' || file === '-') throw new Misuse('OPTION_VALUE', { option: '--html', value: file });
  const files = read.filter((one) => one !== undefined).filter((one) => one !== '-');
  await refuseOverlap([file], files);
  return file;
}

/** A page, and how a terminal shows it where that is not the sheet as text. */
export interface Shown {
  readonly page: SheetPage;
  readonly text?: string;
}

/** Shows sheets one after the other: as text, or as one page of HTML in a file. */
export async function show(
  shown: readonly Shown[],
  html: string | undefined,
  lang: Lang,
  io: Io,
): Promise<void> {
  const [first, ...others] = shown.map(({ page }) => page);
  if (first === undefined) return;
  if (html !== undefined) return writeHtml(sheetsHtml([first, ...others]), html, lang, io);
  for (const [i, { page, text }] of shown.entries())
    await write(io.stdout, (i === 0 ? '' : '\n') + (text ?? pageText(page)));
}

/** Writes a page of HTML, and says where. */
export async function writeHtml(page: string, file: string, lang: Lang, io: Io): Promise<void> {
  const output = await OutputFile.open(file);
  try {
    await output.write(page);
  } finally {
    await output.close();
  }
  await write(io.stdout, `${fill(lang, SHEET.pageWritten[lang], { file: masked(file) })}\n`);
}
