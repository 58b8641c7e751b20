import { builtInBareme } from '../../src/bareme';

const { coverage, tables } = builtInBareme;

/** Every day within the coverage on which an amount changes, and the last day of the coverage. */
export const BAREME_DATES: readonly string[] = [
  ...new Set([
    ...[tables.categories, tables.spi, tables.familyAllowanceFlat].flatMap(({ rows }) =>
      rows.map(({ from }) => from).filter((from) => from >= coverage.from && from <= coverage.to),
    ),
    coverage.to,
  ]),
].sort();
