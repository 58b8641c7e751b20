import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  builtInBareme,
  checkBareme,
  lookUp,
  parseSupplement,
  withSupplement,
  type BaremeCode,
  type BaremeProblem,
} from '../../src/bareme';
import { BAREME_MESSAGES, baremeLine, baremeMessage, LANGS, type Lang } from '../../src/i18n';
import { absent, withValue } from '../bareme/pointer';

type Problems = readonly BaremeProblem[];

const EXAMPLE = readFileSync(new URL('../bareme/fixtures/next-indexation.csv', import.meta.url), 'utf8');
const ROW = '/tables/categories/rows/5';
const WINDOW = '/tables/volunteer/rows/1';

/** What is said of the built-in barème with one thing broken. */
const broken = (pointer: string, value: unknown): Problems =>
  checkBareme(withValue(builtInBareme, pointer, value));

/** What is said of a supplement, warnings too. */
function said(parsed: ReturnType<typeof parseSupplement>): Problems {
  const result = 'problems' in parsed ? parsed : withSupplement(builtInBareme, parsed.supplement);
  return 'problems' in result ? result.problems : result.warnings;
}
const json = (document: unknown): Problems => said(parseSupplement(JSON.stringify(document), 'json'));
const csv = (from: string, to: string): Problems => {
  assert.ok(EXAMPLE.includes(from), from);
  return said(parseSupplement(EXAMPLE.replace(from, to), 'csv'));
};
function asked(table: 'spi' | 'covidPremium', date: string): Problems {
  const found = lookUp(builtInBareme, table, date);
  return 'problem' in found ? [found.problem] : [];
}

/** Each code as the barème reports it, in every form it has: a code that nothing here provokes does not compile. */
const PROVOKED: Readonly<Record<BaremeCode, () => Problems>> = {
  BAD_DATE: () => [...asked('spi', '2026-02-30'), ...csv('2027-03-01', '1/03/2027')],
  DATE_OUTSIDE_COVERAGE: () => asked('spi', '2031-01-01'),
  NOT_IN_FORCE: () => asked('covidPremium', '2019-01-01'),
  MALFORMED: () => [...said(parseSupplement('{"rows":[', 'json')), ...csv(';index;', ';"index;')],
  WRONG_TYPE: () => [
    ...broken('', null),
    ...broken('/tables/spi/rows', {}),
    ...broken(`${ROW}/values/1`, 5155.87),
    ...broken(`${ROW}/supplement`, false),
    ...broken('/supplement', { rows: 'two', titles: [] }),
  ],
  MISSING_FIELD: () => [...broken(`${ROW}/status`, absent), ...csv('official', '')],
  UNKNOWN_FIELD: () => [...broken(`${ROW}/amount`, '1.00'), ...csv('checkedOn', 'checked')],
  UNKNOWN_VALUE: () => csv('official', 'sure'),
  UNKNOWN_TABLE: () => [...csv('categories', 'category'), ...broken('/tables/bonus', {})],
  MISSING_TABLE: () => broken('/tables/spi', absent),
  UNKNOWN_KEY: () => csv('generalMonthly', 'general'),
  MISSING_KEY: () => csv('categories;2027-03-01;;3;22617,84;;;;;;\n', ''),
  NULL_NOT_ALLOWED: () => csv('22617,84', '-'),
  EMPTY_TEXT: () => broken(`${ROW}/legalBase`, ' '),
  BAD_AMOUNT: () => csv('16736,02', '16.736,02'),
  BAD_RATE: () => [
    ...broken('/tables/movable/rows/0/values/lowerRate', '6'),
    ...broken(`${ROW}/index/coefficient`, '1.148'),
  ],
  BAD_COUNT: () => broken('/tables/transfer/rows/0/values/years', '10.5'),
  BAD_URL: () => csv('https://example.org/amounts', 'example.org'),
  NO_SOURCE: () => csv('Page where you read the amounts;https://example.org/amounts', ';'),
  SOURCE_WITHOUT_REFERENCE: () => csv('https://example.org/amounts', ''),
  DUPLICATE_ROW: () => broken(`${ROW}/from`, '2005-08-01'),
  ROWS_NOT_ASCENDING: () => [...broken(`${ROW}/from`, '2005-07-31'), ...broken(`${ROW}/from`, 'coverage')],
  ROWS_OVERLAP: () => broken(`${WINDOW}/to`, '2025-01-01'),
  ROW_REVERSED: () => broken(`${WINDOW}/to`, '2023-12-31'),
  WINDOW_WITHOUT_END: () => broken(`${WINDOW}/to`, absent),
  STEP_WITH_END: () => csv('2027-03-01;;', '2027-03-01;2027-12-31;'),
  ROW_BEFORE_COVERAGE: () => broken('/tables/categories/rows/0/from', '2002-09-30'),
  ROW_AFTER_COVERAGE: () => csv('2027-12-31', '2027-02-28'),
  COVERAGE_REVERSED: () => [
    ...broken('/coverage/from', '2002-09-01'),
    ...broken('/coverage/to', '2004-12-31'),
  ],
  COVERAGE_NOT_WHOLE_MONTHS: () => csv('2027-12-31', '2027-12-30'),
  COVERAGE_REDUCED: () => json({ coverage: { to: '2026-11-30', checkedOn: '2026-12-01' } }),
  CHECKED_BEFORE_PREVIOUS: () => csv('2027-03-05', '2026-11-20'),
  EMPTY_SUPPLEMENT: () => [...json({}), ...said(parseSupplement('# nothing', 'csv'))],
  MISSING_COLUMN: () => csv('status', 'reason'),
  UNKNOWN_COLUMN: () => csv('reason', 'why'),
  DUPLICATE_COLUMN: () => csv('reason', 'note'),
  TOO_MANY_CELLS: () => csv('16736,02;;;;;;', '16736,02;;;;;;;more'),
  MISSING_CELL: () => [...csv('16736,02', ''), ...csv(';2;16736,02', ';;16736,02')],
  UNEXPECTED_CELL: () => csv('coverage;;', 'coverage;2027-01-01;'),
  DUPLICATE_KEY: () => csv(';3;', ';2;'),
  CONFLICTING_CELL: () => csv('16736,02;', '16736,02;computed'),
  UNUSUAL_CHANGE: () => csv('11157,34', '929,78'),
};
const CODES = Object.keys(PROVOKED) as BaremeCode[];

/** The problems with this code; at least one. */
function provoked(code: BaremeCode): Problems {
  const found = PROVOKED[code]().filter((problem) => problem.code === code);
  assert.ok(found.length > 0, `nothing provokes ${code}`);
  return found;
}

/** The figures that a sentence may name for a problem: those reported, and the two that are made of them. */
function figuresOf({ path, figures = {} }: BaremeProblem): Set<string> {
  const names = new Set(Object.keys(figures));
  if (names.has('found')) names.add('value');
  if (path !== '') names.add('field');
  return names;
}

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
const optionalParts = (text: string): string[] =>
  [...text.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part!);

describe('i18n: the sentences of the barème', () => {
  it('are there for each code, and for no other', () => {
    assert.deepEqual(Object.keys(BAREME_MESSAGES).sort(), [...CODES].sort());
  });

  for (const code of CODES) {
    describe(code, () => {
      const texts = BAREME_MESSAGES[code]!;

      it('has a sentence of its own in each language, naming the same figures', () => {
        assert.deepEqual(Object.keys(texts), [...LANGS]);
        assert.equal(new Set(Object.values(texts)).size, LANGS.length);
        for (const lang of LANGS) {
          assert.deepEqual(namesIn(texts[lang]).sort(), namesIn(texts.fr).sort(), lang);
        }
      });

      it('is whole without figures', () => {
        for (const lang of LANGS) {
          const text = baremeMessage(lang, { code });
          assert.match(text, /^\p{Lu}.{30,}\.$/u);
          assert.doesNotMatch(text, /[{}[\]…]|  | [.,]/);
        }
      });

      it('names only figures that the barème reports, each of its parts for some problem', () => {
        const known = provoked(code).map(figuresOf);
        for (const lang of LANGS) {
          for (const part of optionalParts(texts[lang])) {
            const names = namesIn(part);
            assert.ok(names.length > 0, part);
            assert.ok(
              known.some((figures) => names.every((name) => figures.has(name))),
              part,
            );
          }
        }
      });

      it('leaves no mark of its template in what it says of a problem', () => {
        for (const problem of provoked(code)) {
          for (const lang of LANGS) assert.doesNotMatch(baremeMessage(lang, problem), /[{}[\]…]|undefined/);
        }
      });
    });
  }

  it('says with what type a value was expected, in words of the language', () => {
    const types = provoked('WRONG_TYPE').map(({ figures }) => figures?.['expected']);
    assert.deepEqual(types, ['object', 'list', 'text', 'true', 'whole number']);
    const inFrench = provoked('WRONG_TYPE').map((problem) => baremeMessage('fr', problem));
    for (const text of inFrench) assert.doesNotMatch(text, /object|list\b|text\b|whole/);
    assert.match(inFrench[2]!, /il faut un texte\)?\. /);
  });

  const exact: [code: BaremeCode, which: number, lang: Lang, text: RegExp][] = [
    // As it stood in the file: written anew, the mistake would not be seen.
    ['BAD_DATE', 0, 'fr', /« 2026-02-30 »/],
    ['BAD_DATE', 1, 'nl', /“1\/03\/2027”\. .*jaar-maand-dag/],
    ['BAD_AMOUNT', 0, 'de', /„16\.736,02“/],
    ['UNKNOWN_VALUE', 0, 'en', /“sure”.*official, two-sources/],
    // Figures that are sound are written in the language.
    ['UNUSUAL_CHANGE', 0, 'fr', /\(929,78\).*\(10\u00a0938,74\)/],
    ['ROW_AFTER_COVERAGE', 0, 'de', /\(01\.03\.2027\).*dem 28\.02\.2027\./],
    // What is missing or too many is named.
    ['MISSING_KEY', 0, 'fr', /« 3 »/],
    ['MISSING_FIELD', 0, 'nl', /“status”/],
    ['UNKNOWN_FIELD', 1, 'en', /“checked”/],
    ['MISSING_CELL', 0, 'fr', /colonne « value », pour « 2 »/],
    ['MISSING_CELL', 1, 'fr', /colonne « key »\. /],
    ['CONFLICTING_CELL', 0, 'en', /column “status”, “official” and then “computed”/],
    ['TOO_MANY_CELLS', 0, 'de', /\(12\) als Titel \(11\)/],
  ];
  for (const [code, which, lang, text] of exact) {
    it(`${code} in ${lang}: ${text.source}`, () => {
      assert.match(baremeMessage(lang, provoked(code)[which]!), text);
    });
  }

  it('reads a name in a JSON Pointer as it is written', () => {
    assert.match(baremeMessage('en', { code: 'UNKNOWN_FIELD', path: '/rows/0/EUR~1year~0' }), /“EUR\/year~”/);
  });

  it('says the place of a cell by line and column, else by its pointer', () => {
    const [problem] = csv('22617,84', 'idem');
    const places = LANGS.map((lang) => baremeLine(lang, problem!).split(/(?<=\d) ?: /)[0]);
    assert.deepEqual(places, [
      'ligne 5, colonne 5',
      'regel 5, kolom 5',
      'Zeile 5, Spalte 5',
      'line 5, column 5',
    ]);
    const { cell: _, ...without } = problem!;
    assert.match(baremeLine('fr', without), /^\/rows\/0\/values\/3 : Ce /);
    assert.match(baremeLine('nl', { code: 'MALFORMED', path: '' }), /^De tekst/);
  });

  it('shows a code of a later version rather than nothing', () => {
    assert.equal(baremeMessage('fr', { code: 'LATER' }), 'LATER');
  });
});
