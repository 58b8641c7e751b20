/** A seeded source of chance (mulberry32): the same seed draws the same caseload on every machine. */
export class Draw {
  constructor(private state: number) {}

  /** A number in 0..1, 1 excluded. */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both bounds included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1));
  }

  /** True in `parts` cases of a hundred. */
  percent(parts: number): boolean {
    return this.unit() * 100 < parts;
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.whole(0, values.length - 1)]!;
  }

  /** One of the values, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.unit() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices.at(-1)![1];
  }

  /** An amount between two whole numbers of euros: round one time in five, to the cent otherwise. */
  euros(from: number, to: number): string {
    if (this.percent(20)) return `${this.whole(Math.ceil(from / 10), Math.floor(to / 10)) * 10}.00`;
    const cents = this.whole(from * 100, to * 100);
    return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  }
}
