import type { Changes } from './changes';

/** Asks the user whether a workbook that is not saved may be replaced. */
export type Ask = () => Promise<boolean>;

/**
 * What takes the place of the open workbook: never without a question where something is not saved, and of several things that are being
 * read only the one that was chosen last.
 */
export class Replacing {
  private begun = 0;
  private reading = 0;
  /** Questions are asked one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  /** `rest`: waits until nothing is being typed or saved. */
  constructor(
    private readonly changes: Pick<Changes, 'isChanged' | 'count'>,
    private readonly rest: () => Promise<void>,
  ) {}

  /** Something is being read that is going to be shown. */
  get isReading(): boolean {
    return this.reading > 0;
  }

  /** Whether the workbook may be replaced as it is now. */
  may(ask: Ask): Promise<boolean> {
    return this.inTurn(() => this.isAllowed(ask));
  }

  /**
   * Reads something and shows it by what `read` gives, if it gives anything. The workbook may be replaced as it is now; where it is changed
   * meanwhile, that is asked. `false`: it was not shown, because something else was chosen since, or that was the answer.
   */
  async by(read: () => Promise<(() => void) | undefined>, ask: Ask): Promise<boolean> {
    const mine = (this.begun += 1);
    const isLatest = () => mine === this.begun;
    await this.rest();
    const since = this.changes.count;
    this.reading += 1;
    const show = await read()
      .catch((error: unknown) => {
        // Nobody waits for it any more.
        if (isLatest()) throw error;
        return undefined;
      })
      .finally(() => (this.reading -= 1));
    if (show === undefined) return false;
    return this.inTurn(async () => {
      if (!isLatest() || !(await this.isAllowed(ask, since)) || !isLatest()) return false;
      show();
      return true;
    });
  }

  private async isAllowed(ask: Ask, since?: number): Promise<boolean> {
    await this.rest();
    return !this.changes.isChanged || this.changes.count === since || ask();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
