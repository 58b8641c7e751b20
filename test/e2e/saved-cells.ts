import { descendants } from '../../tools/manifest/xml';
import { unzip } from '../examples/unzip';
import { elements } from '../training/book';

/** The cells of a saved workbook by sheet and address, as texts: read from its XML, by other code than wrote it. */
export function savedCells(file: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parts = unzip(file);
  const all = (part: string, name: string) => (parts.has(part) ? elements(parts.get(part)!, name) : []);
  const strings = all('xl/sharedStrings.xml', 'si').map(textOf);
  const targets = new Map(
    all('xl/_rels/workbook.xml.rels', 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target']!.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    all('xl/workbook.xml', 'sheet').map(({ attributes }) => {
      const cells = all(targets.get(attributes['r:id'])!, 'c').map((cell) => {
        const { t, r } = cell.attributes;
        const value = cell.children.find(({ name }) => name === 'v')?.text;
        return [r!, t === 's' ? strings[Number(value)]! : (value ?? textOf(cell))] as const;
      });
      return [attributes['name']!, new Map(cells)];
    }),
  );
}

function textOf(element: Parameters<typeof descendants>[0]): string {
  return descendants(element)
    .filter(({ name }) => name === 't')
    .map(({ text }) => text)
    .join('');
}
