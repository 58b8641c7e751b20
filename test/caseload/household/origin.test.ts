import assert from 'node:assert/strict';
import { originOf } from '../../../src/caseload';
import { assess } from '../../../src/engine';
import { built } from './row';

describe('originOf', () => {
  const household = built(
    { category: 1, art34: '2026' },
    {
      replacement: '1.00',
      'cadastral-built': '2.00',
      'rent-built': '3.00',
      'work:spi': '4.00',
      'spi-days-left': 5,
      'partner-work': '6.00',
      debtors: 1,
      'debtors-income': '7.00',
    },
  );
  const origin = (path: string) => {
    const found = originOf(path, household);
    return typeof found === 'object' ? found.kind.code : found;
  };

  it('leads a path of the engine back to the kind or field', () => {
    for (const [path, code] of [
      ['/id', 'dossier'],
      ['/month', 'month'],
      ['/reviewedOn', 'reviewedOn'],
      ['/persons/0/resources/0/amount', 'replacement'],
      ['/persons/0/resources/1/cadastralIncome', 'cadastral-built'],
      ['/persons/0/resources/1/rent', 'rent-built'],
      ['/persons/0/spi', 'work:spi'],
      ['/persons/0/spi/daysLeft', 'spi-days-left'],
      ['/persons/1/resources/0/amount', 'partner-work'],
      ['/persons/2/resources/0', 'debtors-income'],
      ['/persons/2/id', 'debtors'],
    ] as const) {
      assert.equal(origin(path), code, path);
    }
  });

  it('too many persons come from the largest count', () => {
    const crowd = built({ cohabitants: 40 }, { 'minor-children': 30 });
    assert.equal(originOf('/persons', crowd), 'cohabitants');
    assert.equal(assess(crowd.input).status, 'refused');
  });
});
