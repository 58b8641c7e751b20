import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  LANGS,
  PROCEDURE_LINES,
  formatAmount,
  formatDate,
  procedureMessage,
  procedureWarning,
} from '../../../src/i18n';
import { procedureSheet, sheetCells, sheetText, type Line, type Sheet } from '../../../src/sheet';
import { brokenCommands } from '../../properties/procedure/broken';
import { commands } from '../../properties/procedure/commands';
import { answered, flat, procedureCase, refused, results, sheetOf, traced, further } from './commands';

function linesOf({ sections }: Sheet): Line[] {
  return sections.flatMap((section) =>
    'groups' in section ? section.groups.flatMap(({ lines }) => lines) : [],
  );
}

function statements({ sections }: Sheet, id: string) {
  const section = sections.find((one) => one.id === id);
  return section !== undefined && 'statements' in section ? section.statements : [];
}

/** The texts of a result by their key, however deep. */
function leavesOf(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
}

/** What no reader should see of how a text was made. */
const LEAK = /undefined|NaN|\[object|\{\w/;

const RATES = ['baseRate', 'rate', 'piisRate'];

describe('procedure sheet', () => {
  it('shows every amount and every day of the answer, in every language', () => {
    for (const { command, result } of answered) {
      for (const lang of LANGS) {
        const text = flat(sheetOf(command, lang));
        for (const [key, leaf] of leavesOf(result.result)) {
          // A rate is shown as a percentage; what is nothing is left out where nobody looks for it.
          if (RATES.includes(key) || leaf === '0.00') continue;
          const day = /^\d{4}-\d{2}-\d{2}$/.test(leaf) ? formatDate(lang, leaf) : undefined;
          const amount = /^-?\d+\.\d{2}$/.test(leaf) ? formatAmount(lang, leaf.replace('-', '')) : undefined;
          const shown = (day ?? amount)?.replaceAll('\u00a0', ' ');
          assert.ok(shown === undefined || text.includes(shown), `${result.id} in ${lang}: ${key} ${leaf}`);
        }
      }
    }
  });

  it('shows every step once, but a scale that is the same for a debtor, and a total of no months', () => {
    for (const { command, result } of answered) {
      const shown = linesOf(sheetOf(command)).map(({ rule }) => rule);
      const left = result.trace
        .map(({ rule }) => rule)
        .filter((rule) => {
          const at = shown.indexOf(rule);
          if (at >= 0) shown.splice(at, 1);
          return at < 0;
        });
      const allowed = ['recovery.debtor-scale'];
      if (result.question === 'sanction' && result.result.months.length === 0) allowed.push('sanction.total');
      assert.deepEqual(
        left.filter((rule) => !allowed.includes(rule)),
        [],
        result.id,
      );
      // What is left was made from the result.
      assert.deepEqual(
        shown.filter((rule) => !Object.hasOwn(PROCEDURE_LINES, rule)),
        [],
        result.id,
      );
    }
  });

  it('marks each step of a weak source and each reading, on its line and among the readings', () => {
    for (const { command, result } of answered) {
      const sheet = sheetOf(command);
      const lines = linesOf(sheet);
      for (const { rule, confidence, reading } of result.trace) {
        const line = lines.find((one) => one.rule === rule && hasMarks(one, confidence, reading));
        const isLeftOut = rule === 'sanction.total';
        assert.ok(line !== undefined || isLeftOut, `${result.id}: ${rule}`);
        if (reading !== undefined) {
          const paths = statements(sheet, 'readings').map(({ path }) => path);
          assert.ok(paths.includes(`/policy/${reading}`), `${result.id}: ${reading}`);
        }
      }
      const marked = lines.some(({ marks }) => marks !== undefined);
      assert.equal(/^ +! /m.test(sheetText(sheet)), marked, result.id);
      assert.equal(
        sheet.notices.some((notice) => notice.startsWith('! : ')),
        marked,
        result.id,
      );
    }
  });

  it('says of a reading which value is applied and what the other is', () => {
    const [reading] = statements(sheetOf(procedureCase('DL-reflection-working'), 'en'), 'readings').slice(-1);
    assert.equal(reading?.text, 'working days; other reading: calendar days');
    const [line] = linesOf(sheetOf(procedureCase('AID-partial-none'), 'nl'));
    assert.deepEqual(
      line?.marks?.map(({ text }) => text),
      ['omstreden punt', 'toegepaste lezing: geen hulp; andere lezing: hulp op wat betaald is'],
    );
  });

  it('says every warning, with its place', () => {
    for (const { command, result } of answered) {
      for (const lang of LANGS) {
        const said = statements(sheetOf(command, lang), 'warnings');
        assert.deepEqual(
          said.map(({ code, text, path }) => ({ code, text, path })),
          result.warnings.map(({ code, path }) => ({ code, text: procedureWarning(lang, code), path })),
        );
        for (const { about, code } of said) assert.ok(about !== undefined && !about.includes('/'), code);
      }
    }
  });

  it('says every reason of a refusal, with its place and the name of its field', () => {
    assert.ok(refused.length > 15);
    for (const { command, result } of refused) {
      for (const lang of LANGS) {
        const said = statements(sheetOf(command, lang), 'unanswered');
        assert.equal(said.length, result.errors.length);
        for (const [i, problem] of result.errors.entries()) {
          const { text, about = '' } = said[i]!;
          if (problem.code !== 'WRONG_TYPE') assert.equal(text, procedureMessage(lang, problem));
          assert.doesNotMatch(text, /^[A-Z_]+$/, result.id);
          const name = problem.path.split('/').at(-1) ?? '';
          assert.ok(about.includes(/^\d*$/.test(name) ? '' : name), `${about}: ${problem.path}`);
        }
      }
    }
  });

  it('knows no raw key and no line wider than the page', () => {
    for (const { command, result } of results) {
      for (const lang of LANGS) {
        const sheet = sheetOf(command, lang);
        for (const line of sheetText(sheet).split('\n')) assert.ok([...line].length <= 100, line);
        for (const { label, about = '', terms, outcome, calculation = '' } of linesOf(sheet)) {
          const words = [
            label,
            about,
            outcome.text,
            calculation,
            ...terms.flatMap((one) => [one.label, one.text]),
          ];
          for (const word of words) {
            assert.doesNotMatch(word, /[a-z][A-Z]|_|undefined|[{}$]|^\w+\.\w+-/, `${result.id}: ${word}`);
          }
        }
      }
    }
  });

  it('does so for random commands, broken ones included', () => {
    fc.assert(
      fc.property(fc.oneof(commands, brokenCommands), fc.constantFrom(...LANGS), (command, lang) => {
        const result = traced(command);
        const sheet = procedureSheet(command, result, { lang });
        const text = sheetText(sheet);
        // What was given to a refused command may be anything, and so may a name.
        const given = leavesOf(command).some(([, one]) => LEAK.test(one));
        if (result.status === 'ok' && !given) assert.doesNotMatch(text, LEAK);
        for (const { label, rule } of linesOf(sheet)) assert.notEqual(label, rule);
        for (const row of sheetCells(sheet)) {
          assert.equal(row.length, 5);
          for (const cell of row) assert.ok(typeof cell === 'string' || Number.isFinite(cell), String(cell));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never lets a text of the command move the cursor or become a formula', () => {
    const wild = '\u001b[2J=1+1\n@x';
    const command = {
      id: wild,
      question: 'recovery',
      kind: 'debtors',
      decidedOn: '2026-10-05',
      waiver: { amount: '1', reason: wild },
      months: [{ month: '2026-09', paid: '911.56' }],
      debtors: [{ id: wild, rank: 'parent', income: '60000' }],
    };
    const texts = [
      sheetText(sheetOf(command)),
      sheetText(sheetOf({ ...command, months: [], debtors: [{ id: wild, rank: wild }] })),
      sheetText(sheetOf({ id: 'a', question: wild, [wild]: wild })),
      sheetText(sheetOf({ ...(further('form-b-equal') as object), special: { rate: '1/3', ground: wild } })),
    ];
    for (const text of texts) assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
    for (const row of sheetCells(sheetOf(command))) {
      for (const cell of row) assert.doesNotMatch(String(cell), /^[=+@]/);
    }
  });
});

function hasMarks(
  { marks = [] }: Line,
  confidence: string | undefined,
  reading: string | undefined,
): boolean {
  const kinds = marks.map(({ kind }) => kind);
  return (
    (confidence === undefined || kinds.includes(confidence as 'secondary')) &&
    kinds.includes('reading') === (reading !== undefined)
  );
}
