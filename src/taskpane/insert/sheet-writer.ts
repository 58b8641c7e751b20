import type { NewSheet, WorkbookPort, Written } from '../../host';
import { type Trouble, troubleOf } from '../trouble';

/** How far the writing of sheets is. */
export type Writing =
  | { readonly name: 'idle' }
  /** `all`: undefined while the sheets are still made. */
  | {
      readonly name: 'writing';
      readonly done: number;
      readonly all: number | undefined;
      readonly startedAt: number;
    }
  | { readonly name: 'written'; readonly written: Written }
  | { readonly name: 'failed'; readonly trouble: Trouble };

/** Makes the sheets, when the writing begins. */
export type MakeSheets = () => readonly NewSheet[] | Promise<readonly NewSheet[]>;

/** Writes sheets, once at a time, and tells how far it is. */
export class SheetWriter {
  private control: AbortController | undefined;

  constructor(private readonly tell: (writing: Writing) => void) {}

  /** Nothing is begun while a writing is under way: two clicks write one report. */
  write(port: Pick<WorkbookPort, 'write'>, make: MakeSheets): void {
    if (this.control !== undefined) return;
    const control = new AbortController();
    this.control = control;
    const startedAt = performance.now();
    const told = (next: Writing) => {
      if (this.control === control) this.tell(next);
    };
    const work = async (): Promise<Writing> => {
      try {
        told({ name: 'writing', done: 0, all: undefined, startedAt });
        const made = await make();
        const all = made.reduce((sum, { rowCount }) => sum + rowCount, 0);
        const onProgress = (done: number) => told({ name: 'writing', done, all, startedAt });
        onProgress(0);
        const written = await port.write(made, { signal: control.signal, onProgress });
        return { name: 'written', written };
      } catch (error) {
        return { name: 'failed', trouble: troubleOf(error) };
      }
    };
    void work().then((end) => {
      told(end);
      if (this.control === control) this.control = undefined;
    });
  }

  cancel(): void {
    this.control?.abort();
  }

  /** What is under way is ended, and what was written is not shown any more. */
  forget(): void {
    this.cancel();
    this.control = undefined;
    this.tell({ name: 'idle' });
  }
}
