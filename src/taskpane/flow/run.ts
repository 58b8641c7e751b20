/** One thing that was begun. Once another one is, nothing that it still does is heard. */
export class Run {
  private readonly control = new AbortController();

  get signal(): AbortSignal {
    return this.control.signal;
  }

  end(): void {
    this.control.abort();
  }

  /** The answer, if it is still wanted. */
  async wanted<T>(answer: Promise<T>): Promise<T> {
    const given = await answer;
    this.signal.throwIfAborted();
    return given;
  }
}
