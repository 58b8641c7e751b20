import type { DossierInput, PersonInput, Policy, Role, RowInput } from '../../reference/input';
import type { Draw } from './draw';
import { drawDates } from './draw-period';
import { drawIncome, drawSmall, drawSpi } from './draw-resources';

/** A household of the street: who lives with the applicant, and what follows for the dossier. */
type Home = (
  draw: Draw,
  month: string,
) => { others: Other[]; fields?: Partial<DossierInput>; married?: true };
type Other = Omit<PersonInput, 'id'>;
type HomeName =
  | 'alone'
  | 'homeless'
  | 'couple'
  | 'singleParent'
  | 'family'
  | 'sharedCustody'
  | 'youth'
  | 'elders'
  | 'houseShare';

const HOMES: Readonly<Record<HomeName, readonly [weight: number, home: Home]>> = {
  alone: [26, () => ({ others: [] })],
  homeless: [3, homeless],
  couple: [14, couple],
  singleParent: [14, singleParent],
  family: [12, family],
  sharedCustody: [6, sharedCustody],
  youth: [17, youth],
  elders: [8, elders],
  houseShare: [6, houseShare],
};

/** Where to look for a dossier in which a rare mistake is possible; nothing given: anywhere. */
export interface Search {
  readonly homes?: readonly HomeName[];
  /** First month. */
  readonly since?: string;
}

/** Random but plausible dossiers of 2019 to 2026. */
export function drawDossier(draw: Draw, id: string, { homes, since = '' }: Search = {}): DossierInput {
  let dates = drawDates(draw);
  while (dates.month < since) dates = drawDates(draw);
  const home = homes === undefined ? draw.weighted(Object.values(HOMES)) : HOMES[draw.oneOf(homes)][1];
  const { others, fields, married } = home(draw, dates.month);
  const applicant: Other = {
    role: 'applicant',
    ...(married && { married }),
    ...earner(draw, drawSmall(draw, dates.month, others.length > 0 && others.every(isAdult)), dates.month),
  };
  const persons = [applicant, ...others].map((person, index) => ({ id: `p${index}`, ...person }));
  const category = draw.percent(4) && { category: draw.oneOf([1, 2, 3] as const) };
  const policy = draw.percent(4) && { policy: drawPolicy(draw) };
  const piis = persons.some(({ spi }) => spi?.kind === 'student') && draw.percent(90) && { piis: true };
  return { id, ...dates, ...category, ...piis, ...fields, ...policy, persons };
}

const isAdult = ({ role, minor, birthDate }: Other): boolean =>
  role !== 'child' || (minor !== true && birthDate === undefined);

/** Rows, and the exemption that may go with them. */
function earner(draw: Draw, rows: RowInput[], month: string): Pick<PersonInput, 'resources' | 'spi'> {
  return { ...(rows.length > 0 && { resources: rows }), ...drawSpi(draw, rows, month) };
}

function drawPolicy(draw: Draw): Partial<Policy> {
  return draw.oneOf<Partial<Policy>>([
    { custody: 'halfHalf' },
    { custody: 'days' },
    { excess: 'individual' },
    { familyAllowance: 'applicant' },
    { familyAllowanceBefore2026: 'debtor' },
    { severalApplicants: 'full' },
    { rounding: 'monthly' },
  ]);
}

function homeless(draw: Draw): ReturnType<Home> {
  const hosted = draw.percent(50);
  return { others: hosted ? [{ role: 'other' }] : [], fields: { homeless: true, piis: draw.percent(70) } };
}

function couple(draw: Draw, month: string): ReturnType<Home> {
  const beneficiary = draw.percent(20);
  const rows = beneficiary ? drawSmall(draw, month) : draw.percent(85) ? drawIncome(draw, month, 30) : [];
  const partner: Other = {
    role: 'partner',
    ...(rows.length > 0 && { resources: rows }),
    ...(beneficiary && { beneficiary }),
  };
  const elder = draw.percent(10) ? [debtor(draw, month, 'parent-in-law')] : [];
  return { others: [partner, ...elder], ...(draw.percent(50) && { married: true }) };
}

function child(draw: Draw, month: string): Other {
  const year = Number(month.slice(0, 4)) - draw.whole(1, 16);
  const age = draw.percent(50) ? { minor: true } : { birthDate: `${year}-0${draw.whole(1, 9)}-15` };
  const income = draw.percent(8) && { resources: [{ kind: 'work', amount: draw.euros(100, 600) }] };
  return { role: 'child', ...age, ...income };
}

const children = (draw: Draw, month: string): Other[] =>
  Array.from({ length: draw.whole(1, 3) }, () => child(draw, month));

function singleParent(draw: Draw, month: string): ReturnType<Home> {
  const adult = draw.percent(20) ? [debtor(draw, month, draw.oneOf(['child', 'parent', 'grandparent']))] : [];
  return { others: [...children(draw, month), ...adult] };
}

function family(draw: Draw, month: string): ReturnType<Home> {
  const rows = draw.percent(30) ? [] : drawSmall(draw, month);
  const partner: Other = { role: 'partner', ...earner(draw, rows, month) };
  return { others: [partner, ...children(draw, month)], ...(draw.percent(40) && { married: true }) };
}

function sharedCustody(draw: Draw, month: string): ReturnType<Home> {
  const custodyShare = draw.oneOf(['1/2', '1/2', '3/7', '2/7', '1/3', '0.6', '5/14']);
  const mate = draw.percent(15) ? [{ role: 'sibling' as const }] : [];
  return { others: [...children(draw, month), ...mate], fields: { custodyShare } };
}

/** A young adult at home: the parents' resources and the family benefits that they receive for the applicant. */
function youth(draw: Draw, month: string): ReturnType<Home> {
  const parents = draw.percent(60) ? 2 : 1;
  const others = Array.from({ length: parents }, (_, index) => ({
    ...debtor(draw, month, 'parent'),
    ...(index === 0 && draw.percent(40) && { familyAllowanceForApplicant: draw.euros(150, 320) }),
  }));
  const elder = draw.percent(15) ? [debtor(draw, month, 'grandparent')] : [];
  const mate = draw.percent(25) ? [sibling(draw, month)] : [];
  const applicants = draw.percent(20) && { applicants: draw.whole(2, 3) };
  const equity = draw.percent(6) && { equity: { retained: draw.oneOf(['0.00', '600.00']), reason: 'debts' } };
  return { others: [...others, ...elder, ...mate], fields: { ...applicants, ...equity } };
}

/** Other relatives: some are debtors only in the wording of 2026, some never. */
function elders(draw: Draw, month: string): ReturnType<Home> {
  const role = draw.oneOf<Role>([
    'grandparent',
    'grandchild',
    'ex-spouse',
    'child-in-law',
    'child',
    'parent-in-law',
  ]);
  const first = debtor(draw, month, role);
  const second = draw.percent(30)
    ? [debtor(draw, month, draw.oneOf(['parent', 'child', 'grandparent']))]
    : [];
  const married = draw.percent(50) && { married: true as const };
  return { others: [role === 'child-in-law' ? { ...first, ...married } : first, ...second], ...married };
}

function houseShare(draw: Draw, month: string): ReturnType<Home> {
  const others = Array.from({ length: draw.whole(1, 2) }, () => sibling(draw, month));
  return { others: others.map((one) => ({ ...one, ...(draw.percent(20) && { cohabits: false }) })) };
}

/** An adult relative with an income, two times in ten a beneficiary or without anything. */
function debtor(draw: Draw, month: string, role: Role): Other {
  const age = ['child', 'grandchild'].includes(role) && { minor: false };
  if (draw.percent(10)) return { role, ...age, beneficiary: true };
  if (draw.percent(10)) return { role, ...age };
  return { role, ...age, resources: drawIncome(draw, month, 75) };
}

function sibling(draw: Draw, month: string): Other {
  const rows = draw.percent(70) ? drawIncome(draw, month, 15) : [];
  return { role: draw.oneOf(['sibling', 'other']), ...(rows.length > 0 && { resources: rows }) };
}
