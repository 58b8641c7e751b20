import assert from 'node:assert/strict';
import { assess, type HouseholdInput } from '../../src/engine';
import { TRAINING_LANGS } from '../../tools/training/model';
import { PUBLISHED } from '../../tools/training/published';
import { CellError } from '../../tools/training/value';
import { WORDS } from '../../tools/training/words';
import { lawCases } from '../cases';
import { flatten } from '../functions/flatten';
import { calculated, committedBook } from './book';
import { BAREME_DATES } from './dates';
import { shown } from './shown';
import { serialOf } from '../../src/values';

const CASES = lawCases.filter(({ status }) => status === 'published-wrong');

/** What is due in the case, or what is deducted from the amount of the month; by hand from the expectation of the case. */
const DEDUCTED: Readonly<Record<string, string>> = {
  'SEED-002-Q14-350': '75.29', // 984.68 − 909.39
  'SEED-002-Q35-student-partner': '720.29', // 1330.74 − 610.45
};

const caseOf = (id: string) => CASES.find((one) => one.id === id) ?? assert.fail(`no case ${id}`);

describe('the shelf of published examples', () => {
  it('holds every case that is published-wrong, once', () => {
    assert.deepEqual(PUBLISHED.map(({ caseId }) => caseId).sort(), CASES.map(({ id }) => id).sort());
  });

  it('quotes what each prints', () => {
    for (const { caseId, printed } of PUBLISHED) {
      const { published } = caseOf(caseId);
      const key = printed.of === 'payable' ? 'payableMonthly' : 'deductedMonthly';
      const about = printed.about === true ? `≈ ${Number(printed.amount)}` : printed.amount;
      assert.deepEqual(published, { [key]: about }, caseId);
    }
  });

  it('has the facts of each case', () => {
    for (const { caseId, day, category, resources } of PUBLISHED) {
      const input = caseOf(caseId).input as HouseholdInput;
      assert.equal(input.month, day.slice(0, 7), caseId);
      // Two cases that a row has no words for: another scheme of the same amounts, and a partner who is a student.
      if (caseId === 'SEED-002-Q31-unemployment' || caseId === 'SEED-002-Q35-student-partner') continue;
      const flat = flatten(input);
      assert.equal(category, flat.category, caseId);
      assert.deepEqual(
        resources.map(([kind, amount]) => [kind, Number(amount)]).sort(),
        flat.kinds
          .filter(([kind]) => kind !== 'shortage-month')
          .map(([kind, amount]) => [kind, Number(amount)])
          .sort(),
        caseId,
      );
    }
  });

  it('says of every exemption left out how much a month it is', () => {
    for (const { caseId, parting, printed, why } of PUBLISHED) {
      if (parting !== 'exemption') continue;
      assert.match(why.fr, /AR 22 §2/, caseId);
      const due = DEDUCTED[caseId] ?? (caseOf(caseId).expect as { payableMonthly: string }).payableMonthly;
      const apart = Math.abs(Number(due) - Number(printed.amount)).toFixed(2);
      assert.ok(['12.92', '20.83', '25.83'].includes(apart), caseId);
      const [, said] = /= ([\d,]+)/.exec(why.fr) ?? [];
      if (said !== undefined) assert.equal(said.replace(',', '.'), apart, caseId);
    }
  });

  for (const lang of TRAINING_LANGS) {
    const book = committedBook(lang);
    const [name, cells] = [...book.sheets].at(-2)!;
    const cards = [...cells].flatMap(([at, { value }]) => {
      const index = PUBLISHED.findIndex(({ title }, n) => value === `${n + 1}. ${title[lang]}`);
      return index < 0 ? [] : [{ example: PUBLISHED[index]!, row: Number(at.slice(1)) }];
    });
    /** Rows of a card below its title: source, its address, facts, month, category, resources, then four figures. */
    const rowsOf = (row: number, resources: number) => {
      const said = row + 6 + resources;
      return { address: row + 2, month: row + 4, said, law: said + 1, apart: said + 2, today: said + 3 };
    };

    it(`${lang}: each card gives what its case expects, and parts from what is printed`, () => {
      assert.equal(cards.length, PUBLISHED.length);
      const calculation = calculated(book, '2010-09-01');
      for (const { example, row } of cards) {
        const { caseId, printed, resources, day } = example;
        const at = rowsOf(row, resources.length);
        const due = DEDUCTED[caseId] ?? (caseOf(caseId).expect as { payableMonthly: string }).payableMonthly;
        const law = calculation.valueAt(name, `B${at.law}`) as number;
        assert.equal(calculation.valueAt(name, `B${at.month}`), serialOf(day), caseId);
        assert.equal(law.toFixed(2), due, caseId);
        assert.equal(calculation.valueAt(name, `B${at.said}`), Number(printed.amount), caseId);
        assert.equal(
          (calculation.valueAt(name, `B${at.apart}`) as number).toFixed(2),
          (Number(due) - Number(printed.amount)).toFixed(2),
          caseId,
        );
      }
    });

    it(`${lang}: no card of before the reform of article 34 names its wording`, () => {
      for (const { example, row } of cards) {
        const { law, today } = rowsOf(row, example.resources.length);
        const debtors = example.resources.some(([kind]) => kind === 'debtors');
        const named = (text: unknown) => String(text).includes('2026)');
        assert.equal(named(cells.get(`B${law}`)!.formula), debtors && example.day >= '2026-03-01');
        assert.equal(named(cells.get(`C${law}`)!.value), debtors && example.day >= '2026-03-01');
        assert.equal(named(cells.get(`B${today}`)!.formula), debtors, example.caseId);
      }
    });

    it(`${lang}: the same facts at each date of the barème as the engine has them`, () => {
      for (const day of BAREME_DATES) {
        const calculation = calculated(book, day);
        for (const { example, row } of cards) {
          const { caseId, resources, printed } = example;
          const input = caseOf(caseId).input as HouseholdInput;
          const result = assess({ ...input, month: day.slice(0, 7) });
          const value = calculation.valueAt(name, `B${rowsOf(row, resources.length).today}`);
          const message = `${caseId} ${day}`;
          if (result.status === 'refused') {
            assert.deepEqual(
              result.errors.map(({ code }) => code),
              ['SPI_NOT_IN_FORCE'],
              message,
            );
            assert.equal(value, '–', message);
            assert.equal(
              calculation.valueAt(name, `C${rowsOf(row, resources.length).today}`),
              WORDS.notInForce[lang],
            );
            continue;
          }
          const due = Number(result.payableMonthly);
          const expected = printed.of === 'payable' ? due : Number(result.baseMonthly) - due;
          assert.equal(shown(value, '0.00'), expected.toFixed(2), message);
        }
      }
    });

    it(`${lang}: only an exemption that was not in force is put in words; another error is shown`, () => {
      for (const day of ['2027-01-01', '2005-07-31']) {
        const calculation = calculated(book, day);
        for (const { example, row } of cards) {
          const value = calculation.valueAt(name, `B${rowsOf(row, example.resources.length).today}`);
          const early = day < '2024-01-01' && example.resources.some(([kind]) => kind === 'work:shortage');
          if (early) assert.equal(value, '–', example.caseId);
          else assert.equal(value instanceof CellError && value.code, '#N/A', `${example.caseId} ${day}`);
        }
      }
    });

    it(`${lang}: each card says where to find what it quotes`, () => {
      for (const { example, row } of cards) {
        const { url } = caseOf(example.caseId).source;
        const said = String(cells.get(`A${rowsOf(row, 0).address}`)?.value);
        assert.match(said, /^https:\/\//, example.caseId);
        if (url !== undefined) assert.ok(said.startsWith(url), said);
      }
    });
  }
});
