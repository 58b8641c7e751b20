/** A seeded source of chance: the same seed gives the same numbers, on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 to `below` - 1 (mulberry32). */
  under(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.under(times) === 0;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.under(items.length)]!;
  }

  /** An exact amount between two whole euros; every other one round. */
  amount(least: number, most: number): string {
    const euros = least + this.under(most - least);
    return this.once(2) ? `${euros}.00` : `${euros}.${String(this.under(100)).padStart(2, '0')}`;
  }
}
