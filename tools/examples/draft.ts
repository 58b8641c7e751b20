import { shifted } from './address';
import type { Content, Example, Look, Placed, Sheet } from './model';

/** What a sheet is, apart from its cells. */
export type SheetHead = Pick<Sheet, 'name' | 'about' | 'widths'> & {
  readonly title: string;
  /** Sentences under the title, one a row. */
  readonly notes: readonly string[];
  /** First row below the frozen ones, as its number; nothing is frozen where it is absent. */
  readonly firstRow?: number;
  readonly frozenColumns?: number;
};

/** Collects the cells and the formulas of a sheet. */
export class Draft {
  private readonly placed: Placed[] = [];
  private readonly examples: Example[] = [];

  constructor(private readonly head: SheetHead) {
    const across = Math.max(1, head.widths.length - 1);
    this.put('A1', head.title, 'title');
    head.notes.forEach((note, index) => {
      this.placed.push({ at: `A${index + 2}`, content: note, look: 'note', across });
    });
  }

  /** Puts a cell; an undefined content is an empty cell that looks like its neighbours. */
  put(at: string, content: Content | undefined, look: Look): void {
    this.placed.push({ at, look, ...(content !== undefined && { content }) });
  }

  /** Puts cells from `at` to the right. */
  putRow(at: string, contents: readonly (Content | undefined)[], look: Look | readonly Look[]): void {
    contents.forEach((content, index) => {
      this.put(shifted(at, 0, index), content, typeof look === 'string' ? look : look[index]!);
    });
  }

  /** Puts cells from `at` downwards. */
  putColumn(at: string, contents: readonly (Content | undefined)[], look: Look): void {
    contents.forEach((content, index) => this.put(shifted(at, index, 0), content, look));
  }

  add(example: Example): void {
    this.examples.push(example);
  }

  sheet(): Sheet {
    const { name, about, widths, firstRow = 1, frozenColumns = 0 } = this.head;
    return {
      name,
      about,
      widths,
      frozen: { rows: firstRow - 1, columns: frozenColumns },
      cells: this.placed,
      examples: this.examples,
    };
  }
}
