/** Writes docs/errors-import.md from the gallery of bad inputs: `npx tsx tools/make-gallery-docs.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Saying, Specimen } from '../test/caseload/gallery/found';
import { ROOMS, specimensOf, type Room } from '../test/caseload/gallery/specimens';

const HEAD = `# What can be wrong with a file, and what is then said

Every input below is a test: the file is read, and exactly this is said of it, in French (\`fr\`), often in Dutch (\`nl\`) too; German and English are there
as well. A file that cannot be used at all is refused with every reason; of a file that can, the row is refused and the others go on. What a file should look
like: [caseload.md](caseload.md).

<!-- Made by tools/make-gallery-docs.ts from test/caseload/gallery: do not edit. -->
<!-- prettier-ignore-start -->
`;

/** The page, whole. */
export function galleryPage(): string {
  const rooms = Object.keys(ROOMS) as Room[];
  const contents = rooms
    .map((room) => `[${ROOMS[room].toLowerCase()}](#${anchorOf(ROOMS[room])})`)
    .join(' · ');
  return [HEAD, `Contents: ${contents}`, ...rooms.map(roomText), '<!-- prettier-ignore-end -->', ''].join(
    '\n',
  );
}

function roomText(room: Room): string {
  return ['', `## ${ROOMS[room]}`, ...specimensOf(room).map(specimenText), ''].join('\n');
}

function specimenText(specimen: Specimen): string {
  const { what, says, todo } = specimen;
  return [
    '',
    `### ${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    '',
    inputText(specimen),
    '',
    ...says.map(sayingText),
    '',
    `What to do: ${todo}`,
  ].join('\n');
}

function inputText({ file, sheet, merged, mapping, encoding, month }: Specimen): string {
  const blocks = [
    ...(sheet === undefined
      ? []
      : [block(sheet.map((cells) => cells.map((cell) => cell ?? '').join(' | ')))]),
    ...(file === undefined ? [] : [file.length === 0 ? 'No content.' : block(file.map(visible))]),
    ...(mapping === undefined ? [] : ['With the mapping', block([mapping])]),
  ];
  const notes = [
    ...(sheet === undefined ? [] : ['a sheet of a workbook']),
    ...(merged === undefined ? [] : [`merged: ${merged.join(', ')}`]),
    ...(encoding === undefined ? [] : [encoding.toUpperCase()]),
    ...(month === undefined ? [] : [`with --date ${month}`]),
  ];
  return [...blocks, ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])].join('\n\n');
}

/** Control characters as a mark: a page is text. */
function visible(line: string): string {
  return line.replace(/\p{Cc}/gu, '·');
}

function block(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

function sayingText({ code, line, column, path, fr, nl }: Saying): string {
  const place = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column \`${column}\``]),
    ...(path === undefined || path === '' ? [] : [`\`${path}\``]),
  ];
  const head = `- \`${code}\`${place.length > 0 ? `, ${place.join(', ')}` : ''}`;
  return [head, `  - fr: ${fr}`, ...(nl === undefined ? [] : [`  - nl: ${nl}`])].join('\n');
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../docs/errors-import.md', import.meta.url), galleryPage());
}
