import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { FUNCTIONS, functionsMetadata } from '../../src/functions';
import { FUNCTION_TEXTS, LANGS } from '../../src/i18n';
import { associated } from './calls';

/** `GOLDEN=write npx mocha test/functions/metadata.test.ts` writes them anew. Ids and the order of parameters are for ever. */
const WRITE = process.env['GOLDEN'] === 'write';
const HELP = 'https://ris.example/help.html';

/** Excel cuts longer descriptions of functions and arguments, as those of a macro. */
const LONGEST_DESCRIPTION = 255;

describe('the metadata of the functions', () => {
  const ids = [
    ...['AMOUNT', 'EXEMPTION', 'CATEGORY', 'BAREME', 'EXPLAIN', 'KINDS'],
    ...['DEADLINES', 'DEBTOR', 'PREMIUM', 'STATESHARE', 'MAINTENANCEAID', 'SPIDAYS', 'CHECK'],
  ];

  it('registry, runtime and metadata have the same functions, each once', () => {
    assert.deepEqual(
      FUNCTIONS.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(associated, ids);
    assert.deepEqual(Object.keys(FUNCTION_TEXTS).sort(), [...ids].sort());
    for (const lang of LANGS)
      assert.deepEqual(
        functionsMetadata(lang, HELP).functions.map(({ id }) => id),
        ids,
      );
  });

  it('a function has the parameters of the issue, in their order, the optional ones last', () => {
    const dossier = 'date category amounts? kinds? from? to? newClaim? art34?';
    assert.deepEqual(
      FUNCTIONS.map(({ parameters }) =>
        parameters.map(({ name, optional }) => `${name}${optional ? '?' : ''}`).join(' '),
      ),
      [
        dossier,
        'date kind income? category?',
        'date minorChildren otherCohabitants? homeless? piis?',
        'date',
        dossier,
        '',
        'requestOn decidedOn? notifiedOn? scheme?',
        'date income dependants',
        'date',
        'month amount size piis?',
        'month paid alreadyGranted?',
        'month months kinds',
        'date paid category amounts? kinds? from? to? newClaim? art34?',
      ],
    );
    for (const { id, parameters } of FUNCTIONS) {
      const first = parameters.findIndex(({ optional }) => optional === true);
      if (first >= 0)
        assert.ok(
          parameters.slice(first).every(({ optional }) => optional === true),
          id,
        );
      // Texts for every parameter, in the same order, and for none that is not there.
      assert.deepEqual(
        Object.keys(FUNCTION_TEXTS[id]!.parameters),
        parameters.map(({ name }) => name),
        id,
      );
    }
  });

  for (const lang of LANGS) {
    const metadata = functionsMetadata(lang, HELP);

    it(`${lang}: as kept`, () => {
      const file = new URL(`golden/functions.${lang}.json`, import.meta.url);
      const text = `${JSON.stringify(metadata, null, 2)}\n`;
      if (WRITE) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    });

    it(`${lang}: what Excel accepts`, () => {
      assert.equal(metadata.allowErrorForDataTypeAny, true);
      assert.equal(metadata.allowCustomDataForDataTypeAny, true);
      for (const { id, name, description, helpUrl, parameters, result } of metadata.functions) {
        assert.match(id, /^[A-Z][A-Z0-9_.]{2,127}$/);
        assert.equal(name, id, 'the name is not translated');
        assert.doesNotMatch(name, /^([A-Z]{1,3}\d+|R\d*C\d*)$/, 'no reference to a cell');
        assert.deepEqual(result, { type: 'any', dimensionality: 'matrix' });
        assert.equal(helpUrl, `${HELP}#${id.toLowerCase()}`);
        const texts = [description, ...parameters.map((parameter) => parameter.description)];
        for (const text of texts) {
          assert.match(text, /^\S.*\S$/);
          assert.ok(text.length <= LONGEST_DESCRIPTION, text);
        }
        assert.match(description, /\.$/);
        for (const parameter of parameters) {
          assert.match(parameter.name, /^\p{L}[\p{L}\p{N}_]*$/u);
          assert.equal(parameter.type, 'any', 'Excel converts nothing before we see it');
          assert.equal(parameter.dimensionality, 'matrix');
          assert.ok(parameter.optional === undefined || parameter.optional);
        }
        const names = parameters.map((parameter) => parameter.name.toLowerCase());
        assert.equal(new Set(names).size, names.length, id);
      }
    });
  }

  it('the languages differ in names of parameters and descriptions, and in nothing else', () => {
    const bare = LANGS.map((lang) =>
      functionsMetadata(lang, HELP).functions.map(({ parameters, description: _, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ name: _name, description: _text, ...kept }) => kept),
      })),
    );
    for (const one of bare) assert.deepEqual(one, bare[0]);
    const descriptions = LANGS.map((lang) => functionsMetadata(lang, HELP).functions[0]!.description);
    assert.equal(new Set(descriptions).size, LANGS.length);
  });
});
