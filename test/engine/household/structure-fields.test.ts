import assert from 'node:assert/strict';
import { DOSSIER as CONTRACT } from '../../../src/engine/household';
import { checkStructure } from '../../../src/engine/structure';
import { findings } from '../examples';
import { DOSSIER, EQUITY, PERSON, POLICY, ROWS, SPI, type Fields } from './fields';
import { samplesOf } from './values';

type Json = Record<string, unknown>;

/** Puts an object where its fields are looked at. */
type Place = (object: Json) => Json;

const APPLICANT: Json = { id: 'p', role: 'applicant' };
const inDossier: Place = (object) => ({ id: 'T', month: '2026-09', persons: [APPLICANT], ...object });
const inPerson: Place = (object) => inDossier({ persons: [APPLICANT, { ...APPLICANT, ...object }] });
const inRow: Place = (object) => inPerson({ resources: [{ kind: 'work', amount: '1.00' }, object] });

/** One `it` per field: every value of its type, with the code at its path. */
function checks(where: string, path: string, fields: Fields, given: Json, place: Place): void {
  describe(`HOUSEHOLD §8 pass 1, fields of ${where}`, () => {
    for (const [name, type] of Object.entries(fields)) {
      it(`${path}/${name} is ${type.is === 'integer' ? `an integer ${type.min}..${type.max}` : `a ${type.is}`}`, () => {
        for (const [value, code] of samplesOf(type)) {
          const found = findings(checkStructure(place({ ...given, [name]: value }), CONTRACT));
          assert.deepEqual(
            found,
            code === undefined ? [] : [`${code} ${path}/${name}`],
            JSON.stringify(value),
          );
        }
      });

      it(`${path}/${name} left out or undefined is ${name in given ? 'missing' : 'no finding'}`, () => {
        const expected = name in given ? [`MISSING_FIELD ${path}/${name}`] : [];
        const without = Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
        assert.deepEqual(findings(checkStructure(place(without), CONTRACT)), expected);
        assert.deepEqual(
          findings(checkStructure(place({ ...given, [name]: undefined }), CONTRACT)),
          expected,
        );
      });
    }

    it(`${path}: a field of another object is unknown here`, () => {
      for (const name of ['x', 'Id', 'resource', 'kinds', '', '__proto__', 'constructor', 'toString']) {
        const object = JSON.parse(
          `${JSON.stringify(given).slice(0, -1)}, ${JSON.stringify(name)}: 1}`.replace('{, ', '{'),
        ) as Json;
        assert.deepEqual(findings(checkStructure(place(object), CONTRACT)), [
          `UNKNOWN_FIELD ${path}/${name}`,
        ]);
      }
    });
  });
}

const { month: DOSSIER_MONTH } = inDossier({});
checks('the dossier', '', without(DOSSIER, 'id', 'month'), {}, inDossier);
checks(
  'the dossier: id and month',
  '',
  only(DOSSIER, 'id', 'month'),
  { id: 'T', month: DOSSIER_MONTH },
  (object) => ({
    persons: [APPLICANT],
    ...object,
  }),
);
checks('equity', '/equity', EQUITY, { retained: '0' }, (equity) => inDossier({ equity }));
checks('policy', '/policy', POLICY, {}, (policy) => inDossier({ policy }));
checks('a person', '/persons/1', PERSON, { id: 'q', role: 'other' }, (object) =>
  inDossier({ persons: [APPLICANT, object] }),
);
for (const [kind, { fields, required }] of Object.entries(SPI))
  checks(`spi, ${kind}`, '/persons/1/spi', fields, required, (spi) => inPerson({ spi: { kind, ...spi } }));
for (const [kind, { fields, required }] of Object.entries(ROWS))
  checks(`a ${kind} row`, '/persons/1/resources/1', fields, required, (row) => inRow({ kind, ...row }));

function only(fields: Fields, ...names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function without(fields: Fields, ...names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
