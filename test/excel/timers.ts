type Callback = (...args: unknown[]) => void;

/** The timers of one page: none of them outlives it. */
export class Timers {
  private readonly running = new Set<NodeJS.Timeout>();
  private closed = false;

  /** What a window calls them by. */
  readonly functions = {
    setTimeout: (callback: Callback, delay?: number, ...args: unknown[]) => {
      if (this.closed) return undefined;
      const timer = setTimeout(() => {
        this.running.delete(timer);
        callback(...args);
      }, delay);
      this.running.add(timer);
      return timer;
    },
    setInterval: (callback: Callback, delay?: number, ...args: unknown[]) => {
      if (this.closed) return undefined;
      const timer = setInterval(callback, delay, ...args);
      this.running.add(timer);
      return timer;
    },
    clearTimeout: (timer?: NodeJS.Timeout) => this.clear(timer),
    clearInterval: (timer?: NodeJS.Timeout) => this.clear(timer),
  };

  /** When what runs now has ended, in the order of asking: how messages and scripts arrive. */
  soon(callback: () => void): void {
    this.functions.setTimeout(callback, 0);
  }

  close(): void {
    this.closed = true;
    for (const timer of this.running) this.clear(timer);
  }

  private clear(timer?: NodeJS.Timeout): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.running.delete(timer);
  }
}
