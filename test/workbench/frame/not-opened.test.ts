import assert from 'node:assert/strict';
import { LANGS, message } from '../../../src/i18n';
import { CHECK } from '../../../src/taskpane/check/words';
import { notOpenedText } from '../../../src/workbench/frame/not-opened';

describe('why a file is not opened', () => {
  it('of days from 1904 it says where in the pane the file is read, by the names of the pane', () => {
    for (const lang of LANGS) {
      const text = notOpenedText(lang, { problems: [{ code: 'DAYS_FROM_1904' }] });
      assert.ok(text.includes('1904') && text.includes(CHECK.fromFile[lang]), text);
    }
  });

  it('is else what the check says of it', () => {
    const problem = { code: 'EMPTY_FILE' } as const;
    assert.equal(notOpenedText('fr', { problems: [problem] }), message('fr', problem));
  });
});
