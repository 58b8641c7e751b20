import { builtInBareme } from '../../src/bareme';

/** First day of the wording of 2026 of article 34, which brought the flat family allowance. */
export const REFORM_DAY = builtInBareme.tables.familyAllowanceFlat.rows[0]!.from;
