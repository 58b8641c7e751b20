/** A place where a line may be cut: a space that no French punctuation stands behind, and no opening quote before. */
const CUT = /(?<!«) (?![:;»?!])/;

/** Cuts a text into lines of at most `width` characters at its spaces; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(CUT)) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Characters, not UTF-16 halves. */
export function widthOf(text: string): number {
  return [...text].length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Lines with an indent; the lines of a wrapped text after the first stand under it. */
export function indented(text: string, indent: number, width: number): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}

/** A label in a column of `column` characters, and a text wrapped beside it; both after an indent. */
export function beside(label: string, text: string, column: number, width: number, indent = 0): string[] {
  const labels = wrap(label, column - 1);
  const texts = wrap(text, width - column - indent);
  const height = Math.max(labels.length, texts.length);
  return Array.from({ length: height }, (_, i) =>
    `${' '.repeat(indent)}${padEnd(labels[i] ?? '', column)}${texts[i] ?? ''}`.trimEnd(),
  );
}
