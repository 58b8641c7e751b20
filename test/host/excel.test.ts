import assert from 'node:assert/strict';
import { excel } from '../../src/host';

/** What Excel would answer to the serial number of the first day of 1904; undefined: it fails. */
interface Told {
  readonly host?: string | null;
  readonly displayLanguage?: string;
  readonly excelApi?: boolean;
  readonly firstOf1904?: number;
}

/** Runs a test with the two globals of Office.js, as far as the adapter uses them. */
async function withOffice(told: Told, test: (asked: string[]) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const context = {
    workbook: {
      functions: {
        date: (...args: number[]) => ({
          load(property: string) {
            asked.push(`DATE(${args.join()}).${property}`);
            return { value: told.firstOf1904 };
          },
        }),
      },
      application: { calculate: (type: string) => asked.push(`calculate ${type}`) },
    },
    sync: () =>
      told.firstOf1904 === undefined ? Promise.reject(new Error('GeneralException')) : Promise.resolve(),
  };
  const globals = {
    Office: {
      onReady: () => Promise.resolve({ host: told.host ?? null }),
      context: {
        displayLanguage: told.displayLanguage,
        requirements: { isSetSupported: (set: string) => set === 'ExcelApi' && told.excelApi !== false },
      },
    },
    Excel: {
      run: (options: { delayForCellEdit?: boolean }, batch: (of: typeof context) => Promise<unknown>) => {
        assert.equal(options.delayForCellEdit, true, 'a cell that is being edited must not make it fail');
        return batch(context);
      },
    },
  };
  Object.assign(globalThis, globals);
  try {
    await test(asked);
  } finally {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  }
}

describe('Excel as the host', () => {
  it('has no language where there is no Office.js', async () => {
    assert.equal(await excel.language(), undefined);
  });

  const languages: [told: Told, lang: string | undefined][] = [
    [{ host: null }, undefined],
    [{ host: 'Excel', displayLanguage: 'fr-BE' }, 'fr'],
    [{ host: 'Excel', displayLanguage: 'nl-NL' }, 'nl'],
    [{ host: 'Excel', displayLanguage: 'es-ES' }, 'en'],
  ];
  for (const [told, lang] of languages) {
    it(`${JSON.stringify(told)} has the language ${lang}`, () =>
      withOffice(told, async () => assert.equal(await excel.language(), lang)));
  }

  const systems: [what: string, told: Told, from1904: boolean][] = [
    ['1462 for the first day of 1904 is the 1900 system', { firstOf1904: 1462 }, false],
    ['0 for the first day of 1904 is the 1904 system', { firstOf1904: 0 }, true],
    ['no answer is the 1900 system', {}, false],
  ];
  for (const [what, told, from1904] of systems) {
    it(what, () =>
      withOffice(told, async (asked) => {
        assert.equal(await excel.countsFrom1904(), from1904);
        assert.deepEqual(asked, ['DATE(1904,1,1).value']);
      }),
    );
  }

  it('an Excel that is too old to be asked is not asked: the 1900 system', () =>
    withOffice({ excelApi: false, firstOf1904: 0 }, async (asked) => {
      assert.equal(await excel.countsFrom1904(), false);
      assert.deepEqual(asked, []);
    }));

  it('computes every formula again, not only those that changed', () =>
    withOffice({ firstOf1904: 0 }, async (asked) => {
      await excel.computeAgain();
      assert.deepEqual(asked, ['calculate Full']);
    }));
});
