import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInBareme } from '../../../src/bareme';
import type { Field } from '../../../src/engine';
import { LANGS, PROCEDURE_FIELDS, valueLabel } from '../../../src/i18n';
import { COMMAND, PROCEDURE_POLICIES, QUESTIONS, answer, type QuestionName } from '../../../src/procedure';
import { ask } from '../../../src/taskpane/procedure/ask';
import { EXAMPLE_COMMANDS } from '../../../src/taskpane/procedure/example-commands';
import { fieldsOf, innerFields, labelOf, unitOf } from '../../../src/taskpane/procedure/form-fields';
import { FIRST, NEEDED, NO_FACTS, ONLY } from '../../../src/taskpane/procedure/layout';
import { nextItem } from '../../../src/taskpane/procedure/next-item';
import { readForm } from '../../../src/taskpane/procedure/read-form';
import { readingsOf } from '../../../src/taskpane/procedure/readings-of';
import { tidied, typedCommand } from '../../../src/taskpane/procedure/typed-command';
import { withValue, type Typed } from '../../../src/taskpane/procedure/typed';

/** The field of the contract that `question/field` or `question/list/field` names. */
function contractField(name: string): Field | undefined {
  const [question = '', key = '', inner] = name.split('/');
  const field = COMMAND.kinds.get(question)?.fields.get(key);
  if (inner === undefined || field === undefined) return field;
  const of = field.type === 'list' ? field.of : field;
  return of.type === 'object' ? of.shape.fields.get(inner) : undefined;
}

const problemsOf = (question: QuestionName, typed: Typed) => {
  const found = ask(question, typed, 'fr', builtInBareme);
  return 'problems' in found ? found.problems : [];
};

describe('the forms of the procedure', () => {
  it('fill in the examples of the documentation', () => {
    const lines = readFileSync('assets/procedure.jsonl', 'utf8').trim().split('\n');
    assert.deepEqual(
      EXAMPLE_COMMANDS,
      lines.map((line) => JSON.parse(line) as unknown),
    );
  });

  for (const lang of LANGS)
    it(`read back what an example types, in ${lang}`, () => {
      for (const command of EXAMPLE_COMMANDS) {
        const read = readForm(command.question, typedCommand(lang, command));
        assert.deepEqual(read.unread, []);
        assert.deepEqual(read.command, command);
      }
    });

  it('answer the examples with the sheet that the command line prints', () => {
    for (const command of EXAMPLE_COMMANDS) {
      const found = ask(command.question, typedCommand('nl', command), 'nl', builtInBareme);
      assert.ok('page' in found);
      assert.equal(found.page.sheet.status, 'answered');
      assert.equal(found.page.sheet.facts[0]?.texts[0], command.id);
    }
  });

  it('know the fields that they sort', () => {
    for (const question of QUESTIONS)
      for (const key of FIRST[question]) assert.ok(contractField(`${question}/${key}`), `${question}/${key}`);
    for (const [name, { where, says }] of Object.entries(ONLY)) {
      assert.ok(contractField(name), name);
      const field = contractField(`${name.split('/')[0]}/${where}`);
      assert.ok(field?.type === 'choice');
      for (const value of says) assert.ok(value === '' || field.values.includes(value), `${name} ${value}`);
    }
    for (const name of NEEDED) assert.ok(contractField(name), name);
  });

  it('show at once what the contract requires', () => {
    for (const question of QUESTIONS) {
      const { more } = fieldsOf(question, {});
      assert.deepEqual(
        more.filter(({ field }) => field.required),
        [],
      );
    }
  });

  it('name every field and every choice in four languages', () => {
    const typed = { kind: 'beneficiary', ground: 'existingRight' };
    for (const question of QUESTIONS)
      for (const [key, field] of COMMAND.kinds.get(question)!.fields) {
        if (NO_FACTS.has(key)) continue;
        const one = { key, field, within: question, isNeeded: false };
        for (const each of [one, ...innerFields(question, one, typed)]) {
          assert.ok(PROCEDURE_FIELDS[`${each.within}/${each.key}`] ?? PROCEDURE_FIELDS[each.key], each.key);
          if (each.field.type !== 'choice') continue;
          for (const value of each.field.values)
            assert.ok(valueLabel('nl', each.key, value), `${each.key} ${value}`);
        }
      }
    assert.equal(labelOf('fr', { key: 'birthDate', within: 'conditions' }), 'Date de naissance');
    assert.equal(labelOf('en', { key: 'noticeOn', within: 'recovery' }), 'Registered summons');
  });

  it('hide only what changes no answer', () => {
    for (const command of EXAMPLE_COMMANDS) {
      const { first, more } = fieldsOf(command.question, typedCommand('fr', command));
      const shown = new Set([...first, ...more].map(({ key }) => key));
      for (const key of Object.keys(command)) {
        if (key !== 'id' && key !== 'question') assert.ok(shown.has(key), `${command.question} ${key}`);
      }
    }
    const [debtors] = EXAMPLE_COMMANDS.filter((one) => one.question === 'recovery' && one.kind === 'debtors');
    const more = { ...debtors!, ground: 'law', aware: true, notifiedOn: '2026-01-01' };
    const [one, other] = [answer(debtors), answer(more)];
    assert.ok(one.status === 'ok' && other.status === 'ok');
    assert.deepEqual(one.result, other.result);
  });

  it('mark as needed what is missed when it is left blank', () => {
    const beneficiary = { kind: 'beneficiary', months: [{ month: '09/2026', paid: '1,00' }] };
    const paths = (question: QuestionName, typed: Typed) =>
      problemsOf(question, typed).map(({ path }) => path);
    assert.deepEqual(paths('recovery', beneficiary), ['/ground', '/months/0/due']);
    assert.deepEqual(paths('recovery', { ...beneficiary, ground: 'existingRight' }), [
      '/months/0/due',
      '/months/0/resources',
    ]);
    assert.deepEqual(paths('recovery', { ...beneficiary, kind: 'debtors' }), ['/decidedOn', '/debtors']);
    assert.deepEqual(paths('sanction', { ground: 'omission' }), ['/committedOn', '/decidedOn', '/start']);
  });
});

describe('what is typed in a form', () => {
  it('says where it cannot be read, and does not call it missing as well', () => {
    const typed = { date: '31/02/2026', homelessEnded: 'yes' };
    const problems = problemsOf('premium', typed);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/date'],
    );
    assert.match(problems[0]!.text, /31\/02\/2026.*01\/09\/2026/);
  });

  it('does not guess an amount with two readings', () => {
    const [problem] = problemsOf('stateShare', { month: '9/2026', amount: '1.314' });
    assert.equal(problem?.path, '/amount');
    assert.match(problem.text, /deux façons/);
    assert.deepEqual(problemsOf('stateShare', { month: '9/2026', amount: '1.314,20' }), []);
  });

  it('tells a blank from a no and from a zero', () => {
    const { command } = readForm('conditions', {
      date: '1/9/2026',
      married: '',
      pregnant: 'no',
      work: { willing: '' },
    });
    assert.deepEqual(command, { id: '–', question: 'conditions', date: '2026-09-01', pregnant: false });
  });

  it('keeps an item of a list without anything, to say what is missing', () => {
    const problems = problemsOf('maintenanceAid', { year: '2026', title: 'judgment', months: [{}] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/months/0/month', '/months/0/paid'],
    );
  });

  it('leaves out what does not matter any more', () => {
    const typed = {
      ground: 'detention',
      committedOn: 'no date',
      stays: [{ from: '1/9/2026', to: '5/9/2026' }],
    };
    const { command, unread } = readForm('sanction', typed);
    assert.deepEqual(unread, []);
    assert.deepEqual(Object.keys(command), ['id', 'question', 'ground', 'stays']);
  });

  it('takes a reading that was chosen', () => {
    const typed = typedCommand('fr', EXAMPLE_COMMANDS[1]!);
    const dueOf = (policy: Typed) => {
      const { command } = readForm('deadlines', { ...typed, policy });
      const result = answer(command);
      return result.status === 'ok' && result.question === 'deadlines' && result.result.appeal?.lastDay;
    };
    assert.equal(dueOf({ appealStart: '' }), '2026-12-23');
    assert.equal(dueOf({ appealStart: 'nextWorkingDay' }), '2026-12-21');
  });

  it('is written tidily once it is understood', () => {
    const fieldOf = (name: string) => contractField(name)!;
    assert.equal(tidied('de', fieldOf('premium/date'), '1/9/2026'), '01.09.2026');
    assert.equal(tidied('nl', fieldOf('premium/annualIncome'), '1314,2'), '1.314,20');
    assert.equal(tidied('fr', fieldOf('stateShare/month'), '2026-9'), '2026-9');
    assert.equal(tidied('fr', fieldOf('stateShare/month'), '2026-09'), '09/2026');
  });

  it('changes in one place at a time', () => {
    const typed = { kind: 'x', months: [{ month: 'a' }, { month: 'b' }] };
    const changed = withValue(typed, ['months', '1', 'paid'], '1');
    assert.deepEqual(changed, { kind: 'x', months: [{ month: 'a' }, { month: 'b', paid: '1' }] });
    assert.deepEqual(withValue({}, ['work', 'willing'], 'yes'), { work: { willing: 'yes' } });
  });
});

describe('a form', () => {
  it('goes on with the next month in a list', () => {
    const months = fieldsOf('recovery', { kind: 'beneficiary' }).first.find(({ key }) => key === 'months')!;
    const fields = innerFields('recovery', months, { kind: 'beneficiary' });
    assert.deepEqual(nextItem(fields, { month: '12/2026', paid: '5' }), { month: '01/2027' });
    assert.deepEqual(nextItem(fields, { month: '' }), {});
    assert.deepEqual(nextItem(fields, undefined), {});
  });

  it('says what an amount is per, as the facts of the sheet do', () => {
    const unit = (name: string) => {
      const [question = '', key = '', inner] = name.split('/');
      return unitOf('fr', {
        key: inner ?? key,
        field: contractField(name)!,
        within: question,
        isNeeded: false,
      });
    };
    assert.equal(unit('recovery/debtors/income'), '€/an');
    assert.equal(unit('recovery/debtors/alimony'), '€/mois');
    assert.equal(unit('stateShare/amount'), '€');
    assert.equal(unit('stateShare/counts/before'), '');
  });

  it('offers the readings that its question looks at, and every reading somewhere', () => {
    const all = QUESTIONS.flatMap((question) => readingsOf(question));
    assert.deepEqual([...all].sort(), Object.keys(PROCEDURE_POLICIES).sort());
    assert.deepEqual(readingsOf('deadlines'), ['competenceDays', 'appealStart', 'reflection']);
  });
});
