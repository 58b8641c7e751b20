import type { Fields } from '../../engine/household/fields';
import { DOSSIER, EQUITY, PERSON, POLICY, ROWS, SPI } from '../../engine/household/fields';
import { amountText, centsOf } from '../../properties/amounts';

type Plain = Readonly<Record<string, unknown>>;

/** An input with its amounts and shares written in one way, and without lists of nothing: what two spellings have in common. */
export function canonical(input: object): object {
  const { equity, policy, persons, ...dossier } = input as Plain & { readonly persons: readonly Plain[] };
  return {
    ...fieldsOf(dossier, DOSSIER),
    ...(equity !== undefined && { equity: fieldsOf(equity as Plain, EQUITY) }),
    ...(policy !== undefined && { policy: fieldsOf(policy as Plain, POLICY) }),
    persons: persons.map(({ spi, resources = [], ...person }) => ({
      ...fieldsOf(person, PERSON),
      ...(spi !== undefined && { spi: kindOf(spi as Plain, SPI) }),
      resources: (resources as readonly Plain[]).map((row) => kindOf(row, ROWS)),
    })),
  };
}

function kindOf(value: Plain, kinds: Readonly<Record<string, { readonly fields: Fields }>>): object {
  const { kind, ...rest } = value;
  return { kind, ...fieldsOf(rest, kinds[String(kind)]!.fields) };
}

function fieldsOf(values: Plain, fields: Fields): object {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, written(fields[name]!.is, value)]),
  );
}

function written(is: Fields[string]['is'], value: unknown): unknown {
  if (is === 'amount') return amountText(centsOf(String(value)));
  return is === 'fraction' ? lowestTerms(String(value)) : value;
}

function lowestTerms(text: string): string {
  const [whole = '', decimals = ''] = (text === '0.000001' || !text.includes('e') ? text : '0.000001').split(
    '.',
  );
  const [n, d] = text.includes('/')
    ? (text.split('/').map(BigInt) as [bigint, bigint])
    : [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${n / a}/${d / a}`;
}
