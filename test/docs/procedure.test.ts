import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Confidence } from '../../src/engine';
import { answer, answerLine, QUESTIONS, type Answered, type QuestionName } from '../../src/procedure';
import { EXAMPLES, questionTable, withProcedureTables } from '../../tools/make-procedure-docs';
import { FIELDS } from '../../tools/procedure-docs/fields';
import { CONDITIONS, DEADLINES, PREMIUM_CONDITIONS, RESULTS } from '../../tools/procedure-docs/results';
import { WARNINGS } from '../../tools/procedure-docs/findings';
import { WEAK_POINTS } from '../../tools/procedure-docs/weak-points';
import { procedureCases } from '../cases';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
const guide = textOf('docs/procedure.md');

/** Commands for what the worked cases and the examples do not show. */
const OTHERS: readonly object[] = [
  {
    question: 'spiCounter',
    kind: 'artistic',
    month: '2026-09',
    firstDay: '2025-10-01',
    used: [{ amount: '1.00' }],
  },
  { question: 'spiCounter', kind: 'student', month: '2026-09', piisUntil: '2026-09-15' },
  {
    question: 'sanction',
    ground: 'piis',
    decidedOn: '2026-02-05',
    notifiedOn: '2026-02-10',
    noticeOn: '2026-01-20',
    previousOn: '2026-01-05',
  },
  {
    question: 'stateShare',
    month: '2014-05',
    amount: '800.00',
    counts: { penultimate: '600', before: '590', previousRate: '0.60' },
    formB: { baseAnnual: '9000.00', generalExemption: '250.00', work: '500.00', days: 31, daysInMonth: 31 },
  },
  { question: 'conditions', scheme: 'ASE', date: '2026-09-01', status: 'eu', staySince: '2026-08-01' },
  {
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2024-10-12',
    months: [{ month: '2024-09', paid: '900.00' }],
    debtors: [{ id: 'mother', rank: 'parent', income: '41250.00' }],
  },
];

/** Every answer of the cases, the examples and the commands above, with its steps. */
const answers: readonly Answered<QuestionName>[] = [
  ...procedureCases.map(({ input }) => input),
  ...Object.values(EXAMPLES).map((line) => JSON.parse(line) as unknown),
  ...OTHERS.map((command) => ({ id: 'x', ...command })),
].flatMap((command) => {
  const result = answer(command, { trace: true });
  return result.status === 'ok' ? [result] : [];
});

/** The names of a result down to its values: `months[].paid`; a code is `CODE`. */
function leavesOf(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [name];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${name}[]`));
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, `${name === '' ? '' : `${name}.`}${/^[A-Z][A-Z_0-9]+$/.test(key) ? 'CODE' : key}`),
  );
}

/** Questions whose answer has several forms are described form by form. */
function describedFields(question: string): string[] {
  return Object.entries(RESULTS).flatMap(([key, fields]) =>
    key.split(' ')[0] === question ? Object.keys(fields) : [],
  );
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('docs/procedure.md', () => {
  it('has the parts that contract and engine make: npx tsx tools/make-procedure-docs.ts', () => {
    assert.equal(withProcedureTables(guide), guide);
  });

  it('stops on a field without description, and on a description without field', () => {
    const { date, ...others } = FIELDS.premium;
    assert.throws(() => questionTable('premium', others), /not described: date/);
    assert.throws(
      () => questionTable('premium', { ...others, date: date!, day: date! }),
      /no such field: day/,
    );
  });

  for (const question of QUESTIONS) {
    it(`says what each field of an answer to ${question} is, and of no other`, () => {
      const leaves = answers
        .filter((one) => one.question === question)
        .flatMap(({ result }) => leavesOf(result));
      assert.deepEqual(sorted(leaves), sorted(describedFields(question)));
    });

    it(`names each step of ${question} that is secondary or disputed, and no other`, () => {
      const marked = answers
        .filter((one) => one.question === question)
        .flatMap(({ trace = [] }) =>
          trace.flatMap(({ rule, confidence }) => (confidence ? [`${rule} ${confidence}`] : [])),
        );
      const named = new Set<string>();
      for (const { steps, mark } of WEAK_POINTS[question]) {
        for (const step of steps) named.add(`${step} ${mark satisfies Confidence}`);
      }
      assert.deepEqual(sorted(marked), sorted(named));
    });
  }

  it('has a worked example of every question, each answered', () => {
    const answered = Object.values(EXAMPLES).map((line) => answerLine(line));
    assert.deepEqual(
      sorted(answered.map((one) => (one.status === 'ok' ? one.question : one.id))),
      sorted(QUESTIONS),
    );
  });

  it('names every condition and due date that an answer may have', () => {
    const codes = (question: QuestionName, list: string) =>
      sorted(
        answers
          .filter((one) => one.question === question)
          .flatMap(({ result }) => Object.keys((result as unknown as Record<string, object>)[list]!)),
      );
    assert.deepEqual(codes('conditions', 'conditions'), sorted(Object.keys(CONDITIONS)));
    assert.deepEqual(codes('deadlines', 'deadlines'), sorted(Object.keys(DEADLINES)));
    assert.deepEqual(codes('premium', 'conditions'), sorted(Object.keys(PREMIUM_CONDITIONS)));
  });

  it('says where the warnings of the cases stand', () => {
    for (const { input, id } of procedureCases) {
      for (const { code, path } of answer(input).warnings) {
        const [, where] = WARNINGS[code];
        assert.ok(where.includes(`\`${path}\``), `${id} ${code} ${path}`);
      }
    }
  });

  it('numbers its sections as the comments of the source cite them', () => {
    const cited = new Set<string>();
    for (const file of readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      for (const [, number] of textOf(`src/${file}`).matchAll(/PROCEDURE(?:\.md)?,? §(\d+)/g))
        cited.add(number!);
    }
    assert.ok(cited.size > 8, [...cited].join());
    for (const number of cited) assert.match(guide, new RegExp(`^## ${number}\\. `, 'm'), number);
  });
});

// What the guide says of its examples, by hand.
describe('examples of docs/procedure.md', () => {
  const resultOf = (key: string) => {
    const one = answerLine(EXAMPLES[key]!);
    return (one.status === 'ok' ? one.result : {}) as unknown as Record<string, unknown>;
  };

  it('a stay of three months from 15 July ends on 14 October', () => {
    const { conditions } = resultOf('conditions') as { conditions: Record<string, { from?: string }> };
    assert.equal(conditions['STAY']?.from, '2026-10-15');
  });

  it('appeal: the third working day after Monday 21 September, or the first', () => {
    assert.deepEqual(resultOf('deadlines')['appeal'], {
      running: true,
      firstDay: '2026-09-24',
      lastDay: '2026-12-23',
    });
    const command = JSON.parse(EXAMPLES['deadlines']!) as object;
    const other = answer({ ...command, policy: { appealStart: 'nextWorkingDay' } });
    assert.match(JSON.stringify(other), /"lastDay":"2026-12-21"/);
  });

  // 1 367.34 / 2 × 15 / 30 = 341.835; 1 367.34 / 2 = 683.67.
  it('a sanction of half the payment', () => {
    assert.equal(resultOf('sanction')['withheldTotal'], '1025.51');
  });

  it('an error of the centre: one month protected, one recoverable, one of arrears', () => {
    const { effectiveFrom, protected: kept, recoverable, arrears } = resultOf('recovery beneficiary');
    assert.deepEqual(
      [effectiveFrom, kept, recoverable, arrears],
      ['2026-10-01', '455.78', '455.78', '11.56'],
    );
  });

  // 41 250.00 − 30 217.76 = 11 032.24, third band; 38 100.00 − 30 217.76 = 7 882.24, second band less one.
  it('two parents by the scale: 176 + 60, 53 + 53', () => {
    assert.equal(resultOf('recovery debtors')['recoverable'], '342.00');
  });

  it('aid for maintenance: 91.67 + 45.00 + 75.28', () => {
    assert.equal(resultOf('maintenanceAid')['total'], '211.95');
  });

  // 0.65 × 1 367.34 = 888.771; 0.10 × 1 367.34 = 136.734.
  it('State share and project', () => {
    const { share, ownShare, piisShare } = resultOf('stateShare');
    assert.deepEqual([share, ownShare, piisShare], ['888.77', '478.57', '136.73']);
  });

  it('the counter: 29 + 31 + 31 + 31 of 1 095', () => {
    const { usedDays, remainingDays } = resultOf('spiCounter');
    assert.deepEqual([usedDays, remainingDays], [122, 973]);
  });
});

describe('the question of the README', () => {
  it('has the answer that is printed', () => {
    const [question = '', printed = ''] = /```\n(\{"id":"2026-208"[\s\S]*?)```/
      .exec(textOf('README.md'))![1]!
      .split('\n\n');
    const parsed = (text: string) => JSON.parse(text) as unknown;
    assert.deepEqual(parsed(question), parsed(EXAMPLES['stateShare']!));
    assert.deepEqual(parsed(printed), answer(parsed(question)));
  });
});
