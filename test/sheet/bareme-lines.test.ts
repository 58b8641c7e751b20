import assert from 'node:assert/strict';
import { builtInBareme } from '../../src/bareme';
import { CATEGORIES, LANGS } from '../../src/i18n';
import { baremeLines, type BaremeLine } from '../../src/sheet';

const on = (date: string): readonly BaremeLine[] => baremeLines(builtInBareme, date, 'fr');
const amounts = (date: string) => on(date).map(({ monthly, annual }) => [annual, monthly]);

describe('the amounts in force on a day', () => {
  it('categories, exemptions of AR 35, general exemption of AR 22 §2, as exact texts', () => {
    assert.deepEqual(amounts('2026-09-01'), [
      ['10938.74', '911.56'],
      ['16408.11', '1367.34'],
      ['22174.69', '1847.89'],
      [undefined, '321.99'],
      [undefined, '461.45'],
      ['3863.93', undefined],
      ['155.00', undefined],
      ['250.00', undefined],
      ['310.00', undefined],
    ]);
  });

  it('the eve of an indexation has the amounts before it', () => {
    assert.deepEqual(amounts('2026-08-31')[1], ['16085.64', '1340.47']);
  });

  it('no line for an exemption that is not in force', () => {
    const shortage = (date: string) => on(date).some(({ what }) => what.includes('pénurie'));
    assert.equal(shortage('2023-12-31'), false);
    assert.equal(shortage('2024-01-01'), true);
  });

  it('the grant holder has a line where the amount is another', () => {
    const grant = (date: string) => on(date).find(({ what }) => what.includes('boursier'))?.monthly;
    assert.equal(grant('2019-07-01'), '69.42');
    assert.equal(grant('2020-04-30'), '70.81');
    // In the COVID window the holder has the general amount.
    assert.equal(grant('2020-05-01'), undefined);
    assert.equal(grant('2021-09-30'), undefined);
    assert.equal(grant('2021-10-01'), '72.23');
    assert.equal(grant('2022-01-01'), undefined);
  });

  it('gives the row of the barème that each amount stands in', () => {
    for (const { monthly, annual, row } of on('2026-09-01')) {
      assert.ok(row.sources.length > 0);
      const values = Object.values(row.values);
      assert.ok(values.includes(annual ?? null) || values.includes(monthly ?? null), `${annual} ${monthly}`);
    }
    assert.equal(on('2026-09-01')[0]?.row.from, '2026-09-01');
  });

  it('is named in each language, the categories as everywhere', () => {
    const names = LANGS.map((lang) => baremeLines(builtInBareme, '2026-09-01', lang).map(({ what }) => what));
    assert.equal(new Set(names.map(String)).size, LANGS.length);
    LANGS.forEach((lang, i) => {
      for (const category of [1, 2, 3] as const)
        assert.ok(names[i]?.[category - 1]?.endsWith(CATEGORIES[category][lang]), names[i]?.[category - 1]);
      assert.equal(new Set(names[i]).size, names[i]?.length, 'each line its own name');
      for (const name of names[i] ?? []) assert.doesNotMatch(name, /[{}[\]]/);
    });
  });

  it('no category before the law', () => {
    assert.deepEqual(
      on('2002-09-30').filter(({ monthly }) => monthly !== undefined),
      [],
    );
  });
});
