import { withoutNiss } from './niss';

/** Stands for national numbers in everything that is shown: the first one seen is `NISS 1`, each always the same. */
export class NissMasks {
  private readonly masks = new Map<string, string>();

  /** The mask of a number, however its digits are parted, and if it lost the zeros in front. */
  of(niss: string): string {
    const digits = niss.replace(/\D/g, '').padStart(11, '0');
    let mask = this.masks.get(digits);
    if (mask === undefined) this.masks.set(digits, (mask = `NISS ${this.masks.size + 1}`));
    return mask;
  }

  /** Numbers that have one. */
  get count(): number {
    return this.masks.size;
  }

  /** A text as it may be shown. */
  in(text: string): string {
    return withoutNiss(text, (niss) => this.of(niss));
  }
}
