/** A national number in its usual forms: eleven digits, with or without dots, hyphens and spaces between them. */
const FORM = /^\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}$/;
/** The same inside a longer text. */
const WITHIN = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)/g;

/**
 * Whether a text is a Belgian national number (NISS/INSZ, bis numbers included): eleven digits of which the last two are 97 less the
 * remainder of the first nine by 97, with a 2 before them for who was born from 2000 on.
 */
export function isNiss(text: string): boolean {
  const trimmed = text.trim();
  if (!FORM.test(trimmed)) return false;
  const digits = trimmed.replace(/\D/g, '');
  const [first, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return 97 - (Number(first) % 97) === check || 97 - (Number(`2${first}`) % 97) === check;
}

/** A text in which every national number is replaced. */
export function withoutNiss(text: string, by: (niss: string) => string): string {
  return text.replace(WITHIN, (found) => (isNiss(found) ? by(found) : found));
}

/** Stands for national numbers in everything that is shown: the first one seen is `NISS 1`, each always the same. */
export class NissMasks {
  private readonly masks = new Map<string, string>();

  /** The mask of a number, however its digits are parted. */
  of(niss: string): string {
    const digits = niss.replace(/\D/g, '');
    let mask = this.masks.get(digits);
    if (mask === undefined) this.masks.set(digits, (mask = `NISS ${this.masks.size + 1}`));
    return mask;
  }

  /** A text as it may be shown. */
  in(text: string): string {
    return withoutNiss(text, (niss) => this.of(niss));
  }
}
