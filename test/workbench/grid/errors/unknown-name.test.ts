import assert from 'node:assert/strict';
import { unknownName } from '../../../../src/workbench/grid/errors/unknown-name';

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

  it('is named with one of the reader’s language; with an English one where nearly all letters are the same', () => {
    assert.match(unknownName('=SOMM(A1)', known, 'nl')!, /Bedoelde u SOM\? In het Engels: SUM\.$/);
    assert.match(unknownName('=EOMONT(A1)', known, 'fr')!, /Vouliez-vous dire EOMONTH \?$/);
    assert.equal(unknownName('=ROND(1)', new Set(['RAND']), 'fr'), 'Aucune fonction ne s’appelle « ROND ».');
  });

  it('is told with all of ours where it begins as they do', () => {
    assert.equal(
      unknownName('=RIS.MONTANT(A1)', new Set([...known, 'RIS.KINDS']), 'fr'),
      'Aucune fonction ne s’appelle « RIS.MONTANT ». Les nôtres sont : RIS.AMOUNT, RIS.KINDS.',
    );
  });

  it('is named alone where none is near', () => {
    assert.equal(unknownName('=ZZZZZZ(A1)', known, 'en'), 'No function is called “ZZZZZZ”.');
  });

  it('is none in texts, in names of sheets, and where every function is known', () => {
    assert.equal(unknownName(`=SUM('X(1)'!A1,"Y(2)")+(1)`, known, 'fr'), undefined);
  });
});
