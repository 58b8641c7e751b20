import {
  COLUMN_CATALOGUE,
  COLUMN_KEYS,
  FIELD_COLUMNS,
  fieldFacts,
  IDENTITY_KEYS,
  type FieldFacts,
} from '../../caseload';
import { COLUMNS, FIELDS, fill, KINDS, UNITS, type Lang } from '../../i18n';
import { KIND_LIST } from '../../values';
import { CHECK } from './words';

/** Something that a column may be, as a mapping names it. */
export interface Target {
  readonly value: string;
  readonly label: string;
  /** `EUR a month`, where it is an amount; what was paid is that for the days of its row. */
  readonly unit?: string;
  readonly article?: string;
  readonly group: 'dossier' | 'kinds';
}

/** Everything that a column of a layout may be, in the order of the catalogue. */
export function targetsOf(form: 'flat' | 'by-person', lang: Lang): readonly Target[] {
  return form === 'flat' ? flatTargets(lang) : personTargets(lang);
}

function flatTargets(lang: Lang): Target[] {
  const columns = COLUMN_KEYS.map((key): Target => {
    const { article, type } = COLUMN_CATALOGUE[key];
    return {
      value: key,
      label: COLUMNS[key][lang],
      group: 'dossier',
      ...(type === 'amount' && { unit: CHECK.paidUnit[lang] }),
      ...(article !== '–' && { article }),
    };
  });
  const kinds = KIND_LIST.flatMap(({ code, unit, article, yearly }): Target[] => {
    const label = KINDS[code]?.[lang] ?? code;
    const one = { value: code, label, unit: UNITS[unit][lang], article, group: 'kinds' } as const;
    if (!yearly) return [one];
    const perYear = fill(lang, CHECK.perYear[lang], { label });
    return [one, { ...one, value: `${code}/year`, label: perYear, unit: UNITS.y[lang] }];
  });
  return [...columns, ...kinds];
}

function personTargets(lang: Lang): Target[] {
  const identity = IDENTITY_KEYS.map((key) => personTarget(key, {}, lang));
  return [...identity, ...FIELD_COLUMNS.map((column) => personTarget(column.key, fieldFacts(column), lang))];
}

function personTarget(value: string, { unit, article }: FieldFacts, lang: Lang): Target {
  return {
    value,
    label: personLabel(value, lang),
    group: 'dossier',
    ...(unit !== undefined && { unit: UNITS[unit][lang] }),
    ...(article !== undefined && article !== '–' && { article }),
  };
}

/** The field in words, and its key: several records have a field of the same name. */
function personLabel(key: string, lang: Lang): string {
  const words = FIELDS[key]?.[lang];
  return words === undefined ? key : `${words} (${key})`;
}
