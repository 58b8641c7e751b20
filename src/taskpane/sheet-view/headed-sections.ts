import type { Section, SectionId } from '../../sheet';

/** A section with what stands above it. */
export interface HeadedSection {
  /** Its own among those of the sheet. */
  readonly id: string;
  /** Weighted custody: the heading of the calculation that begins here. */
  readonly part?: string;
  readonly title: string;
  readonly section: Section;
}

/** Sections that are looked up rather than read: closed until they are opened. */
export const REFERENCE: ReadonlySet<SectionId> = new Set<SectionId>(['law', 'articles']);

/** The sections with their numbers, as the printed sheet has them. */
export function headed(sections: readonly Section[]): HeadedSection[] {
  let part: number | undefined;
  return sections.map((section, i) => {
    const own = 'groups' in section ? section.part : undefined;
    const begins = own !== undefined && own.index !== part;
    part = own?.index;
    return {
      id: `${i}-${section.id}`,
      ...(begins && { part: own.title }),
      title: `${i + 1}. ${section.title}`,
      section,
    };
  });
}
