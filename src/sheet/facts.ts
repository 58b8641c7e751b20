import type { ComputedResult } from '../engine';
import {
  CATEGORIES,
  FIELDS,
  SHEET,
  TRAITS,
  fill,
  formatAmount,
  formatDate,
  formatMonth,
  printable,
  type Lang,
} from '../i18n';
import type { Fact } from './sheet';
import { givenName, isGiven, pairText, personsOf, roleLabel, type Given } from './words';

/** Fields told among the other facts, in this order, where the dossier gives them. */
const OTHER_FACTS = [
  'newClaim',
  'effectiveDate',
  'beneficiaryOn20260116',
  'reviewedOn',
  'homeless',
  'piis',
  'custodyShare',
  'applicants',
] as const;

/** What the calculation is about, as the dossier says it, and the category that it found; nothing else is concluded. */
export function factsOf(lang: Lang, dossier: unknown, id: string, result?: ComputedResult): Fact[] {
  const given = isGiven(dossier) ? dossier : {};
  const facts: Fact[] = [
    { label: SHEET.dossier[lang], texts: id === '' ? [] : [printable(id)] },
    { label: SHEET.period[lang], texts: periodText(lang, given, result?.days) },
    { label: SHEET.category[lang], texts: result === undefined ? [] : categoryTexts(lang, result) },
    {
      label: SHEET.household[lang],
      texts: personsOf(dossier).map((person, i) => personText(lang, person, i + 1)),
      detail: true,
    },
    { label: SHEET.facts[lang], texts: otherFacts(lang, given), detail: true },
  ];
  return facts.filter(({ texts }) => texts.length > 0);
}

/** The category, or those of a weighted custody with their part of the time. */
function categoryTexts(lang: Lang, { category, parts }: ComputedResult): string[] {
  const named = (one: 1 | 2 | 3) => ({ category: one, label: CATEGORIES[one][lang] });
  return parts === undefined
    ? [fill(lang, SHEET.categoryNamed[lang], named(category))]
    : parts.map((part) =>
        fill(lang, SHEET.categoryInPart[lang], { ...named(part.category), share: part.share }),
      );
}

/** RIS or equivalent aid, by the scheme of the dossier. */
export function schemeLabel(lang: Lang, dossier: unknown): string {
  return isGiven(dossier) && dossier['scheme'] === 'ASE' ? SHEET.ase[lang] : SHEET.ris[lang];
}

/** `"septembre 2026, dès le 12/09/2026 : 19 jours sur 30"`. */
export function periodText(lang: Lang, given: Given, days?: { covered: number; inMonth: number }): string[] {
  const month = given['month'];
  if (typeof month !== 'string') return [];
  const parts = [/^\d{4}-\d{2}$/.test(month) ? formatMonth(lang, month) : printable(month)];
  for (const [key, word] of [
    ['from', SHEET.fromDay],
    ['to', SHEET.toDay],
  ] as const) {
    const day = dayText(lang, given[key]);
    if (day !== undefined) parts.push(fill(lang, word[lang], { value: day }));
  }
  if (days !== undefined) parts.push(fill(lang, SHEET.days[lang], days));
  return [parts.join(', ')];
}

function personText(lang: Lang, person: Given, number: number): string {
  const { birthDate, minor, married, atCharge, cohabits, beneficiary, careNeed, allowanceChildren } = person;
  const born = dayText(lang, birthDate);
  const traits = [
    born !== undefined && fill(lang, TRAITS.born[lang], { value: born }),
    minor === true && TRAITS.minor[lang],
    married === true && TRAITS.married[lang],
    atCharge === true && TRAITS.atCharge[lang],
    atCharge === false && TRAITS.notAtCharge[lang],
    cohabits === false && TRAITS.notCohabiting[lang],
    beneficiary === true && TRAITS.beneficiary[lang],
    careNeed === true && TRAITS.careNeed[lang],
    typeof allowanceChildren === 'number' &&
      fill(lang, TRAITS.allowanceChildren[lang], { value: allowanceChildren }),
  ].filter((trait) => typeof trait === 'string');
  return [called(lang, person, number), ...traits].join(', ');
}

/** The link to the applicant with the id; behind a name that says another one, as how the person counts. */
function called(lang: Lang, person: Given, number: number): string {
  const role = roleLabel(lang, person['role']);
  const name = givenName(person);
  if (name !== undefined) {
    return role === undefined || name.startsWith(role) ? name : `${name} (${role})`;
  }
  const label = role ?? fill(lang, SHEET.person[lang], { value: number });
  const { id } = person;
  return typeof id === 'string' ? fill(lang, SHEET.named[lang], { label, value: id }) : label;
}

function otherFacts(lang: Lang, given: Given): string[] {
  const pair = (key: string, value: string): string =>
    pairText(lang, fieldLabel(lang, key), printable(value));
  const facts = OTHER_FACTS.flatMap((key) => {
    const value = given[key];
    if (typeof value === 'boolean') return [pair(key, SHEET[value ? 'yes' : 'no'][lang])];
    if (typeof value === 'number') return [pair(key, decimalText(lang, String(value)))];
    if (typeof value === 'string') return [pair(key, dayText(lang, value) ?? decimalText(lang, value))];
    return [];
  });
  const equity = given['equity'];
  const reason = isGiven(equity) ? equity['reason'] : undefined;
  return typeof reason === 'string'
    ? [...facts, pairText(lang, fieldLabel(lang, 'equity'), printable(reason, Infinity))]
    : facts;
}

function fieldLabel(lang: Lang, key: string): string {
  return FIELDS[key]?.[lang] ?? key;
}

function decimalText(lang: Lang, value: string): string {
  return /^\d+\.\d+$/.test(value) ? formatAmount(lang, value) : value;
}

function dayText(lang: Lang, value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(lang, value) : undefined;
}
