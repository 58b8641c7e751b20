import { inCoverage, type Bareme } from '../../bareme';
import { message, type Lang } from '../../i18n';
import { cellOf, readDayOrMonth } from '../../values';
import { languageOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command, type Io } from '../io';
import { Misuse } from '../misuse';
import { openBareme, readSupplement } from '../supplement';
import { listing } from './listing';

/** `ris bareme`: the amounts in force on a date; today's where none is given. */
export const baremeCommand: Command = async (args, io) => {
  const given = readArguments(args, { date: 'text', lang: 'text', supplement: 'text' });
  const lang = languageOf(given, io);
  if (given.flags.has('help')) return sayHelp('bareme', lang, io);
  const bareme = openBareme(await readSupplement(given.texts['supplement']), lang, io);
  const date = given.texts['date'] === undefined ? today() : dayOf(given.texts['date']);
  if (!inCoverage(bareme.coverage, date, true)) return outside(bareme, date, lang, io);
  await write(io.stdout, `${listing(bareme, date, lang)}\n`);
  return EXIT.done;
};

/** A day, or the first day of a month. */
function dayOf(text: string): string {
  const { value } = readDayOrMonth(cellOf(text));
  if (value !== undefined) return value;
  throw new Misuse('OPTION_VALUE', { option: '--date', expected: '2026-09-01, 2026-09', value: text });
}

/** Today where the user is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Never the nearest row: outside the coverage there is no amount. */
function outside({ coverage }: Bareme, date: string, lang: Lang, { stderr }: Io): number {
  const figures = { value: date, from: coverage.computedFrom, to: coverage.to };
  stderr.write(`ris bareme: ${message(lang, { code: 'DATE_OUTSIDE_COVERAGE', figures })}\n`);
  return EXIT.failed;
}
