/** The headers of a row; a spreadsheet ends its lines with the delimiters of columns that hold nothing. */
export function headerNames(header: readonly string[]): string[] {
  const names = header.map((name) => name.replace(/\s+/g, ' ').trim());
  while (names.at(-1) === '') names.pop();
  return names;
}
