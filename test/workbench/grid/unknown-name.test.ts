import assert from 'node:assert/strict';
import { unknownName } from '../../../src/workbench/grid/unknown-name';

describe('a name that no function has', () => {
  const known = new Set(['SUM', 'SUMIF', 'RIS.AMOUNT', 'IF', 'EOMONTH']);

  it('is named with the nearest that there is, and its name in English', () => {
    assert.equal(
      unknownName('=1+SOMMME(A1)', known, 'fr'),
      'Aucune fonction ne s’appelle « SOMMME ». Vouliez-vous dire SOMME ? En anglais : SUM.',
    );
    assert.equal(
      unknownName('=ris.amont(A1)', known, 'nl'),
      'Geen enkele functie heet “RIS.AMONT”. Bedoelde u RIS.AMOUNT?',
    );
  });

  it('is named alone where none is near', () => {
    assert.equal(unknownName('=ZZZZZZ(A1)', known, 'en'), 'No function is called “ZZZZZZ”.');
  });

  it('is none in texts, in names of sheets, and where every function is known', () => {
    assert.equal(unknownName(`=SUM('X(1)'!A1,"Y(2)")+(1)`, known, 'fr'), undefined);
  });
});
