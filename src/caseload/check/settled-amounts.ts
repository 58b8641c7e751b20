import { cellOf, ConventionProof, readAmount, type Convention } from '../../values';

/** A column in which amounts with one sign before three digits (`1.314`) are read as thousands, because another of its cells proves how it is written. */
export interface SettledColumn {
  readonly index: number;
  readonly header: string;
  /** Cells that are read so. */
  readonly cells: number;
  /** The first of them, as it is written. Example: `"1.314"`. */
  readonly example: string;
  /** What that one is read as, in exact EUR. Example: `"1314.00"`. */
  readonly amount: string;
  /** The first cell that proves it, and its line. Example: `"1.314,20"`. */
  readonly proof: string;
  readonly line: number;
}

interface Counted {
  cells: number;
  readonly example: string;
}

/** Gathers what a column of amounts proves about its decimal sign, and which of its cells depend on the proof. */
export class AmountColumn {
  private readonly proof = new ConventionProof();
  private first: { readonly line: number; readonly text: string } | undefined;
  private readonly ambiguous: Partial<Record<Convention, Counted>> = {};

  constructor(
    readonly index: number,
    readonly header: string,
  ) {}

  /** Looks at one more cell of the column. */
  see(text: string, line: number): void {
    const before = this.proof.convention;
    this.proof.see(text);
    if (before === undefined && this.first === undefined && this.proof.convention !== undefined)
      this.first = { line, text };
    if (!MAY_BE_AMBIGUOUS.test(text) || readAmount(cellOf(text)).problem?.code !== 'AMBIGUOUS_AMOUNT') return;
    const counted = (this.ambiguous[text.includes('.') ? 'point' : 'comma'] ??= {
      cells: 0,
      example: text.trim(),
    });
    counted.cells += 1;
  }

  get convention(): Convention | undefined {
    return this.proof.convention;
  }

  /** What its proof settles; undefined where nothing depends on one. With decimals the other cells are refused, and nothing is settled. */
  get settled(): SettledColumn | undefined {
    const { convention, first, index, header } = this;
    const counted = convention && this.ambiguous[convention === 'comma' ? 'point' : 'comma'];
    if (counted === undefined || first === undefined) return undefined;
    const { value: amount } = readAmount(cellOf(counted.example), convention);
    if (amount === undefined) return undefined;
    return { index, header, ...counted, amount, proof: first.text.trim(), line: first.line };
  }
}

/** One sign before exactly three digits, whatever stands around. */
const MAY_BE_AMBIGUOUS = /^[^.,]*\d[.,]\d{3}(?!\d)[^.,]*$/;
