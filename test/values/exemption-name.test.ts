import assert from 'node:assert/strict';
import { EXEMPTIONS } from '../../src/engine';
import { ACCEPTED } from '../../src/i18n/labels';
import { cellOf, readExemptionName } from '../../src/values';

const read = (raw: unknown) => readExemptionName(cellOf(raw));

describe('readExemptionName', () => {
  it('knows the exemptions of the engine by their own name', () => {
    for (const name of EXEMPTIONS) assert.deepEqual(read(name), { value: name });
  });

  const words: Readonly<Record<string, readonly string[]>> = {
    general: [
      'General',
      'exonération générale',
      'GENERALE',
      'algemene vrijstelling',
      'allgemeiner Freibetrag',
    ],
    spi: ['SPI', 'isp', 'Exonération ISP', 'SPI-vrijstelling', 'spi freibetrag', 'SPI exemption'],
    student: ['étudiant', 'Etudiante', 'studente', 'Studentin'],
    'student-grant': [
      'étudiant boursier',
      'student met beurs',
      'Student mit Studienbeihilfe',
      'student with grant',
    ],
    shortage: ['métier en pénurie', 'knelpuntberoep', 'Mangelberuf', 'shortage job'],
    artistic: ['artistique', 'kunstenaar', 'künstlerisch', 'artist'],
  };
  for (const [name, texts] of Object.entries(words))
    it(`${name}: ${texts.join(', ')}`, () => {
      for (const text of texts) assert.deepEqual(read(text), { value: name }, text);
    });

  it('here "general" is AR 22 §2, never the exemption of work; yes and no are none', () => {
    assert.notEqual(read('general').value, 'spi');
    for (const raw of ['oui', 'non', true, 1, 'work:spi', 'AR 35']) {
      const { code, figures } = read(raw).problem!;
      assert.equal(code, 'UNKNOWN_VALUE', String(raw));
      assert.equal(figures['values'], EXEMPTIONS.join(', '));
    }
  });

  it('reads every word that it proposes, in four languages', () => {
    for (const texts of Object.values(ACCEPTED['exemption']!)) {
      assert.deepEqual(
        texts.split(', ').map((word) => read(word).value),
        ['general', 'spi', 'student', 'student-grant', 'shortage', 'artistic'],
      );
    }
  });

  it('a blank is nothing; an error cell stays an error', () => {
    assert.deepEqual(read(''), {});
    assert.deepEqual(read(undefined), {});
    assert.equal(read('#REF!').problem?.code, 'CELL_ERROR');
  });
});
