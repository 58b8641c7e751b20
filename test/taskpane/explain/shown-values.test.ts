import assert from 'node:assert/strict';
import { setEnvironment } from '../../../src/functions';
import { answeredText, shownInput, valueText } from '../../../src/taskpane/explain/shown-values';

const WORDS = { blank: 'vide', yes: 'VRAI', no: 'FAUX' };
const NBSP = '\u00a0';

describe('values as a person writes them', () => {
  it('are amounts, texts, truth values, blanks and errors', () => {
    const texts = [1314.2, 2, -5.25, 0.5, 'isolé', true, false, null, '', '#N/A'].map((value) =>
      valueText('fr', value, WORDS),
    );
    assert.deepEqual(texts, [
      `1${NBSP}314,20`,
      '2',
      '−5,25',
      '0,50',
      'isolé',
      'VRAI',
      'FAUX',
      'vide',
      'vide',
      '#N/A',
    ]);
  });

  it('are days where the parameter is one, in the date system of the workbook', () => {
    assert.equal(valueText('fr', 46266, WORDS, true), '01/09/2026');
    assert.equal(valueText('de', '2026-09-01', WORDS, true), '01.09.2026');
    assert.equal(valueText('fr', '2026-09', WORDS, true), '2026-09');
    setEnvironment({ from1904: true });
    try {
      assert.equal(valueText('fr', 44804, WORDS, true), '01/09/2026');
    } finally {
      setEnvironment({ from1904: false });
    }
  });

  it('are years where the parameter is one', () => {
    const shown = shownInput('fr', { parameter: { name: 'art34' }, raw: 2026 }, WORDS)!;
    assert.deepEqual(shown.texts, ['2026']);
  });

  it('of a range are the first ones, with its size', () => {
    const raw = Array.from({ length: 20 }, (_, i) => [i]);
    const shown = shownInput('fr', { parameter: { name: 'amounts' }, reference: 'A1:A20', raw }, WORDS)!;
    assert.deepEqual([shown.rows, shown.columns, shown.texts.length, shown.more], [20, 1, 12, true]);
    assert.equal(shownInput('fr', { parameter: { name: 'from' }, raw: null }, WORDS), undefined);
  });

  it('of an answer may be a fault or nothing', () => {
    assert.equal(answeredText('fr', '', WORDS), '');
    assert.match(answeredText('fr', { code: 'BAD_DATE' }, WORDS), /\[BAD_DATE\]$/);
    assert.equal(answeredText('fr', 46266, WORDS, true), '01/09/2026');
  });
});
