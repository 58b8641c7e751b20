import assert from 'node:assert/strict';
import { call, environment, FUNCTIONS, isFault, setEnvironment } from '../../src/functions';
import { startEnvironment } from '../../src/functions/start-environment';
import type { Spreadsheet } from '../../src/host';
import type { Lang } from '../../src/i18n';

/** A spreadsheet that answers at once; gives what it was asked for. */
function spreadsheet(lang: Lang | undefined, from1904 = false): Spreadsheet & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    language: () => Promise.resolve(lang),
    countsFrom1904() {
      asked.push('date system');
      return Promise.resolve(from1904);
    },
    computeAgain() {
      asked.push('compute again');
      return Promise.resolve();
    },
  };
}

const functionOf = (id: string) => FUNCTIONS.find((definition) => definition.id === id)!;

describe('start of the functions', () => {
  const before = environment();
  afterEach(() => setEnvironment(before));

  it('takes the language of the spreadsheet', async () => {
    const sheet = spreadsheet('nl');
    await startEnvironment(sheet);
    assert.equal(environment().lang, 'nl');
    assert.equal(environment().from1904, false);
    assert.deepEqual(sheet.asked, ['date system'], 'nothing is computed again without need');
  });

  it('changes nothing in a page without a spreadsheet', async () => {
    const sheet = spreadsheet(undefined, true);
    await startEnvironment(sheet);
    assert.deepEqual(environment(), before);
    assert.deepEqual(sheet.asked, []);
  });

  it('takes the date system, and has the workbook computed again with it', async () => {
    const sheet = spreadsheet('fr', true);
    await startEnvironment(sheet);
    assert.equal(environment().from1904, true);
    assert.deepEqual(sheet.asked, ['date system', 'compute again']);
  });

  it('knows the language before it has asked for the date system', async () => {
    const sheet = spreadsheet('de');
    let lang: Lang | undefined;
    await startEnvironment({
      ...sheet,
      countsFrom1904() {
        lang = environment().lang;
        return Promise.resolve(false);
      },
    });
    assert.equal(lang, 'de');
  });

  it('gives no answer remembered from another date system', async () => {
    const amount = () => call(functionOf('AMOUNT'), [[[46_266]], [[2]]]); // 2026-09-01 counted from 1900
    assert.deepEqual(amount(), [[1367.34]]);
    await startEnvironment(spreadsheet('en', true));
    const later = amount(); // now 2030-09-02
    const fault = isFault(later) ? later : later[0]?.[0];
    assert.ok(typeof fault === 'object' && fault.code === 'DATE_OUTSIDE_COVERAGE', JSON.stringify(later));
  });

  it('gives no answer remembered from another language', async () => {
    const header = () => {
      const kinds = call(functionOf('KINDS'), []);
      return isFault(kinds) ? kinds : kinds[0]?.[1];
    };
    assert.equal(header(), 'Label');
    await startEnvironment(spreadsheet('nl'));
    assert.equal(header(), 'Benaming');
  });
});
