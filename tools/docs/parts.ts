/** The guide with its generated parts made anew, each between the markers of its name. Throws where a marker is missing. */
export function withParts(guide: string, parts: Readonly<Record<string, () => string>>): string {
  let made = guide;
  for (const [name, part] of Object.entries(parts)) {
    const begin = `<!-- made: ${name} -->\n<!-- prettier-ignore-start -->\n`;
    const from = made.indexOf(begin) + begin.length;
    const to = made.indexOf('<!-- prettier-ignore-end -->', from);
    if (from < begin.length || to < 0) throw new Error(`no markers for "${name}"`);
    made = `${made.slice(0, from)}\n${part()}\n\n${made.slice(to)}`;
  }
  return made;
}
