import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { CAUSE_CODES, Summary, type CheckedRow, type ReportStyle } from '../../../src/caseload';
import { reportWorkbook, type CauseText, type ReportWorkbook } from '../../../src/caseload/report-workbook';
import { causeLabel, type Lang } from '../../../src/i18n';
import { unpacked } from '../workbook/package';

/** Every cause in so many words. */
export function causesIn(lang: Lang): CauseText[] {
  return CAUSE_CODES.map((code) => ({
    code,
    label: causeLabel(lang, code),
    meaning: `${code}?`,
    next: `${code}!`,
  }));
}

/** The report of rows, as bytes. */
export async function reportBytes(
  rows: readonly CheckedRow[],
  more: Partial<ReportWorkbook> & { readonly style?: ReportStyle } = {},
): Promise<Uint8Array> {
  const summary = new Summary();
  for (const row of rows) summary.add(row);
  const style = more.style ?? { lang: 'fr', labels: true };
  const bytes = await reportWorkbook({
    style,
    rows: [rows],
    summary,
    causes: causesIn(style.lang),
    madeOn: new Date(Date.UTC(2026, 10, 21)),
    ...more,
  });
  assert.ok(!('problems' in bytes), JSON.stringify(bytes));
  return bytes;
}

/** An element of XML, read without the library that is tested. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its text, where it holds nothing else. */
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

function elementsOf(parsed: readonly Parsed[]): Element[] {
  return parsed.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const content = node[name] as readonly Parsed[];
    const text = content.map((child) => ('#text' in child ? String(child['#text']) : '')).join('');
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elementsOf(content), text }];
  });
}

/** The parts of a report, and what is in them. */
export class Package {
  readonly parts: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    this.parts = unpacked(bytes);
  }

  part(path: string): string {
    const found = this.parts.get(path);
    assert.ok(found !== undefined, `no ${path}`);
    return found;
  }

  root(path: string): Element {
    const [root] = elementsOf(PARSER.parse(this.part(path)) as readonly Parsed[]);
    assert.ok(root, path);
    return root;
  }

  /** Every element of a name in a part. */
  all(path: string, name: string): Element[] {
    const within = (element: Element): Element[] => [
      ...(element.name === name ? [element] : []),
      ...element.children.flatMap(within),
    ];
    return within(this.root(path));
  }

  /** The texts of the workbook as Excel decodes them. */
  get strings(): string[] {
    return this.all('xl/sharedStrings.xml', 'si').map(({ children }) =>
      children
        .map(({ text }) => text)
        .join('')
        .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }

  /** The sheets by name, with the part that each is. */
  get sheets(): ReadonlyMap<string, string> {
    return new Map(
      this.all('xl/workbook.xml', 'sheet').map(({ attributes }, index) => [
        attributes['name']!,
        `xl/worksheets/sheet${index + 1}.xml`,
      ]),
    );
  }

  /** The cells of a sheet by address. */
  cells(
    path: string,
  ): ReadonlyMap<string, { readonly type: string; readonly style: number; readonly value: string }> {
    const { strings } = this;
    return new Map(
      this.all(path, 'c').map(({ attributes, children }) => {
        const { r = '', t = 'n', s = '0' } = attributes;
        const raw = children.find(({ name }) => name === 'v')?.text ?? '';
        return [r, { type: t, style: Number(s), value: t === 's' ? strings[Number(raw)]! : raw }];
      }),
    );
  }

  /** The format of numbers of a style. */
  format(style: number): string {
    const xf = this.all('xl/styles.xml', 'cellXfs')[0]!.children[style]!;
    const id = xf.attributes['numFmtId'];
    const custom = this.all('xl/styles.xml', 'numFmt').find(
      ({ attributes }) => attributes['numFmtId'] === id,
    );
    return custom?.attributes['formatCode'] ?? id!;
  }
}
