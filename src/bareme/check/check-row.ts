import type { Table } from '../types';
import { STATUSES } from '../types';
import { date, isRecord, list, object, oneOf, onlyTrue, step, text, type Check } from './checks';
import { amount, coefficient, valueOf } from './check-value';

/** A source has an address, or says how it is cited: a figure without a reference is refused. */
const source: Check = (value, path, report) => {
  object({ title: text, url: urlOrNull }, { cited: text, note: text, prints: text })(value, path, report);
  if (isRecord(value) && value['url'] === null && value['cited'] === undefined) {
    report('SOURCE_WITHOUT_REFERENCE', path);
  }
};

const urlOrNull: Check = (value, path, report) => {
  if (value === null) return;
  text(value, path, report);
  if (typeof value === 'string' && value.trim() !== '' && !/^https?:\/\/[^\s/]+\S*$/.test(value)) {
    report('BAD_URL', path, { found: value });
  }
};

/** At least one source. */
export const sources: Check = (value, path, report) => {
  list(source)(value, path, report);
  if (Array.isArray(value) && value.length === 0) report('NO_SOURCE', path);
};

/** `from`: a day, or `coverage` where the start is not established. */
const start: Check = (value, path, report) => {
  if (value !== 'coverage') date(value, path, report);
};

/** A record by key of the table; each key present is checked, `complete` also asks for every key. */
function byKey(keys: Table['keys'], check: (key: string) => Check, complete: boolean): Check {
  return (value, path, report) => {
    if (!isRecord(value)) return report('WRONG_TYPE', path, { expected: 'object' });
    for (const [key, entry] of Object.entries(value)) {
      if (!Object.hasOwn(keys, key)) {
        report('UNKNOWN_KEY', path + step(key), { found: key, known: Object.keys(keys).join(', ') });
      } else if (entry !== undefined) check(key)(entry, path + step(key), report);
    }
    for (const key of complete ? Object.keys(keys) : []) {
      if (value[key] === undefined) report('MISSING_KEY', path + step(key));
    }
  };
}

/** The form of a row of this table. */
export function rowOf({ keys }: Pick<Table, 'keys'>): Check {
  const amounts = byKey(keys, () => amount, false);
  const index = object(
    { coefficient, status: oneOf(['given', 'derived']), base: amounts },
    { baseStatus: text, pivot: object({ value: text, base: text, status: text }) },
  );
  return object(
    {
      from: start,
      values: byKey(keys, (key) => valueOf(keys[key]!), true),
      status: oneOf(STATUSES),
      legalBase: text,
      sources,
    },
    {
      to: date,
      valueStatus: byKey(keys, () => oneOf(STATUSES), false),
      reason: text,
      note: text,
      index,
      published: amounts,
      publishedOn: date,
      supplement: onlyTrue,
    },
  );
}
