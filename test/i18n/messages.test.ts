import assert from 'node:assert/strict';
import type { FileCode, KindCode } from '../../src/caseload';
import type { ErrorCode, WarningCode } from '../../src/engine';
import { LANGS, MESSAGES, message, READINGS, WARNINGS, warning } from '../../src/i18n';
import type { CellCode } from '../../src/values';
import { assertWhole } from './whole-sentence';

/** Names every member of a union, so that the compiler misses none: a new code without a sentence does not build. */
type Each<Code extends string> = Readonly<Record<Code, true>>;

const ENGINE: Each<ErrorCode> = {
  MALFORMED: true,
  MISSING_FIELD: true,
  UNKNOWN_FIELD: true,
  WRONG_TYPE: true,
  UNKNOWN_VALUE: true,
  BAD_DATE: true,
  BAD_AMOUNT: true,
  NEGATIVE_AMOUNT: true,
  BAD_FRACTION: true,
  OUT_OF_RANGE: true,
  DATE_OUTSIDE_COVERAGE: true,
  PERIOD_OUTSIDE_MONTH: true,
  PERIOD_REVERSED: true,
  EFFECT_AFTER_PERIOD: true,
  REVIEW_BEFORE_REFORM: true,
  CHANGE_INSIDE_PERIOD: true,
  NO_APPLICANT: true,
  MANY_APPLICANTS: true,
  TWO_PARTNERS: true,
  DUPLICATE_ID: true,
  BIRTH_AFTER_PERIOD: true,
  AGE_CONTRADICTION: true,
  AGE_UNKNOWN: true,
  DUPLICATE_FAMILY_ALLOWANCE: true,
  SPI_NOT_IN_FORCE: true,
  CAP_UNKNOWN: true,
  TRANSFER_AFTER_EFFECT: true,
  EQUITY_WITHOUT_REASON: true,
  EQUITY_OUT_OF_RANGE: true,
};

const CELLS: Each<Exclude<CellCode, ErrorCode>> = {
  CELL_ERROR: true,
  AMBIGUOUS_AMOUNT: true,
  UNKNOWN_KIND: true,
};

const KINDS: Each<KindCode> = {
  REPEATED_KIND: true,
  SPI_CONFLICT: true,
  MISSING_COMPANION: true,
  ART34_UNKNOWN: true,
  ART34_CONFLICT: true,
  MISSING_CATEGORY: true,
  RIGHT_NOT_BEGUN: true,
  RIGHT_ENDED: true,
  RIGHT_CONFLICT: true,
};

const FILES: Each<FileCode> = {
  EMPTY_FILE: true,
  NOT_TEXT: true,
  BAD_QUOTES: true,
  MISSING_COLUMN: true,
  DUPLICATE_COLUMN: true,
  COLUMN_UNIT: true,
  MAPPING_NOT_JSON: true,
  MAPPING_VERSION: true,
  MAPPING_FORM: true,
  MAPPING_UNKNOWN_FIELD: true,
  MAPPING_UNKNOWN_HEADER: true,
  MAPPING_TARGET: true,
  MAPPING_PERIOD: true,
  MAPPING_DUPLICATE: true,
  MAPPING_HEADER: true,
};

/** kinds.md §4 for the functions; the form of a line; what the rows of a dossier contradict. */
const OTHERS = ['MISSING_AMOUNT', 'MISSING_KIND', 'LONG_ROW', 'UNKNOWN_PERSON', 'REPEATED_RECORD', 'ONE_SUM'];

const WARNED: Each<WarningCode> &
  Each<'SHORT_ROW' | 'UNREAD_AMOUNT' | 'UNREAD_DAY' | 'OVERLAPPING_ROWS' | 'COUNTED_TWICE'> = {
  BAREME_SUPPLEMENT: true,
  CATEGORY_MISMATCH: true,
  APPLICANT_MINOR: true,
  ATCHARGE_ASSUMED: true,
  HOMELESS_WITHOUT_PIIS: true,
  SPI_IGNORED: true,
  SPI_SHORTAGE_PARTIAL_MONTH: true,
  STUDENT_OVER_25: true,
  STUDENT_WITHOUT_PIIS: true,
  VOLUNTEER_CAP_EXCEEDED: true,
  EXEMPTION_NOT_IN_FORCE: true,
  TRANSFER_OUTSIDE_10_YEARS: true,
  FAMILY_ALLOWANCE_POLICY: true,
  CUSTODY_POLICY: true,
  CUSTODY_IGNORED: true,
  ART34_EQUITY: true,
  PRE_2023_METHOD: true,
  BAREME_COMPUTED: true,
  BAREME_PUBLISHED_MONTHLY_DIFFERS: true,
  ASE_ANALOGY: true,
  ASE_TRANSFER: true,
  SHORT_ROW: true,
  COUNTED_TWICE: true,
  UNREAD_AMOUNT: true,
  UNREAD_DAY: true,
  OVERLAPPING_ROWS: true,
};

const codes = [...[ENGINE, CELLS, KINDS, FILES].flatMap(Object.keys), ...OTHERS];

describe('messages', () => {
  it('every code of engine, readers, kinds and files has a sentence', () => {
    assert.deepEqual(
      codes.filter((code) => MESSAGES[code] === undefined),
      [],
    );
  });

  for (const [code, texts] of Object.entries(MESSAGES)) {
    it(`${code}: four languages, whole with and without its figures`, () => {
      assertWhole(texts, (lang, figures) => message(lang, { code, ...(figures && { figures }) }));
    });
  }

  it('of a negative amount: what it is decides the advice, and the code alone says both', () => {
    const code = 'NEGATIVE_AMOUNT';
    const figures = { value: '-50,00' };
    const resource = message('fr', { code, figures, path: '/persons/0/resources/0/amount' });
    const paid = message('fr', { code, figures: { ...figures, key: 'paid' } });
    assert.match(resource, /« -50,00 »\. Une ressource se donne en positif/);
    assert.match(paid, /« -50,00 »\. Une régularisation ne se compare pas seule/);
    assert.equal(message('fr', { code, figures, path: '/paid' }), paid);
    assert.match(message('fr', { code }), /ressource.*montant payé.*régularisation comprise/);
  });

  it('of a month before the published amounts names the reading that accepts the computed ones', () => {
    const { about, values } = READINGS['unpublishedBareme']!;
    for (const lang of LANGS) {
      const figures = { from: '2005-08-01', to: '2026-12-31' };
      const said = (more: object) =>
        message(lang, { code: 'DATE_OUTSIDE_COVERAGE', figures: { ...figures, ...more } });
      const reading = new RegExp(
        `01[/.]10[/.]2002.*${about[lang].replace(/[()]/g, '\\$&')} ?: ${values['accept']![lang]}`,
      );
      assert.match(said({ computedFrom: '2002-10-01' }), reading);
      assert.doesNotMatch(said({}), reading);
    }
  });

  it('writes figures in the language, and what was seen as it was', () => {
    const figures = { value: '2026-10-01', min: '2026-09-01', max: '2026-09-30' };
    assert.equal(
      message('fr', { code: 'PERIOD_OUTSIDE_MONTH', figures }),
      'Ce jour (01/10/2026) n’est pas dans le mois examiné, du 01/09/2026 au 30/09/2026. Une ligne par mois : donnez un jour de ce mois, ou laissez vide si le mois est entier.',
    );
    assert.equal(
      message('en', {
        code: 'AMBIGUOUS_AMOUNT',
        figures: { value: '1.314', thousands: '1314.00', decimals: '1.314' },
      }),
      'The amount “1.314” can be read in two ways: 1,314.00 or 1.314 and nothing in the column decides. Write it with two decimals.',
    );
    assert.match(
      message('nl', { code: 'BAD_AMOUNT', figures: { value: '1.005', decimals: 3 } }),
      /=AFRONDEN\(x;2\)/,
    );
  });

  for (const [figures, said] of [
    [
      { value: '1905-07-18', year: 2026 },
      /^Le nombre 2026 est lu comme une date, le 18\/07\/1905\. Il n’y a pas/,
    ],
    [{ value: '2002-09-30' }, /^Il n’y a pas de montant pour le 30\/09\/2002 : c’est avant la loi/],
    [{ value: '2002-10-01' }, /^Aucun montant publié .* commence le 01\/08\/2005\. Une formule ne peut pas/],
    [{ value: '2005-07-31' }, /^Aucun montant publié/],
    [{ value: '2027-01-01' }, /^Aucun montant n’est encore connu pour le 01\/01\/2027 .* supplément\.$/],
    [{}, /^Aucun montant n’est connu pour ce mois\. Le barème va du 01\/08\/2005/],
  ] as [Record<string, string | number>, RegExp][]) {
    it(`says why there is no amount: ${JSON.stringify(figures)}`, () => {
      const covered = { from: '2005-08-01', to: '2026-12-31', ...figures };
      assert.match(message('fr', { code: 'DATE_OUTSIDE_COVERAGE', figures: covered }), said);
    });
  }

  it('says a kind and a column by their label', () => {
    const figures = { kind: 'debtors-income', needs: 'debtors' };
    assert.match(
      message('fr', { code: 'MISSING_COMPANION', figures }),
      /\(ressources des débiteurs d’aliments\).* : débiteurs d’aliments cohabitants\./,
    );
    assert.match(message('nl', { code: 'MISSING_COLUMN', figures: { key: 'month' } }), /: maand\./);
    assert.match(
      message('fr', { code: 'REPEATED_KIND', figures: { kind: 'constructor' } }),
      /\(constructor\)/,
    );
  });

  it('says the words of a closed list in the language of the reader', () => {
    const figures = { value: 'x', values: '1, 2, 3', choice: 'category' };
    assert.match(
      message('fr', { code: 'UNKNOWN_VALUE', figures }),
      /admises : 1 \(cohabitant\), 2 \(isolé\), 3 \(famille à charge\)\./,
    );
    assert.match(
      message('nl', { code: 'UNKNOWN_VALUE', figures: { ...figures, choice: 'yesNo' } }),
      /: ja, nee\./,
    );
    assert.match(
      message('en', { code: 'UNKNOWN_VALUE', figures: { value: 'x', values: '2002, 2026' } }),
      /2002, 2026/,
    );
  });

  it('a code that is not known is shown, not hidden', () => {
    assert.equal(message('fr', { code: 'FROM_A_LATER_VERSION' }), 'FROM_A_LATER_VERSION');
    assert.equal(warning('fr', 'FROM_A_LATER_VERSION'), 'FROM_A_LATER_VERSION');
  });

  it('control characters and long cells cannot spoil a sentence', () => {
    const sentence = message('en', { code: 'BAD_AMOUNT', figures: { value: `\u001b[2J${'9'.repeat(500)}` } });
    assert.ok(sentence.length < 120 && !sentence.includes('\u001b'), sentence);
  });
});

describe('warnings', () => {
  it('every warning has a sentence in four languages, and no other code has one', () => {
    assert.deepEqual(Object.keys(WARNINGS).sort(), Object.keys(WARNED).sort());
    for (const code of Object.keys(WARNED)) {
      for (const lang of LANGS) assert.match(warning(lang, code), /^\p{Lu}.*\.$/u, `${code} ${lang}`);
    }
  });
});
