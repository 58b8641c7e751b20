/**
 * Writes the generated parts of docs/causes.md between their markers: `npx tsx tools/make-causes-docs.ts`. A cause is not described, but
 * provoked: each has a row of the flat layout that gives exactly it, and what is said of that row is what stands there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  causeOf,
  CAUSE_CODES,
  checkCaseload,
  openCaseload,
  sentences,
  type CheckedRow,
} from '../src/caseload';
import { causeLabel, CAUSES, findingText, LANGS, type Lang } from '../src/i18n';
import { bytesOf } from '../test/caseload/source';
import { withParts } from './docs/parts';
import { table } from './docs/tables';

/** Cells of one row beside dossier and month, which it may replace. */
type Cells = Readonly<Record<string, string>>;

const BASE: Cells = { dossier: 'A', month: '2026-09' };

/** Family benefits make the difference: the wording of 2026 counts at most 240.00 EUR of them, that of 2002 none. */
const DEBTOR: Cells = {
  category: '1',
  debtors: '1',
  'debtors-income': '1000,00',
  'family-allowance-for-applicant': '300,00',
};

/** For each cause a row that gives it. */
export const EXAMPLES: Readonly<Record<string, Cells>> = {
  correct: { category: '2', paid: '1367,34' },
  'correct-rounding': { category: '2', paid: '1367,00' },
  'correct-reading': { category: '3', custodyShare: '1/2', paid: '1607,62' },
  'old-bareme': { category: '2', paid: '1340,47' },
  'later-bareme': { month: '2026-08', category: '2', paid: '1367,34' },
  category: { category: '1', paid: '1367,34' },
  'art34-old-wording': { ...DEBTOR, art34: '2026', paid: '836,04' },
  'art34-new-wording': { ...DEBTOR, art34: '2002', paid: '596,04' },
  'general-exemption-not-applied': { category: '2', replacement: '400,00', paid: '967,34' },
  'general-exemption-monthly': { category: '2', replacement: '400,00', paid: '1217,34' },
  'general-exemption-without-right': { category: '2', replacement: '1370,00', paid: '18,18' },
  'spi-beyond-counter': {
    category: '2',
    'work:spi': '500,00',
    'spi-days-left': '10',
    paid: '1210,17',
  },
  'spi-not-applied': { category: '2', 'work:spi': '500,00', paid: '888,18' },
  'spi-old-amount': { category: '2', 'work:spi': '500,00', paid: '1203,85' },
  'spi-without-right': { category: '2', work: '500,00', paid: '1210,17' },
  'not-prorated': { category: '2', from: '11/09/2026', paid: '1367,34' },
  thirtieths: { month: '2026-08', category: '2', from: '11/08/2026', paid: '938,33' },
  'days-off': { month: '2026-08', category: '2', from: '11/08/2026', paid: '951,30' },
  'cohabitant-not-counted': { category: '1', 'partner-work': '1200,00', paid: '911,56' },
  'cohabitant-counted': { category: '1', 'partner-work': '500,00', paid: '424,48' },
  'resource-not-counted': { category: '2', replacement: '400,00', alimony: '150,00', paid: '988,18' },
  'resource-over-12': { category: '2', replacement: '400,00', paid: '1354,84' },
  'resource-times-12': { category: '2', 'replacement/year': '1200,00', paid: '188,18' },
  'resource-twice': { category: '2', replacement: '400,00', paid: '588,18' },
  'movable-one-band': { category: '2', movable: '20000,00', paid: '1319,18' },
  'paid-twice': { category: '2', replacement: '400,00', paid: '1976,36' },
  'paid-for-a-year': { category: '2', replacement: '400,00', paid: '11858,16' },
  'paid-with-no-right': { category: '2', replacement: '1500,00', paid: '250,00' },
  'not-paid-with-a-right': { category: '2', paid: '0' },
  'date-outside-coverage': { month: '2027-01', category: '2', paid: '1367,34' },
  unexplained: { category: '2', paid: '1234,56' },
};

/** A mistake and a rounding, a reading and one, two mistakes, equal explanations, and what proves nothing: a whole euro, and nothing paid. */
const SHOWN: Readonly<Record<string, Cells>> = {
  rounded: { category: '2', replacement: '400,00', paid: '961,31' },
  'reading and rounding': { category: '3', custodyShare: '1/2', paid: '1607,00' },
  'two mistakes': { category: '2', replacement: '400,00', paid: '940,47' },
  ties: { category: '2', 'work:spi': '500,00', paid: '1367,34' },
  'whole euro': { category: '2', replacement: '400,00', paid: '967,00' },
  'nothing paid': { category: '2', replacement: '700,00', paid: '0' },
};

function fileOf(example: Cells): string {
  const cells = { ...BASE, ...example };
  return `${Object.keys(cells).join(';')}\n${Object.values(cells).join(';')}\n`;
}

async function check(example: Cells): Promise<CheckedRow> {
  const caseload = await openCaseload(bytesOf(fileOf(example)), false);
  if ('problems' in caseload) throw new Error(JSON.stringify(caseload.problems));
  for await (const [row] of checkCaseload(caseload)) if (row !== undefined) return row;
  throw new Error('no row');
}

/** What the report says of a row. */
function said(row: CheckedRow, lang: Lang): string {
  if (row.status === 'refused') return sentences(row.problems, lang);
  const { finding, paid = '', result } = row;
  return finding === undefined ? '' : findingText(lang, finding, { paid, due: result.payable });
}

async function section(code: string): Promise<string> {
  const example = EXAMPLES[code];
  const text = CAUSES[code];
  if (example === undefined || text === undefined) throw new Error(`${code} is not described`);
  const row = await check(example);
  if (causeOf(row) !== code) throw new Error(`its example gives ${String(causeOf(row))}, not ${code}`);
  const lines = LANGS.map((lang) => {
    const meaning = text.meaning[lang];
    // Of a fact nothing more is said than what it means.
    const more = said(row, lang).replace(meaning, '').trim();
    const ofRow = more === '' ? '' : ` _${more}_`;
    return `- **${lang}: ${causeLabel(lang, code)}.** ${meaning}${ofRow} ${text.next[lang]}`;
  });
  return [`### \`${code}\``, '', '```csv', `${fileOf(example)}\`\`\``, '', ...lines].join('\n');
}

async function shown(name: string): Promise<string> {
  const example = SHOWN[name]!;
  return `\`\`\`csv\n${fileOf(example)}\`\`\`\n\n_${said(await check(example), 'en')}_`;
}

/** The page with its generated parts made anew. Throws where a cause has no text, or no row that gives exactly it. */
export async function withCauses(page: string): Promise<string> {
  const labels = CAUSE_CODES.map((code) => [
    `[\`${code}\`](#${code})`,
    ...LANGS.map((lang) => causeLabel(lang, code)),
  ]);
  const sections: string[] = [];
  for (const code of CAUSE_CODES) sections.push(await section(code));
  const examples: Record<string, () => string> = {};
  for (const name of Object.keys(SHOWN)) {
    const text = await shown(name);
    examples[name] = () => text;
  }
  return withParts(page, {
    ...examples,
    labels: () => table(['Code', ...LANGS], labels),
    causes: () => sections.join('\n\n'),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../docs/causes.md', import.meta.url);
  writeFileSync(file, await withCauses(readFileSync(file, 'utf8')));
}
