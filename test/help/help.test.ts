import assert from 'node:assert/strict';
import { CAUSE_CODES } from '../../src/caseload';
import { call, FAULT_CODES, FUNCTIONS, isFault } from '../../src/functions';
import { COLUMN, EXAMPLES, helpPage, ROWS, type Example, type Layout } from '../../src/help';
import { tag } from '../../src/help/markup';
import { NOTES } from '../../src/help/notes';
import { causeLabel, LANGS } from '../../src/i18n';
import { KIND_LIST } from '../../src/values';

type Raw = string | number | null;

/** What Excel would hand over for a cell as the help shows it: an amount is a number. */
const rawCell = (shown: string | number): Raw =>
  shown === '' ? null : /^\d+$/.test(String(shown)) ? Number(shown) : shown;

/** The cells of a range such as `A2:B3`. */
function rangeOf({ cells }: Layout, address: string): Raw[][] {
  const [, c1 = '', r1 = '', c2 = '', r2 = ''] = /^([A-Z])(\d):([A-Z])(\d)$/.exec(address) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return cells.slice(Number(r1) - 1, Number(r2)).map((row) => {
    return row.slice(column(c1), column(c2) + 1).map(rawCell);
  });
}

function computed({ id, args }: Example, layout?: Layout): unknown[][] {
  const raw = args.map((argument) => {
    if (argument === undefined) return null;
    return typeof argument === 'object' ? rangeOf(layout!, argument.range) : [[argument]];
  });
  const answer = call(
    FUNCTIONS.find((definition) => definition.id === id)!,
    raw,
  );
  assert.ok(!isFault(answer), JSON.stringify(answer));
  return answer as unknown[][];
}

/** The cells of a result as the example writes it. */
function cellsOf(result: NonNullable<Example['result']>): unknown[] {
  if (typeof result === 'string') return [Number(result)];
  const { due, difference, cause } = result;
  return [Number(due), Number(difference), causeLabel('en', cause)];
}

describe('examples of the help', () => {
  for (const example of EXAMPLES) {
    it(`${example.id} ${JSON.stringify(example.args)} gives ${example.result === undefined ? 'a table' : JSON.stringify(example.result)}`, () => {
      const answer = computed(example);
      const { result } = example;
      if (result === undefined) assert.ok(answer.length > 1 && answer[0]!.length > 1);
      else assert.deepEqual(answer, [cellsOf(result)]);
    });
  }

  it('has one of every function', () => {
    const shown = new Set(EXAMPLES.map(({ id }) => id));
    assert.deepEqual(
      FUNCTIONS.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('of a list, with the kinds in a header', () => {
    assert.deepEqual(
      computed(ROWS.formula, ROWS),
      ROWS.results.map((result) => [Number(result)]),
    );
  });

  it('of one dossier, with the kinds in a column', () => {
    assert.deepEqual(
      computed(COLUMN.formula, COLUMN),
      COLUMN.results.map((result) => [Number(result)]),
    );
  });
});

describe('pages of help', () => {
  const idsOf = (page: string) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

  for (const lang of LANGS) {
    const page = helpPage(lang);
    const ids = idsOf(page);

    it(`explain every function, kind, cause and error (${lang})`, () => {
      const expected = [
        ...FUNCTIONS.map(({ id }) => id.toLowerCase()),
        ...KIND_LIST.map(({ code }) => `kind-${code}`),
        ...CAUSE_CODES.map((code) => `cause-${code}`),
        ...FAULT_CODES,
      ];
      assert.deepEqual(
        expected.filter((id) => !ids.includes(id)),
        [],
      );
      // What only a file, or a question of the command line, can have wrong is no matter of a cell.
      for (const code of ['EMPTY_FILE', 'WAIVER_TOO_HIGH']) assert.ok(!ids.includes(code), code);
    });

    it(`say what a number cannot (${lang})`, () => {
      for (const [id, notes] of Object.entries(NOTES)) {
        assert.ok(
          FUNCTIONS.some((definition) => definition.id === id),
          id,
        );
        for (const texts of notes ?? []) assert.ok(page.includes(texts[lang]), id);
      }
    });

    it(`have each anchor once, and no figure left open (${lang})`, () => {
      assert.equal(new Set(ids).size, ids.length);
      assert.doesNotMatch(page, /[{}]|undefined|\[object/);
    });
  }

  it('write formulas as Excel does in the language', () => {
    assert.ok(helpPage('fr').includes('=RIS.AMOUNT(&quot;2026-09&quot;; 2)'));
    assert.ok(helpPage('en').includes('=RIS.AMOUNT(&quot;2026-09&quot;, 2)'));
  });

  it('mark what is #N/A, in the language', () => {
    assert.match(helpPage('nl'), /id="DATE_OUTSIDE_COVERAGE">[^<]*<\/code><small>#N\/B</);
    assert.doesNotMatch(helpPage('nl'), /id="BAD_DATE">[^<]*<\/code><small>/);
  });
});

describe('markup', () => {
  it('writes texts as texts', () => {
    assert.equal(
      tag('b', { title: 'a "b"' }, '1 < 2 & <i>').html,
      '<b title="a &quot;b&quot;">1 &lt; 2 &amp; &lt;i&gt;</b>',
    );
  });

  it('puts elements into elements, and closes none that is empty', () => {
    assert.equal(tag('p', {}, [tag('br'), 'x'], tag('i')).html, '<p><br>x<i></i></p>');
  });
});
