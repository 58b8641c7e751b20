import { XMLParser } from 'fast-xml-parser';

/** An element with its names resolved. */
export interface Element {
  /** Name without prefix. */
  readonly name: string;
  /** Namespace address; empty where none is declared. */
  readonly namespace: string;
  /** Attributes as written, `xsi:type` with its prefix; namespace declarations left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly inside, trimmed. */
  readonly text: string;
  /** Names from the root down, for messages: `OfficeApp/Hosts/Host`. */
  readonly path: string;
}

/** The root element of an XML text, or what is wrong with the text. */
export function parseXml(xml: string): Element | { error: string } {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  try {
    const [root] = elementsOf(parser.parse(xml, true) as ParsedNode[], { '': '' }, '');
    return root ?? { error: 'no element' };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** `element` and everything below it, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Children by name, whatever their namespace. */
export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element reached by going down one name after the other. */
export function find(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => childrenNamed(at, name)[0], element);
}

/** What the parser gives for a node: one key with the children, `:@` with the attributes, `#text` for a text. */
type ParsedNode = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string };

function elementsOf(nodes: ParsedNode[], scope: Record<string, string>, parent: string): Element[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (tag === undefined) return [];
    const written = Object.entries(node[':@'] ?? {});
    const inner = { ...scope };
    for (const [key, value] of written) {
      if (key === 'xmlns') inner[''] = value;
      else if (key.startsWith('xmlns:')) inner[key.slice('xmlns:'.length)] = value;
    }
    const [name = tag, prefix = ''] = tag.split(':').reverse();
    const path = parent === '' ? name : `${parent}/${name}`;
    const content = node[tag] as ParsedNode[];
    return [
      {
        name,
        namespace: inner[prefix] ?? '',
        attributes: Object.fromEntries(written.filter(([key]) => !/^xmlns(:|$)/.test(key))),
        children: elementsOf(content, inner, path),
        text: content
          .map((child) => child['#text'] ?? '')
          .join('')
          .trim(),
        path,
      },
    ];
  });
}
