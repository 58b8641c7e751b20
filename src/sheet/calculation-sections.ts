import type { ComputedResult, TraceStep } from '../engine';
import { CATEGORIES, RESOURCE_GROUPS, SECTIONS, SHEET, fill } from '../i18n';
import { linesOf, type LineMaker } from './lines';
import type { CalculationSection, Group, CommonSectionId } from './sheet';
import { personName } from './words';

/** Section of a step that is about the dossier and not about resources, by the beginning of its rule. */
const SECTION_OF: readonly (readonly [rule: string, section: CommonSectionId])[] = [
  ['l14.category', 'situation'],
  ['l14.custody', 'situation'],
  ['ar34.regime', 'situation'],
  ['l14.base', 'category'],
  ['l16.total', 'total'],
  ['l3.', 'total'],
  ['ar22.general-exemption', 'exemption'],
  ['l14.payable', 'payable'],
  ['l14.weighted', 'weighting'],
  ['l21.', 'period'],
  ['difference', 'comparison'],
  ['ar34.', 'cohabitants'],
];

/** The order of the sections; those of a weighted part stand together. */
const BEFORE: readonly CommonSectionId[] = ['situation'];
const IN_PART: readonly CommonSectionId[] = [
  'category',
  'resources',
  'cohabitants',
  'total',
  'exemption',
  'payable',
];
const AFTER: readonly CommonSectionId[] = ['weighting', 'period', 'comparison'];

/** The steps that a sheet shows: the wording of AR 34 says nothing where that article had nobody to look at. */
export function shownSteps(trace: readonly TraceStep[]): readonly TraceStep[] {
  const looksAtOthers = trace.some(({ rule }) => rule.startsWith('ar34.') && rule !== 'ar34.regime');
  return looksAtOthers ? trace : trace.filter(({ rule }) => rule !== 'ar34.regime');
}

/** The steps of the trace in their sections, each calculation of a weighted custody apart. */
export function calculationSections(
  result: ComputedResult,
  steps: readonly TraceStep[],
  maker: LineMaker,
): CalculationSection[] {
  const common = steps.filter(({ part }) => part === undefined);
  const inParts = result.parts?.map((part, index) => {
    const { lang } = maker;
    const title = fill(lang, SHEET.part[lang], {
      number: index + 1,
      category: part.category,
      label: CATEGORIES[part.category][lang],
      share: part.share,
    });
    return { index: index as 0 | 1, title };
  });
  return [
    ...BEFORE.flatMap((id) => section(id, common, maker)),
    ...(inParts === undefined
      ? IN_PART.flatMap((id) => section(id, common, maker))
      : inParts.flatMap((part) => {
          const own = steps.filter((step) => step.part === part.index);
          return IN_PART.flatMap((id) => section(id, own, maker)).map((made) => ({ ...made, part }));
        })),
    ...AFTER.flatMap((id) => section(id, common, maker)),
  ];
}

function section(id: CommonSectionId, steps: readonly TraceStep[], maker: LineMaker): CalculationSection[] {
  const { lang } = maker;
  const cohabitants = new Set(
    steps.filter(({ rule }) => rule === 'ar34.resources').map(({ person }) => person),
  );
  const own = steps.filter((step) => sectionOf(step, cohabitants) === id);
  const title = SECTIONS[id][lang];
  if (own.length === 0)
    return id === 'resources' ? [{ id, title, groups: [], note: SHEET.noResource[lang] }] : [];
  if (id === 'resources') return [{ id, title, groups: byNature(own, maker) }];
  if (id === 'cohabitants') return [{ id, title, groups: byPerson(own, maker) }];
  return [{ id, title, groups: [group(own, maker)] }];
}

/** Resources of a person of AR 34, taken as if he were the applicant, belong to the cohabitants. */
function sectionOf(
  { rule, person }: TraceStep,
  cohabitants: ReadonlySet<string | undefined>,
): CommonSectionId {
  const known = SECTION_OF.find(([start]) => rule.startsWith(start))?.[1];
  return known ?? (person !== undefined && cohabitants.has(person) ? 'cohabitants' : 'resources');
}

function group(steps: readonly TraceStep[], maker: LineMaker, title?: string, named = false): Group {
  return { ...(title !== undefined && { title }), lines: linesOf(steps, maker, named) };
}

type Nature = keyof typeof RESOURCE_GROUPS;

const NATURES: Readonly<Record<string, Nature>> = {
  ar25: 'immovable',
  ar27: 'movable',
  ar28: 'transfers',
  ar33: 'benefitsInKind',
};

function natureOf({ rule }: TraceStep): Nature {
  const article = rule.slice(0, rule.indexOf('.'));
  if (article === 'ar23' || (article === 'ar35' && !rule.startsWith('ar35.artistic'))) return 'professional';
  return NATURES[article] ?? 'other';
}

/** The resources of the applicant, or of a couple in category 3, by nature. */
function byNature(steps: readonly TraceStep[], maker: LineMaker): Group[] {
  const applicant = maker.persons.find((person) => person['role'] === 'applicant')?.['id'];
  const named = steps.some(({ person }) => person !== undefined && person !== applicant);
  return (Object.keys(RESOURCE_GROUPS) as Nature[]).flatMap((nature) => {
    const own = steps.filter((step) => natureOf(step) === nature);
    return own.length === 0 ? [] : [group(own, maker, RESOURCE_GROUPS[nature][maker.lang], named)];
  });
}

/** The cohabitants one by one, those who are not counted, then what exceeds the thresholds. */
function byPerson(steps: readonly TraceStep[], maker: LineMaker): Group[] {
  const { lang, persons } = maker;
  const isAboutOne = ({ rule, person }: TraceStep): boolean =>
    person !== undefined && rule !== 'ar34.partner' && !isLeftOut(rule);
  const ids = new Set(steps.filter(isAboutOne).map(({ person }) => person!));
  const groups = [...ids].map((id) => {
    const title = fill(lang, SHEET.asIfApplicant[lang], { label: personName(lang, persons, id) });
    return group(
      steps.filter((step) => step.person === id && isAboutOne(step)),
      maker,
      title,
    );
  });
  const leftOut = steps.filter(({ rule }) => isLeftOut(rule));
  if (leftOut.length > 0) groups.push(group(leftOut, maker, SHEET.leftOut[lang], true));
  const excess = steps.filter((step) => !isAboutOne(step) && !isLeftOut(step.rule));
  if (excess.length > 0) groups.push(group(excess, maker, SHEET.excess[lang]));
  return groups;
}

function isLeftOut(rule: string): boolean {
  return rule.startsWith('ar34.left-out');
}
