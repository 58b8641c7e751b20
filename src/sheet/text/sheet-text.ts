import type { Lang } from '../../i18n';
import type { Conclusion, Fact, Section, Sheet, Statement } from '../sheet';
import { sheetHead } from '../sheet-head';
import { stampText, type Stamp } from '../stamp';
import { pairText } from '../words';
import { PAGE, lineText } from './line-text';
import { beside, indented, padStart, widthOf, wrap } from './wrap';

const FACT_COLUMN = 16;
/** Labels beside their text where they are short; longer ones stand above it. */
const STATEMENT_COLUMN = 20;
const INDENT = 2;
const BELOW = 6;
const RULE = '='.repeat(PAGE);

/**
 * The sheet as plain text, at most 100 characters wide, for a terminal or a text editor. Ends with a line break. `stamp`: what it was made
 * from, in its last lines.
 */
export function sheetText(sheet: Sheet, stamp?: Stamp): string {
  const { about, conclusion, details } = sheetHead(sheet);
  const lines = [
    ...heading(sheet.title),
    ...factsText(about),
    ...conclusionText(conclusion),
    ...factsText(details),
    ...sectionsText(sheet),
    '',
    RULE,
    ...sheet.notices.flatMap((notice) => wrap(notice, PAGE)),
    ...(stamp === undefined ? [] : wrap(stampText(sheet.lang, stamp), PAGE)),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(title: string): string[] {
  return [title.toUpperCase(), RULE];
}

function factsText(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ label, texts }) =>
    texts.flatMap((text, i) => beside(i === 0 ? label : '', text, FACT_COLUMN, PAGE)),
  );
}

function sectionsText({ lang, sections }: Sheet): string[] {
  let part: number | undefined;
  return sections.flatMap((section, i) => {
    const own = 'groups' in section ? section.part : undefined;
    const partHeading =
      own === undefined || own.index === part ? [] : ['', `${own.title} `.padEnd(PAGE, '-')];
    part = own?.index;
    return [...partHeading, '', `${i + 1}. ${section.title}`, ...sectionText(lang, section)];
  });
}

function sectionText(lang: Lang, section: Section): string[] {
  if ('statements' in section) return section.statements.flatMap((one) => statementText(lang, one));
  const rows = section.groups.flatMap(({ title, lines }) => [
    ...(title === undefined ? [] : indented(`• ${title}`, INDENT, PAGE)),
    ...lines.flatMap((line) => lineText(lang, line)),
  ]);
  return section.note === undefined ? rows : [...rows, ...indented(section.note, INDENT, PAGE)];
}

function statementText(lang: Lang, { text, about, code, law }: Statement): string[] {
  const label = law === undefined ? about : `[${law.number}] ${about ?? ''}`;
  if (label === undefined) return indented(text, INDENT, PAGE);
  // The place of a warning or an error stands above what is said of it.
  if (code !== undefined) return [...indented(label, INDENT, PAGE), ...indented(text, BELOW, PAGE)];
  if (widthOf(label) < STATEMENT_COLUMN) return beside(label, text, STATEMENT_COLUMN, PAGE, INDENT);
  const [first = '', ...rest] = wrap(pairText(lang, label, text), PAGE - BELOW);
  return [' '.repeat(INDENT) + first, ...rest.map((line) => ' '.repeat(BELOW) + line)];
}

/** What it comes to, above a rule, the amount at the right. */
function conclusionText({
  label,
  amount,
  outcome = '',
  period,
  sentence,
  others = [],
}: Conclusion): string[] {
  return [
    atBothEnds(label.toUpperCase(), amount?.text ?? outcome),
    ...others.map((other) => atBothEnds(other.label, other.amount.text)),
    ...(period === undefined ? [] : wrap(period, PAGE)),
    ...(sentence === undefined ? [] : wrap(sentence, PAGE)),
    RULE,
  ];
}

function atBothEnds(left: string, right: string): string {
  return `${left}${padStart(right, PAGE - widthOf(left))}`.trimEnd();
}
