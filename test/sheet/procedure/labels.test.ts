import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { Field, Shape } from '../../../src/engine';
import {
  CHOICES,
  FORMULA_WORDS,
  LANGS,
  LAW_TABLES,
  PROCEDURE_FIELDS,
  PROCEDURE_ITEMS,
  PROCEDURE_READINGS,
  PROCEDURE_TITLES,
  PROCEDURE_RULES,
  SANCTION_REASONS,
  valueLabel,
  type Texts,
} from '../../../src/i18n';
import { COMMAND, PROCEDURE_POLICIES, QUESTIONS } from '../../../src/procedure';
import { citedArticles } from '../../../src/sheet/words';
import { everyCommand, stepsOf } from './commands';

const folder = new URL('../../../src/procedure/', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))
  .join('\n');
const steps = everyCommand.flatMap(stepsOf);

/** The members of a union of texts in the source of the procedure. */
function codesOf(type: string): string[] {
  const union = new RegExp(`export type ${type} =([^;]*);`).exec(source)?.[1] ?? '';
  const codes = [...union.matchAll(/'([^']+)'/g)].map(([, code]) => code!);
  assert.ok(codes.length > 2, type);
  return codes;
}

/** The rules that the procedure can leave: those written out, and those built from a code. */
function writtenRules(): string[] {
  const start = `(?:${QUESTIONS.join('|')})\\.`;
  const whole = [...source.matchAll(new RegExp(`'(${start}[a-z0-9-]+)'`, 'g'))].map(([, rule]) => rule!);
  const built = [...source.matchAll(/`([^`$]*)\$\{(\w+)\}`/g)].filter(([, before]) =>
    /^\w+\.|^$/.test(before!),
  );
  assert.ok(whole.length > 30, `${whole.length} rules found`);
  assert.ok(built.length >= 3);
  const debtors = codesOf('DebtorStatus').filter((code) => !['RECOVERABLE', 'BELOW_CEILING'].includes(code));
  return [
    ...whole,
    ...codesOf('ConditionCode').map((code) => `conditions.${code}`),
    ...codesOf('PremiumConditionCode').map((code) => `premium.${code}`),
    ...codesOf('DeadlineCode').map((code) => `deadlines.${code}`),
    ...debtors.map((code) => `recovery.debtor-${code}`),
    ...codesOf('RecoveryStatus').map((code) => `recovery.month-${code}`),
  ];
}

function isComplete(texts: Texts | undefined): boolean {
  return texts !== undefined && LANGS.every((lang) => texts[lang] !== '');
}

describe('labels of a procedure sheet', () => {
  it('every rule that the procedure can leave has a label in the four languages', () => {
    assert.deepEqual(
      writtenRules().filter((rule) => !isComplete(PROCEDURE_RULES[rule])),
      [],
    );
  });

  it('every such rule is taken by a command of the tests', () => {
    const taken = new Set(steps.map(({ rule }) => rule));
    assert.deepEqual(
      writtenRules().filter((rule) => !taken.has(rule)),
      [],
    );
  });

  it('every word of a formula is known, and no other is told', () => {
    const words = new Set(
      steps.flatMap(({ formula = '' }) => [...formula.matchAll(/(\w+)\(/g)].map(([, word]) => word!)),
    );
    assert.deepEqual(
      [...words].filter((word) => !['min', 'max', 'cent'].includes(word)).sort(),
      Object.keys(FORMULA_WORDS).sort(),
    );
  });

  it('every table of the law that a step rests on has a title', () => {
    for (const { inForce, rule } of steps) {
      if (inForce !== undefined)
        assert.ok(isComplete(LAW_TABLES[inForce.table]), `${rule}: ${inForce.table}`);
    }
  });

  it('every article is understood in every language', () => {
    for (const article of new Set(steps.map((step) => step.article))) {
      for (const lang of LANGS) {
        for (const { law, short, long } of citedArticles(lang, article)) {
          assert.ok(law !== undefined, article);
          assert.ok(short !== '' && long !== '', article);
        }
      }
    }
  });

  it('every coded figure has its words', () => {
    for (const { rule, figures } of steps) {
      for (const [name, figure] of Object.entries(figures)) {
        if (typeof figure !== 'string' || !/[a-z]/i.test(figure) || name === 'ground') continue;
        for (const lang of LANGS) assert.ok(valueLabel(lang, name, figure), `${rule}: ${name} ${figure}`);
      }
    }
  });

  it('every field of a command has a label, every closed value its words', () => {
    const shapes: [string, Shape][] = [...COMMAND.kinds].map(([question, shape]) => [question, shape]);
    const open = [...shapes];
    while (open.length > 0) {
      const [within, { fields }] = open.pop()!;
      for (const [name, field] of fields) {
        if (within === 'policy') continue; // the readings, below
        assert.ok(
          isComplete(PROCEDURE_FIELDS[`${within}/${name}`] ?? PROCEDURE_FIELDS[name]),
          `${within}/${name}`,
        );
        if (field.type === 'choice') {
          for (const value of field.values) assert.ok(valueLabel('fr', name, value), `${name}: ${value}`);
        }
        if (field.type === 'list') assert.ok(isComplete(PROCEDURE_ITEMS[name]), name);
        const inner = shapeOf(field);
        if (inner !== undefined) open.push([name, inner]);
      }
    }
  });

  it('every reading, question and reason has its words', () => {
    for (const [key, values] of Object.entries(PROCEDURE_POLICIES)) {
      assert.ok(isComplete(PROCEDURE_READINGS[key]?.about), key);
      assert.ok(isComplete(PROCEDURE_FIELDS[`policy/${key}`]), key);
      assert.deepEqual(Object.keys(PROCEDURE_READINGS[key]!.values), [...values], key);
    }
    assert.deepEqual(Object.keys(PROCEDURE_TITLES).sort(), [...QUESTIONS, 'any', 'debtors'].sort());
    assert.deepEqual(Object.keys(SANCTION_REASONS).sort(), codesOf('SanctionReason').sort());
    for (const status of codesOf('ConditionStatus')) assert.ok(isComplete(CHOICES[status]), status);
  });
});

function shapeOf(field: Field): Shape | undefined {
  if (field.type === 'object') return field.shape;
  return field.type === 'list' ? shapeOf(field.of) : undefined;
}
