import type { FindingLine } from '../worker';
import type { Sort } from './query';

/** What is worked out once for a list of findings, when it is first needed: a query then walks through it, and sorts nothing. */
export class QueryIndex {
  private readonly orders = new Map<Sort, readonly FindingLine[]>();
  private foldedDossiers: readonly string[] | undefined;

  /** `lines`: as in the file; the index of each is its place. */
  constructor(private readonly lines: readonly FindingLine[]) {}

  /** All findings in an order; equal ones as in the file. */
  order(sort: Sort): readonly FindingLine[] {
    let order = this.orders.get(sort);
    if (order === undefined) this.orders.set(sort, (order = this.sorted(sort)));
    return order;
  }

  /** The dossiers without case and accents, by the place of the finding. */
  get folded(): readonly string[] {
    return (this.foldedDossiers ??= this.lines.map(({ dossier }) => folded(dossier)));
  }

  private sorted(sort: Sort): readonly FindingLine[] {
    switch (sort) {
      case 'line':
        return this.lines;
      case 'size':
        return this.largestFirst(({ difference }) => difference);
      case 'due':
        return this.largestFirst(({ due }) => due);
      case 'dossier':
        return this.byDossier();
    }
  }

  /** Those without the amount last. The numbers order only: the amounts stay the exact texts that they are. */
  private largestFirst(amountOf: (line: FindingLine) => string | undefined): readonly FindingLine[] {
    const sizes = Float64Array.from(this.lines, (line) => {
      const exact = amountOf(line);
      return exact === undefined ? -1 : Math.abs(Number(exact));
    });
    return this.inOrder((one, other) => sizes[other]! - sizes[one]!);
  }

  /**
   * As people sort names, 9 before 10. Comparing so is slow, and a list that is nearly in order needs few comparisons: it is brought
   * there first by keys that compare fast.
   */
  private byDossier(): readonly FindingLine[] {
    const keys = this.folded.map((text) => text.replace(DIGITS, (digits) => digits.padStart(WIDTH, '0')));
    const near = Array.from(keys, (_, place) => place).sort((one, other) =>
      keys[one]! < keys[other]! ? -1 : keys[one]! > keys[other]! ? 1 : one - other,
    );
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    const dossierOf = (place: number) => this.lines[place]!.dossier;
    return near
      .sort((one, other) => compare(dossierOf(one), dossierOf(other)) || one - other)
      .map((place) => this.lines[place]!);
  }

  private inOrder(compare: (one: number, other: number) => number): readonly FindingLine[] {
    return Array.from(this.lines, (_, place) => place)
      .sort(compare)
      .map((place) => this.lines[place]!);
  }
}

const INDEXES = new WeakMap<readonly FindingLine[], QueryIndex>();

/** The index of a list, the same for as long as there is the list. The list does not change. */
export function indexOf(lines: readonly FindingLine[]): QueryIndex {
  let index = INDEXES.get(lines);
  if (index === undefined) INDEXES.set(lines, (index = new QueryIndex(lines)));
  return index;
}

const DIGITS = /\d+/g;
/** Digits that a dossier has at most in a row: longer ones only make the sorting slower. */
const WIDTH = 12;
const MARKS = /[\u0300-\u036f]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/** A text without case and accents. */
export function folded(text: string): string {
  const lower = PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
  return lower.toLowerCase();
}
