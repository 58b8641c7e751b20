import assert from 'node:assert/strict';
import { LANGS } from '../../src/i18n';
import { differences, differencesText } from '../../src/sheet';
import { computed, everyDossier, lawCase, traced } from './dossiers';

const work = { kind: 'work', amount: '400.00' };
const alone = {
  id: 'D',
  month: '2026-08',
  persons: [{ id: 'a', role: 'applicant', resources: [work] as object[] }] as object[],
};

/** The steps that differ, as `rule person`, causes or consequences. */
function changed(before: unknown, after: unknown, cause: boolean): string[] {
  return differences(computed(before), computed(after))
    .filter((one) => one.cause === cause)
    .map(({ rule, person }) => (person === undefined ? rule : `${rule} ${person}`));
}

const causes = (before: unknown, after: unknown): string[] => changed(before, after, true);
const consequences = (before: unknown, after: unknown): string[] => changed(before, after, false);

const CHAIN_TO_AMOUNT = ['l16.total', 'ar22.general-exemption', 'l14.payable-annual', 'l14.payable-monthly'];

describe('differences', () => {
  it('none between a dossier and itself', () => {
    for (const dossier of everyDossier) {
      const result = traced(dossier);
      if (result.status !== 'refused') assert.deepEqual(differences(result, result), []);
    }
  });

  it('another month: the amount of the law is the cause', () => {
    const september = { ...alone, month: '2026-09' };
    assert.deepEqual(causes(alone, september), ['l14.base']);
    assert.deepEqual(consequences(alone, september), [
      'l14.base-monthly',
      'l14.payable-annual',
      'l14.payable-monthly',
    ]);
    const [base] = differences(computed(alone), computed(september));
    assert.equal(base?.before?.result, '16085.64');
    assert.equal(base.after?.result, '16408.11');
  });

  it('an exemption added: its ceiling is the cause', () => {
    const withSpi = { ...alone, persons: [{ ...alone.persons[0], spi: { kind: 'general' } }] };
    assert.deepEqual(causes(alone, withSpi), ['ar35.cap-general a']);
    assert.deepEqual(consequences(alone, withSpi), [
      'ar35.exemption a',
      'ar35.net a',
      'ar23.professional-monthly a',
      'ar23.professional a',
      ...CHAIN_TO_AMOUNT,
    ]);
  });

  it('a cohabitant added: the category and what the cohabitant has', () => {
    const pension = { kind: 'replacement', amount: '900.00' };
    const withParent = {
      ...alone,
      persons: [...alone.persons, { id: 'm', role: 'parent', resources: [pension] }],
    };
    assert.deepEqual(causes(alone, withParent), ['l14.category-derived', 'ar23.replacement m']);
    assert.deepEqual(consequences(alone, withParent), [
      'l14.base',
      'l14.base-monthly',
      'ar23.professional-monthly m',
      'ar23.professional m',
      'ar34.resources m',
      'ar34.excess-group',
      ...CHAIN_TO_AMOUNT,
    ]);
    assert.deepEqual(causes(withParent, alone), ['l14.category-derived', 'ar23.replacement m'], 'and back');
  });

  it('a second row of a kind is paired by its order', () => {
    const second = {
      ...alone,
      persons: [{ id: 'a', role: 'applicant', resources: [work, { kind: 'work', amount: '50.00' }] }],
    };
    const [first] = differences(computed(alone), computed(second));
    assert.equal(first?.rule, 'ar23.work');
    assert.equal(first.before, undefined);
    assert.equal(first.after?.result, '50.00');
  });

  it('days that change beside the amount stay a cause', () => {
    const partial = { ...alone, month: '2026-09', from: '2026-09-16' };
    assert.deepEqual(causes(alone, partial), ['l14.base', 'l21.payable']);
  });

  it('a right that is lost is one difference, and what was payable goes', () => {
    const rich = {
      ...alone,
      persons: [{ id: 'a', role: 'applicant', resources: [{ ...work, amount: '2000' }] }],
    };
    const found = differences(computed(alone), computed(rich));
    const right = found.find(({ rule }) => rule === 'l3.no-right');
    assert.deepEqual(
      [right?.before?.result, right?.after?.result, right?.cause],
      ['right', 'no-right', false],
    );
    const gone = found.filter(({ after }) => after === undefined).map(({ rule }) => rule);
    assert.deepEqual(gone, ['ar22.general-exemption', 'l14.payable-annual', 'l14.payable-monthly']);
  });

  it('a weighted custody against a whole one', () => {
    const weighted = lawCase('PB-2.3-b') as { custodyShare: unknown };
    const whole = { ...weighted, custodyShare: 1 };
    assert.equal(causes(whole, weighted)[0], 'l14.custody-weighted');
    const found = differences(computed(whole), computed(weighted));
    assert.ok(found.every(({ part }) => part !== 0));
  });

  it('is said in each language, within the page, without a raw key', () => {
    const before = { dossier: alone, result: computed(alone) };
    const other = lawCase('VB-1C');
    const after = { dossier: other, result: computed(other) };
    for (const lang of LANGS) {
      for (const line of differencesText(lang, before, after).split('\n')) {
        assert.ok([...line].length <= 100, line);
        assert.doesNotMatch(line, /\b(l|ar)\d+\.[a-z]|undefined|[{}]/);
      }
    }
    assert.match(differencesText('fr', before, before), /Aucune étape du calcul ne change\./);
  });
});
