import { fill, type Figures } from '../fill';
import { formatDate, plain } from '../format';
import { ACCEPTED, COLUMNS, KINDS } from '../labels';
import type { Lang, Texts } from '../lang';

/** An error as data: what engine, readers and caseload give. */
export interface Said {
  readonly code: string;
  readonly figures?: Figures;
  /** Where in the dossier, as the engine says it. */
  readonly path?: string;
}

/** The sentence of an error; a code of a later version is shown as it is, rather than hidden. */
export function sentence(lang: Lang, texts: Texts | undefined, said: Said): string {
  return texts === undefined ? said.code : fill(lang, texts[lang], labelled(lang, withDay(said))).trim();
}

/** Figures that hold the code of a kind or the key of a column: the reader knows them by their label. */
const CODED = ['kind', 'needs', 'first', 'second', 'key'];

const LABELS: Readonly<Record<string, Texts>> = { ...COLUMNS, ...KINDS };

function labelled(lang: Lang, figures: Figures = {}): Figures {
  const labels = CODED.flatMap((name) => {
    const code = figures[name];
    const label = code === undefined ? undefined : LABELS[code]?.[lang];
    return label === undefined ? [] : [[name, label] as const];
  });
  const values = acceptedIn(lang, figures['choice']);
  return {
    ...figures,
    ...Object.fromEntries(labels),
    ...(values !== undefined && { values }),
    ...(figures['value'] !== undefined && { value: shownValue(lang, figures) }),
  };
}

/** Refusals that tell a day of the dossier, which the language writes, and no text of a cell, which stands as it was seen. */
const OF_A_DAY: ReadonlySet<string> = new Set([
  'DATE_OUTSIDE_COVERAGE',
  'PERIOD_OUTSIDE_MONTH',
  'EFFECT_AFTER_PERIOD',
  'REVIEW_BEFORE_REFORM',
  'CHANGE_INSIDE_PERIOD',
  'BIRTH_AFTER_PERIOD',
  'AGE_CONTRADICTION',
  'SPI_NOT_IN_FORCE',
]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function withDay({ code, figures }: Said): Figures | undefined {
  const isDay = OF_A_DAY.has(code) && DAY.test(String(figures?.['value']));
  return isDay ? { ...figures, cell: 'day' } : figures;
}

/** The value of a cell as a sentence shows it: a number and a day of a worksheet have no form of their own, and the language writes them. */
export function shownValue(lang: Lang, { value = '', cell }: Figures): string {
  if (typeof value === 'number') return plain(lang, String(value));
  return cell === 'day' ? formatDate(lang, value) : value;
}

/** The words of a closed list, as the reader writes them. */
function acceptedIn(lang: Lang, choice: string | number | undefined): string | undefined {
  return choice === undefined ? undefined : ACCEPTED[choice]?.[lang];
}
