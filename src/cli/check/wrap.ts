/** Columns of a terminal that sentences fill at most. */
const WIDTH = 100;

/** A space at which a line may end: not one that French sets inside its quotes, or before a colon. */
const CUT = /(?<!«) (?![:;»?!])/;

/** A sentence in lines of a terminal, indented by two spaces, further lines by four. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(CUT)) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
