import { GROUNDS, LANGS, RESOURCE_KINDS, ROLES } from '../../i18n';
import {
  KIND_LIST,
  kindNames,
  namedPeriod,
  readChoice,
  readScheme,
  readSpiWord,
  wordTable,
  type Cell,
  type ChoiceName,
  type Reading,
} from '../../values';
import type { RecordName } from './records';

type Words = Readonly<Record<string, readonly string[]>>;

/** The words of closed lists beside the codes of the contract, by value. */
const WORDS: Readonly<Record<string, Words>> = {
  'person/role': labels(ROLES),
  'resource/kind': merged(labels(RESOURCE_KINDS), plainKinds()),
  'resource/ground': merged(labels(GROUNDS), exemptKinds()),
  'resource/per': { day: ['jour', 'par jour', 'dag', 'per dag', 'Tag', 'pro Tag', 'per day', 'a day'] },
  'resource/right': {
    full: ['pleine propriété', 'volle eigendom', 'Volleigentum', 'full ownership'],
    usufruct: ['usufruit', 'vruchtgebruik', 'Nießbrauch'],
    bare: ['nue-propriété', 'blote eigendom', 'bloßes Eigentum', 'bare ownership'],
  },
};

/** Readers of closed lists whose words `values` knows; what they do not read is looked up among the codes. */
const READERS: Readonly<Record<string, (cell: Cell) => string | undefined>> = {
  'spi/kind': (cell) => readSpiWord(cell).value,
  'resource/per': (cell) => (cell.type === 'text' ? namedPeriod(cell.text) : undefined),
};

/** Lists that a sentence says in the language of the reader. */
const CHOICES: Readonly<Record<string, ChoiceName>> = { 'person/role': 'role' };

const TABLES = new Map<string, ReadonlyMap<string, string>>();

/**
 * Reads a value of a closed list of the contract: its code, or a word for it in four languages. Problems: UNKNOWN_VALUE with the
 * codes, CELL_ERROR. Example: `"demandeur"` is the role `"applicant"`.
 */
export function readValueOf(
  record: RecordName,
  name: string,
  values: readonly string[],
  cell: Cell,
): Reading<string> {
  const list = `${record}/${name}`;
  if (list === 'dossier/scheme') return readScheme(cell);
  const known = READERS[list]?.(cell);
  if (known !== undefined && values.includes(known)) return { value: known };
  return readChoice(cell, tableOf(list, values), values.join(', '), CHOICES[list]);
}

function tableOf(list: string, values: readonly string[]): ReadonlyMap<string, string> {
  const known = TABLES.get(list);
  if (known !== undefined) return known;
  const words = WORDS[list] ?? {};
  const table = wordTable(
    values.flatMap((value) => [value, ...(words[value] ?? [])].map((word) => [word, value] as const)),
  );
  TABLES.set(list, table);
  return table;
}

function labels(texts: Readonly<Record<string, Readonly<Record<string, string>>>>): Words {
  return Object.fromEntries(
    Object.entries(texts).map(([value, label]) => [value, LANGS.map((lang) => label[lang] ?? value)]),
  );
}

function merged(some: Words, more: Words): Words {
  const values = new Set([...Object.keys(some), ...Object.keys(more)]);
  return Object.fromEntries(
    [...values].map((value) => [value, [...(some[value] ?? []), ...(more[value] ?? [])]]),
  );
}

/** Names of the kinds of a flat row that are a row of the contract with nothing else to say. */
function plainKinds(): Words {
  return Object.fromEntries(
    KIND_LIST.flatMap((kind) => {
      const { becomes } = kind;
      if (becomes.part === 'ale') return [['ale', kindNames(kind)]];
      const isPlain = becomes.part === 'row' && becomes.of === 'applicant' && becomes.spi === undefined;
      return isPlain ? [[becomes.row, kindNames(kind)]] : [];
    }),
  );
}

function exemptKinds(): Words {
  return Object.fromEntries(
    KIND_LIST.flatMap((kind) =>
      kind.becomes.part === 'exempt' ? [[kind.becomes.ground, kindNames(kind)]] : [],
    ),
  );
}
