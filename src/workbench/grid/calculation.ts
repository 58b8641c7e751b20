/** So long after a change the grid begins to calculate at the latest: it waits 100 ms for more of them. In milliseconds. */
const BEGINS_WITHIN = 150;

/** How often it is looked whether a calculation is over; in milliseconds. */
const LOOKED_AT_EVERY = 30;

/** Whether the results of formulas are those of what stands in the cells. */
export class Calculation {
  private changedAt = -Infinity;
  private isRunning = false;

  /** Something is another one now that formulas may depend on. */
  readonly changed = (): void => {
    this.changedAt = performance.now();
  };

  readonly began = (): void => {
    this.isRunning = true;
  };

  readonly ended = (): void => {
    this.isRunning = false;
  };

  /** Waits until everything is calculated that was changed; `false` where that is not so after `limit` milliseconds. */
  async done(limit: number): Promise<boolean> {
    const end = performance.now() + limit;
    while (this.isRunning || performance.now() < this.changedAt + BEGINS_WITHIN) {
      if (performance.now() >= end) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_EVERY));
    }
    return true;
  }
}
