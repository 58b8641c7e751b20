import { shapeOf } from './amount-shape';

/** The decimal sign of a column of texts, once a cell proves it. */
export type Convention = 'comma' | 'point';

/**
 * Gathers what the cells of a column prove about its decimal sign (kinds.md §4). A column that proves both signs proves
 * none: its ambiguous amounts stay ambiguous. Example: after `see('1.314,20')` the convention is `"comma"`, and `1.314`
 * in the same column is 1314.00.
 */
export class ConventionProof {
  private comma = false;
  private point = false;

  /** Looks at one more text of the column; what is no amount proves nothing. */
  see(text: string): void {
    if ((this.comma && this.point) || !/[.,]/.test(text)) return;
    const sign = shapeOf(text)?.decimalSign;
    if (sign === 'comma') this.comma = true;
    if (sign === 'point') this.point = true;
  }

  get convention(): Convention | undefined {
    if (this.comma === this.point) return undefined;
    return this.comma ? 'comma' : 'point';
  }
}
