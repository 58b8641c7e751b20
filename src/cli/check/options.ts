import type { HistoryOptions, ReviewGround } from '../../caseload';
import type { Lang } from '../../i18n';
import { cellOf, readDate, readMonth, type Cell, type Reading } from '../../values';
import { languageOf, type Arguments, type Options } from '../arguments';
import type { Policy } from '../../engine';
import type { Io } from '../io';
import { Misuse } from '../misuse';
import { policyOf } from '../policy-option';

/** The options of `ris check`. */
export const CHECK_OPTIONS = {
  date: 'text',
  sheet: 'text',
  map: 'text',
  'map-out': 'text',
  policy: 'texts',
  'show-niss': 'flag',
  out: 'text',
  lang: 'text',
  supplement: 'text',
  readings: 'flag',
  'art34-out': 'text',
  history: 'flag',
  'history-out': 'text',
  'notice-on': 'text',
  ground: 'text',
  'notified-on': 'text',
  'what-if': 'text',
  'what-if-supplement': 'text',
} as const satisfies Options;

const GROUNDS: readonly ReviewGround[] = ['change', 'law', 'omission', 'cpasError'];

/** What `ris check` is asked to do. */
export interface Asked {
  readonly file: string;
  readonly lang: Lang;
  /** Whether the language was asked for: the files that are written then have labels instead of keys. */
  readonly labels: boolean;
  /** Month of the rows that have none, `YYYY-MM`. */
  readonly month?: string | undefined;
  readonly sheet?: string | undefined;
  /** The file that says what the columns are. */
  readonly map?: string | undefined;
  /** The file that a mapping to be filled in goes into. */
  readonly mapOut?: string | undefined;
  /** Readings of disputed points, for the dossiers that do not choose themselves. */
  readonly policy?: Partial<Policy> | undefined;
  /** National numbers are shown as they are. */
  readonly showNiss: boolean;
  readonly out?: string | undefined;
  readonly supplement?: string | undefined;
  readonly readings: boolean;
  /** The file that the wording of AR 34 of each dossier goes into. */
  readonly art34Out?: string | undefined;
  readonly history?: AskedHistory | undefined;
  readonly whatIf?: AskedWhatIf | undefined;
}

export interface AskedHistory extends HistoryOptions {
  /** The file that all months go into. */
  readonly out?: string | undefined;
}

/** Another month, other amounts, or both. */
export interface AskedWhatIf {
  readonly month?: string | undefined;
  readonly supplement?: string | undefined;
}

/** Reads what is asked; throws a {@link Misuse} for what goes with nothing, or cannot be read. */
export function askedOf(given: Arguments, io: Io): Asked {
  const { texts, lists, flags, positionals } = given;
  const [file] = positionals;
  if (file === undefined) throw new Misuse('MISSING_FILE');
  return {
    file,
    lang: languageOf(given, io),
    labels: texts['lang'] !== undefined,
    month: monthOf(given, 'date'),
    sheet: texts['sheet'],
    map: texts['map'],
    mapOut: fileOf(given, 'map-out', JSON_NAME, '.json'),
    policy: policyOf(lists['policy']),
    showNiss: flags.has('show-niss'),
    out: fileOf(given, 'out', REPORT_NAME, '.csv, .xlsx, .txt'),
    supplement: texts['supplement'],
    readings: flags.has('readings'),
    art34Out: fileOf(given, 'art34-out', TEXT_NAME, '.csv'),
    history: historyOf(given),
    whatIf: whatIfOf(given),
  };
}

function historyOf(given: Arguments): AskedHistory | undefined {
  const { texts, flags } = given;
  if (!flags.has('history')) {
    for (const name of ['history-out', 'notice-on', 'ground', 'notified-on'] as const) {
      if (texts[name] !== undefined) needs(name, '--history');
    }
    return undefined;
  }
  const out = fileOf(given, 'history-out', TEXT_NAME, '.csv');
  const ground = groundOf(texts['ground']);
  const noticeOn = dayOf(given, 'notice-on');
  const notifiedOn = dayOf(given, 'notified-on');
  // L 22 §2: only an error of the centre takes effect after its notification, and never without one.
  if (ground === 'cpasError' && notifiedOn === undefined) needs('ground cpasError', '--notified-on');
  if (ground !== 'cpasError' && notifiedOn !== undefined) needs('notified-on', '--ground cpasError');
  return {
    out,
    ...(ground !== undefined && { ground }),
    ...(noticeOn !== undefined && { noticeOn }),
    ...(notifiedOn !== undefined && { notifiedOn }),
  };
}

/** How a report and a text may be named, or without an ending; under another one no program would open what is in it. */
const REPORT_NAME = /(?:\.(?:csv|txt|xlsx)|(?:^|[\\/])[^.\\/]+)$/i;
const TEXT_NAME = /(?:\.(?:csv|txt)|(?:^|[\\/])[^.\\/]+)$/i;
const JSON_NAME = /\.json$/i;

/** The name of a file that is written. */
function fileOf({ texts }: Arguments, name: string, names: RegExp, expected: string): string | undefined {
  const file = texts[name];
  return file === undefined || names.test(file) ? file : refuse(name, expected, file);
}

function groundOf(text: string | undefined): ReviewGround | undefined {
  if (text === undefined) return undefined;
  return GROUNDS.find((one) => one === text) ?? refuse('ground', GROUNDS.join(', '), text);
}

function whatIfOf(given: Arguments): AskedWhatIf | undefined {
  const month = monthOf(given, 'what-if');
  const supplement = given.texts['what-if-supplement'];
  return month === undefined && supplement === undefined ? undefined : { month, supplement };
}

function monthOf(given: Arguments, name: 'date' | 'what-if'): string | undefined {
  return readAs(given, name, readMonth, '2026-09');
}

function dayOf(given: Arguments, name: 'notice-on' | 'notified-on'): string | undefined {
  return readAs(given, name, readDate, '2026-09-15');
}

function readAs(
  { texts }: Arguments,
  name: string,
  read: (cell: Cell) => Reading<string>,
  expected: string,
): string | undefined {
  const text = texts[name];
  return text === undefined ? undefined : (read(cellOf(text)).value ?? refuse(name, expected, text));
}

function needs(name: string, expected: string): never {
  throw new Misuse('OPTION_NEEDS', { option: `--${name}`, expected });
}

function refuse(name: string, expected: string, value: string): never {
  throw new Misuse('OPTION_VALUE', { option: `--${name}`, expected, value });
}
