/**
 * Writes the generated parts of docs/dossier.md between their markers: `npx tsx tools/make-dossier-docs.ts`. Which fields there
 * are, and what each may hold, comes from the contract of the engine; only what a field says is written here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contractLine } from '../src/cli/contract-line';
import {
  assess,
  DOSSIER,
  POLICIES,
  RESOURCES,
  SPI,
  type ErrorCode,
  type Field,
  type Shape,
  type WarningCode,
} from '../src/engine';
import { GROUNDS, message, READINGS, RESOURCE_KINDS, ROLES, warning } from '../src/i18n';
import { withParts } from './docs/parts';
import {
  described,
  FIELD_HEADER,
  fieldRow,
  jsonBlock,
  NOTE,
  table,
  valuesOf,
  type Said,
} from './docs/tables';

/** The fields of the dossier, of a person and of what stands in them, by the name of the object. */
export const SAID: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  dossier: {
    id: ['your number of the dossier; copied to the result', '', '–'],
    scheme: [
      'RIS, or the equivalent social aid: same arithmetic, with a warning',
      '`RIS`',
      'L 26/05/2002; L 08/07/1976',
    ],
    month: ['month assessed', '', 'L 21'],
    from: ['first day of the right in the month; every dated rule looks at this day', 'first day', 'L 21 §5'],
    to: ['last day of the right in the month, included', 'last day', 'L 21 §5'],
    newClaim: [
      'no right in the two full calendar months before: professional income counts in proportion to the days. Months in which only the payment was suspended count as months of right',
      '`false`',
      'AR 23',
    ],
    effectiveDate: [
      'effect of the decision applied (grant or latest review), not later than `from`; transfers of property are counted back from it',
      '`from`',
      'L 21; AR 28-32',
    ],
    beneficiaryOn20260116: ['was a beneficiary on 16/01/2026', '`false`', 'AR 34'],
    reviewedOn: [
      'first review since 01/03/2026: from then on, the wording of 2026 applies to who was a beneficiary on 16/01/2026',
      'none',
      'AR 34; L 22 §1',
    ],
    category: [
      'category decided. It is applied as given, with a warning where the household gives another one',
      'derived',
      'L 14 §1',
    ],
    custodyShare: [
      'part of the time that the minor children live with the applicant; category 3',
      '1',
      'L 14',
    ],
    homeless: ['homeless', '`false`', 'L 14 §1 2°'],
    piis: [
      'has a PIIS (GPMI). `false`: a homeless person with others is not in category 2, a student has no exemption',
      'not known',
      'L 11; AR 35 §2',
    ],
    applicants: [
      'applicants who share the same maintenance debtors, this one included: the excess is divided by it',
      '1',
      'AR 34 §2',
    ],
    persons: ['the applicant and everyone under the same roof', '', 'L 14'],
    equity: ['decision of equity on the excess of the maintenance debtors', 'none', 'AR 34 §2'],
    policy: ['readings of disputed points: [section 7](#household-7-readings)', 'the defaults', '–'],
    paid: ['amount paid for the period; gives `difference`', 'none', 'L 21'],
    note: NOTE,
  },
  equity: {
    retained: ['EUR a year counted in place of the share of the excess; not more than it', '', 'AR 34 §2'],
    reason: ['why; required in the wording of 2026', 'none', 'AR 34 §2'],
  },
  person: {
    id: ['your name for the person, unique in the dossier. No national number is needed', '', '–'],
    role: [
      'link to the applicant. Adoption counts as birth (`child`, `parent`); great-grandparents are `grandparent`; step and foster relatives, and a parent-in-law who has married again, are `other`',
      '',
      'L 14; AR 34',
    ],
    birthDate: [
      'date of birth. This or `minor` is required for a child and a grandchild; both must agree',
      'none',
      'L 14 §1 3°',
    ],
    minor: ['under 18 on `from`', 'by `birthDate`, else `false`', 'L 14 §1 3°'],
    married: [
      'applicant: married; child: no longer unmarried; child-in-law: married to the child',
      '`false`',
      'L 14; AR 34 §2',
    ],
    atCharge: [
      'at the charge of the applicant. For other minors than those at the right, `false` is assumed with a warning',
      '`true` for a minor `child`, and for a minor `other` where a partner lives there (step-child); else `false`',
      'L 14 §1 3°',
    ],
    cohabits: ['same roof and common household; `false`: plays no part', '`true`', 'L 14 §1 1°'],
    beneficiary: [
      'has RIS, or is the partner whose resources are counted in a RIS of category 3: not counted here',
      '`false`',
      'AR 34',
    ],
    careNeed: [
      'applicant: recognised care need, with a supplement of the family benefits: those benefits do not count',
      '`false`',
      'AR 34 §2 al. 2',
    ],
    allowanceChildren: [
      'children for whom the person receives family benefits, adults included: 125 EUR of cadastral income each',
      'applicant: the children minor and at charge (0 in category 3 if the partner gives a number); a debtor who gives the field below: `applicants`; others: 0',
      'AR 26',
    ],
    familyAllowanceForApplicant: [
      'family benefits that this debtor receives for the applicant, EUR a month; on one person at most. Not known: 240',
      'none',
      'AR 34 §2 al. 2',
    ],
    spi: [
      'socio-professional exemption of the applicant, or of the partner in category 3: [below](#the-exemption-spi)',
      'none',
      'AR 35',
    ],
    resources: ['income and property, one row each: [below](#resources)', 'none', 'L 16'],
    note: NOTE,
  },
  'spi general': {
    daysLeft: ['days left on the counter of three years on the first day of the month', 'enough', 'AR 35 §1'],
  },
  'spi student': {
    daysLeft: ['days of the month that are still covered', 'all', 'AR 35 §2'],
    grant: ['holder of a study grant; makes a difference before 01/01/2022', '`false`', 'AR 35 §2'],
  },
  'spi shortage': {
    month: ['rank of the month in the block of three; no effect on the amount', '', 'AR 35 §1 al. 4'],
    daysLeft: ['days left on the general counter; 0: exhausted', 'enough', 'AR 35 §1 al. 4'],
  },
  'spi artistic': {
    used: ['EUR of the exemption already used in the running one-year period', '0', 'AR 35 §3'],
  },
};

/** The fields of resource rows: what they say wherever they stand, or in one kind (`kind/field`). */
export const ROW_FIELDS: Readonly<Record<string, readonly [meaning: string, otherwise: string]>> = {
  amount: ['net EUR for each `per`, before any exemption', ''],
  'severance/amount': ['EUR for the whole period covered', ''],
  'holidayPay/amount': ['EUR received', ''],
  'artistic/amount': ['EUR of the running one-year period', ''],
  'ale/amount': ['EUR of the month', ''],
  'volunteer/amount': ['EUR of the calendar year', ''],
  'movable/amount': ['EUR of capital', ''],
  'transfer/amount': ['market value, EUR, of the whole good', ''],
  per: ['period of the amount', '`month`'],
  'replacement/per': [
    'period of the amount; `day`: paid in full in the six-day scheme, × 26 a month',
    '`month`',
  ],
  preExisting: [
    'the job began before the right and still runs, or ended before it with no job begun since: it does not open the exemption',
    '`false`',
  ],
  undeclared: ['work not declared: never exempt', '`false`'],
  firstDay: ['first day of the period covered', ''],
  lastDay: ['last day of the period covered, included', ''],
  cheques: ['number of cheques of the month', ''],
  dayMax: ['most received in one day', ''],
  dayCap: ['ceiling a day', 'that of the calendar year'],
  yearCap: ['ceiling a year', 'that of the calendar year'],
  ground: ['letter of AR 22 §1: [grounds](#grounds-of-exempt)', ''],
  share: ['share of the persons counted together', '1'],
  blocked: ['the capital cannot be touched: not counted', '`false`'],
  built: ['built property, or land', ''],
  cadastralIncome: ['EUR a year. This, a rent or a foreign income is required', 'none'],
  rent: ['EUR a year', 'none'],
  foreignIncome: ['income of a good abroad, EUR a year', 'none'],
  mortgageInterest: ['paid, EUR a year; deducted up to half', '0'],
  lifeAnnuity: ['paid, EUR a year; deducted with the interest', '0'],
  right: ['full ownership, usufruct or bare ownership', '`full`'],
  date: ['day of the transfer', ''],
  onerous: ['for a price (`true`), or a gift (`false`)', ''],
  soleImmovable: ['the only house or land of the applicant: an abatement is made', '`false`'],
  debts: ['own debts paid off with the price, EUR', '0'],
  waiver: ['EUR left out for reasons of equity', '0'],
  housing: ['costs of the lodging paid by another person; `false`: not counted', '`true`'],
};

/** Article of each kind of row, and what is worth knowing about it. */
export const ROW_KINDS: Readonly<Record<string, readonly [article: string, remark: string]>> = {
  work: ['AR 23', 'wages; eco-cheques whole, the employer’s share of meal vouchers'],
  training: ['AR 35 §1', 'may be exempt with the work'],
  replacement: ['AR 24', 'unemployment, sickness, pension'],
  severance: ['AR 23', 'spread over the calendar months that it covers'],
  holidayPay: ['AR 23, 27', 'movable capital since 01/01/2023'],
  alimony: ['L 16', ''],
  familyAllowance: ['L 16', ''],
  regularGift: ['L 16', ''],
  otherIncome: ['L 16', ''],
  artistic: ['AR 35 §3', ''],
  ale: ['AR 22 §1 d', 'counted above the exempt amount for each cheque'],
  volunteer: ['AR 22 §1 q', 'exempt up to both ceilings, counted whole above one of them'],
  exempt: ['AR 22 §1', 'not counted; named, so that the sheet shows it'],
  movable: ['AR 27', 'tax refunds too. A joint account of a couple in category 3 is listed once'],
  immovable: ['AR 25-26', ''],
  transfer: ['AR 28-32', 'of the last ten years'],
  benefitInKind: ['AR 33', ''],
};

/** Where each error stands, and when it is found. */
export const ERRORS: Readonly<Record<ErrorCode, readonly [path: string, condition: string]>> = {
  MALFORMED: ['`""`', 'not JSON, not an object, an empty line; the `id` of the result is then `""`'],
  MISSING_FIELD: [
    'the field',
    'a required field is left out; an `immovable` has neither cadastral income, nor rent, nor foreign income',
  ],
  UNKNOWN_FIELD: ['the field', 'a name that is not in the tables above'],
  WRONG_TYPE: ['the field', '`null`, or another JSON type: `"2"` for a category, `1` for a boolean'],
  UNKNOWN_VALUE: ['the field', 'the right type, and not one of the values'],
  BAD_DATE: ['the field', 'another form than `2026-09-01` or `2026-09`, or not in the calendar'],
  BAD_AMOUNT: ['the field', 'no amount, three decimals or more, 10^12 EUR or more'],
  NEGATIVE_AMOUNT: ['the field', 'an amount below 0'],
  BAD_FRACTION: ['the field', 'no share, more than six decimals, `1/0`'],
  OUT_OF_RANGE: ['the field', 'a number outside its limits; a text or a list too short or too long'],
  DATE_OUTSIDE_COVERAGE: ['`/month`', 'no amounts for the month: [bareme.md](bareme.md)'],
  PERIOD_OUTSIDE_MONTH: ['`/from`, `/to`', 'the day is not in `month`'],
  PERIOD_REVERSED: ['`/to`; …`/lastDay`', 'the last day is before the first'],
  EFFECT_AFTER_PERIOD: ['`/effectiveDate`', 'later than `from`'],
  REVIEW_BEFORE_REFORM: ['`/reviewedOn`', 'before 01/03/2026'],
  CHANGE_INSIDE_PERIOD: [
    '`/reviewedOn`; …`/birthDate`',
    'the wording of AR 34 changes, or a person turns 18, after `from` and up to `to`',
  ],
  NO_APPLICANT: ['`/persons`', 'nobody has the role `applicant`'],
  MANY_APPLICANTS: ['…`/role` of the second', 'more than one applicant'],
  TWO_PARTNERS: ['…`/role` of the second', 'more than one partner'],
  DUPLICATE_ID: ['…`/id`', 'two persons with one `id`'],
  BIRTH_AFTER_PERIOD: ['…`/birthDate`', 'later than `from`'],
  AGE_CONTRADICTION: ['…`/minor`', '`minor` and `birthDate` disagree'],
  AGE_UNKNOWN: ['the person', 'child or grandchild without `minor` and `birthDate`'],
  DUPLICATE_FAMILY_ALLOWANCE: ['…`/familyAllowanceForApplicant` of the second', 'two persons give the field'],
  SPI_NOT_IN_FORCE: ['…`/spi`', '`from` before 01/08/2005; for a shortage job, before 01/01/2024'],
  CAP_UNKNOWN: ['the row', 'volunteer ceilings of the year not known, and not both given'],
  TRANSFER_AFTER_EFFECT: ['…`/date`', 'later than `effectiveDate`'],
  EQUITY_WITHOUT_REASON: ['`/equity/reason`', 'wording of 2026, and no reason'],
  EQUITY_OUT_OF_RANGE: ['`/equity/retained`', 'more than the share of the excess'],
};

/** Where each warning stands. */
export const WARNINGS: Readonly<Record<WarningCode, string>> = {
  BAREME_SUPPLEMENT: '`/month`',
  CATEGORY_MISMATCH: '`/category`',
  APPLICANT_MINOR: 'the person',
  ATCHARGE_ASSUMED: '…`/atCharge`',
  HOMELESS_WITHOUT_PIIS: '`/piis`',
  SPI_IGNORED: '…`/spi`',
  SPI_SHORTAGE_PARTIAL_MONTH: '…`/spi`',
  STUDENT_OVER_25: '…`/spi`',
  STUDENT_WITHOUT_PIIS: '…`/spi`',
  VOLUNTEER_CAP_EXCEEDED: 'the row',
  EXEMPTION_NOT_IN_FORCE: '…`/ground`',
  TRANSFER_OUTSIDE_10_YEARS: 'the row',
  FAMILY_ALLOWANCE_POLICY: '…`/familyAllowanceForApplicant`',
  CUSTODY_POLICY: '`/custodyShare`',
  CUSTODY_IGNORED: '`/custodyShare`',
  ART34_EQUITY: '`/equity`',
  PRE_2023_METHOD: '`/newClaim`',
  BAREME_COMPUTED: '`/month`',
  BAREME_PUBLISHED_MONTHLY_DIFFERS: '`/month`',
  ASE_ANALOGY: '`/scheme`',
  ASE_TRANSFER: '`/scheme`',
};

/** The dossiers of the guide, by file name. */
export const EXAMPLES = ['isolated-wage-spi', 'family-children', 'young-adult-parents'] as const;

/** The text of a dossier of the guide. */
export function exampleText(name: string): string {
  return readFileSync(new URL(`../assets/dossiers/${name}.json`, import.meta.url), 'utf8');
}

/** The objects whose fields have a table of their own. */
const SHAPES: Readonly<Record<string, () => Shape>> = {
  dossier: () => DOSSIER,
  equity: equityShape,
  person: personShape,
};

/** The fields of an object of the contract. Throws where one is not described, or a description has no field. */
export function tableOf(name: string, said: Readonly<Record<string, Said>> = SAID[name] ?? {}): string {
  const { fields } = (SHAPES[name] ?? fail(`no table ${name}`))();
  const rows = described(said, fields.keys(), name).map(([key, text]) =>
    fieldRow(key, fields.get(key)!, text),
  );
  return table(FIELD_HEADER, rows);
}

function spiTable(): string {
  const rows = [...SPI].flatMap(([kind, { fields }]) => {
    const others = [...fields].filter(([key]) => key !== 'kind');
    const names = others.map(([key]) => key);
    return described(SAID[`spi ${kind}`] ?? {}, names, kind).map(([key, text]) => [
      `\`${kind}\``,
      ...fieldRow(key, fields.get(key)!, text),
    ]);
  });
  return table(['`kind`', ...FIELD_HEADER], rows);
}

/** The kinds of rows, each with its fields; the required ones in bold. */
function kindsTable(): string {
  return table(
    ['`kind`', 'What it is', 'Fields', 'Article', 'Remark'],
    described(ROW_KINDS, RESOURCES.keys(), 'resources').map(([kind, [article, remark]]) => [
      `\`${kind}\``,
      RESOURCE_KINDS[kind]?.en ?? kind,
      rowFields(kind)
        .map(([key, field]) => (field.required ? `**\`${key}\`**` : `\`${key}\``))
        .join(', '),
      article,
      remark,
    ]),
  );
}

/** Every row may have a `note` too. */
function rowFields(kind: string): [string, Field][] {
  const { fields } = RESOURCES.get(kind)!;
  return [...fields].filter(([key]) => key !== 'kind' && key !== 'note');
}

function rowFieldsTable(): string {
  const found = new Map<string, Field>();
  for (const kind of RESOURCES.keys()) {
    for (const [key, field] of rowFields(kind)) {
      const own = `${kind}/${key}`;
      const name = ROW_FIELDS[own] === undefined ? key : own;
      const known = found.get(name);
      if (known !== undefined && valuesOf(known) !== valuesOf(field)) throw new Error(`${own}: other values`);
      found.set(name, field);
    }
  }
  return table(
    ['Field', 'Values', 'What it says', 'If left out'],
    described(ROW_FIELDS, found.keys(), 'rows').map(([name, [meaning, otherwise]]) => {
      const [kind, key] = name.includes('/') ? name.split('/') : [undefined, name];
      const label = kind === undefined ? `\`${key}\`` : `\`${key}\` of \`${kind}\``;
      return [label, valuesOf(found.get(name)!), meaning, otherwise === '' ? '**required**' : otherwise];
    }),
  );
}

function groundsTable(): string {
  const field = RESOURCES.get('exempt')!.fields.get('ground')!;
  if (field.type !== 'choice') throw new Error('ground is no choice');
  const others: Readonly<Record<string, string>> = {
    'b-disability': 'disability supplement passed on; exempt since 09/12/2023, counted before',
    'collective-service': 'voluntary service of collective benefit',
  };
  return table(
    ['`ground`', 'Income'],
    field.values.map((ground) => [
      `\`${ground}\``,
      GROUNDS[ground]?.en ?? others[ground] ?? fail(`no words for ground ${ground}`),
    ]),
  );
}

function policyTable(): string {
  const rows = Object.entries(POLICIES).flatMap(([key, values]) => {
    const reading = READINGS[key] ?? fail(`no words for ${key}`);
    return values.map((value, i) => [
      i === 0 ? `\`${key}\`` : '',
      i === 0 ? reading.about.en : '',
      `\`${value}\``,
      reading.values[value]?.en ?? fail(`no words for ${key} ${value}`),
    ]);
  });
  return table(['Key', 'About', 'Value', 'What it does'], rows);
}

function fail(why: string): never {
  throw new Error(why);
}

/** The shape of a person, out of that of the dossier. */
function personShape(): Shape {
  const field = DOSSIER.fields.get('persons');
  return field?.type === 'list' && field.of.type === 'object' ? field.of.shape : fail('persons is no list');
}

function equityShape(): Shape {
  const field = DOSSIER.fields.get('equity');
  return field?.type === 'object' ? field.shape : fail('equity is no object');
}

function examplePart(name: string): string {
  return `\`\`\`json\n${exampleText(name)}\`\`\``;
}

/** The result of the first example as `ris assess` writes it, with other fields where they are given. */
function resultPart(changes: object = {}): string {
  const result = assess({ ...(JSON.parse(exampleText(EXAMPLES[0])) as object), ...changes });
  return jsonBlock(JSON.parse(contractLine(result)));
}

/** Every generated part of the guide, by the name of its markers. */
const PARTS: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(EXAMPLES.map((name) => [name, () => examplePart(name)])),
  dossier: () => tableOf('dossier'),
  equity: () => tableOf('equity'),
  person: () => tableOf('person'),
  roles: () =>
    table(
      ['`role`', 'fr', 'nl'],
      Object.entries(ROLES).map(([role, { fr, nl }]) => [`\`${role}\``, fr, nl]),
    ),
  spi: spiTable,
  kinds: kindsTable,
  'row fields': rowFieldsTable,
  grounds: groundsTable,
  policy: policyTable,
  result: () => resultPart(),
  refused: () => resultPart({ category: '2' }),
  warnings: () =>
    table(
      ['Code', 'Path', 'What it says'],
      Object.entries(WARNINGS).map(([code, path]) => [`\`${code}\``, path, warning('en', code)]),
    ),
  errors: () =>
    table(
      ['Code', 'Path', 'When', 'What is said'],
      Object.entries(ERRORS).map(([code, [path, condition]]) => [
        `\`${code}\``,
        path,
        condition,
        message('en', { code }),
      ]),
    ),
};

/** The guide with its generated parts made anew. Throws where a marker or a description is missing. */
export function withDossierTables(guide: string): string {
  return withParts(guide, PARTS);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../docs/dossier.md', import.meta.url);
  writeFileSync(file, withDossierTables(readFileSync(file, 'utf8')));
}
