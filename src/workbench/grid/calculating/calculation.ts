/** So long after a change the grid begins to calculate at the latest: it waits 100 ms for more of them. In milliseconds. */
const BEGINS_WITHIN = 150;

/** So long after an end another calculation may follow at once: one that was stopped is begun anew, others have waited. In milliseconds. */
const FOLLOWS_WITHIN = 60;

/** Whether the results of formulas are those of what stands in the cells. */
export class Calculation {
  private isRunning = false;
  private begins: ReturnType<typeof setTimeout> | undefined;
  /** Until then one may begin. */
  private until = 0;
  private told = false;
  private readonly followers = new Set<() => void>();

  /** Formulas are calculated, or are about to be. */
  get isBusy(): boolean {
    return this.isRunning || this.begins !== undefined;
  }

  /** Calls back whenever {@link isBusy} is another; gives what ends that. */
  follow(heard: () => void): () => void {
    this.followers.add(heard);
    return () => void this.followers.delete(heard);
  }

  /** Waits until everything is calculated that was changed; `false` where that is not so after `limit` milliseconds. */
  done(limit: number): Promise<boolean> {
    if (!this.isBusy) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (isDone: boolean) => {
        clearTimeout(late);
        unfollow();
        resolve(isDone);
      };
      const late = setTimeout(() => end(false), limit);
      const unfollow = this.follow(() => end(true));
    });
  }

  /** Something is another one now that formulas may depend on. */
  changed(): void {
    this.mayBeginWithin(BEGINS_WITHIN);
  }

  began(): void {
    this.isRunning = true;
    this.tell();
  }

  ended(): void {
    this.isRunning = false;
    this.mayBeginWithin(FOLLOWS_WITHIN);
  }

  private mayBeginWithin(milliseconds: number): void {
    this.until = Math.max(this.until, performance.now() + milliseconds);
    clearTimeout(this.begins);
    this.begins = setTimeout(() => {
      this.begins = undefined;
      this.tell();
    }, this.until - performance.now());
    this.tell();
  }

  private tell(): void {
    if (this.told === this.isBusy) return;
    this.told = this.isBusy;
    this.followers.forEach((heard) => heard());
  }
}
