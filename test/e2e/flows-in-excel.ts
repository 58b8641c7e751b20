import assert from 'node:assert/strict';
import { builtPages } from './built-pages';
import { openInExcel, type ExcelPage, type ExcelPageOptions } from './excel-page';

/** Fluent gives a panel that closes an attribute which React 18 does not know under that name; React says so in a development build only. */
const FLUENT_INERT = /non-boolean attribute.* true inert inert true inert /s;

/**
 * Opens the built pane in Excel for a test of a suite, and closes it behind each. Every flow ends so: nothing foreign was asked, nothing went
 * wrong, and Excel knew every word. Called in its `describe`.
 */
export function flowsInExcel(): (options?: ExcelPageOptions) => Promise<ExcelPage> {
  const built = builtPages();
  let excel: ExcelPage;
  afterEach(async () => {
    const { foreign, errors, host } = excel;
    await excel.close();
    const ours = errors.filter((error) => !FLUENT_INERT.test(error));
    assert.deepEqual([foreign, ours, host.unknown], [[], [], []]);
  });
  return async (options = {}) => (excel = await openInExcel(built.browser, options));
}
