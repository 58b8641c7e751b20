import assert from 'node:assert/strict';
import { setEnvironment } from '../../src/functions';
import { DEADLINES_LISTING as WORDS, formatDate, LANGS, type Texts } from '../../src/i18n';
import { answer, type DeadlinesResult } from '../../src/procedure';
import { shortArticle } from '../../src/sheet';
import { column, errorCell, outcome, row, spill, type Shown } from './calls';

/** Serial numbers of 2026: 1 September is 46266. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

const deadlines = (...args: unknown[]): Shown[][] => spill('DEADLINES', ...args).slice(1);
const codes = (...args: unknown[]): string[] => deadlines(...args).map(([code]) => String(code));
const dueOf = (code: string, ...args: unknown[]): Shown | undefined =>
  deadlines(...args).find(([found]) => found === code)?.[1];
const remarkOf = (code: string, ...args: unknown[]): string =>
  String(deadlines(...args).find(([found]) => found === code)?.[3]);

const FILE = ['2026-09-01', '2026-09-21', '2026-09-21'];

describe('RIS.DEADLINES, its table', () => {
  it('a header, then code, serial number, article and remark; no cell is blank', () => {
    const [header, ...lines] = spill('DEADLINES', ...FILE);
    assert.deepEqual(header, ['Code', 'Due', 'Article', 'Remark']);
    for (const line of lines) {
      assert.equal(line.length, 4);
      assert.match(String(line[0]), /^[A-Z_]+$/);
      assert.ok(Number.isInteger(line[1]));
      assert.match(String(line[2]), /\d/);
      assert.match(String(line[3]), /^\p{Lu}.*\.$/u);
    }
  });

  it('by date, and of the same day in the order of the law', () => {
    const days = deadlines(...FILE).map(([, day]) => Number(day));
    assert.deepEqual(
      days,
      [...days].sort((a, b) => a - b),
    );
    assert.deepEqual(codes(...FILE), [
      ...['RECEIPT', 'TRANSFER', 'APPEAL_FIRST', 'NOTIFICATION', 'DECISION', 'APPEAL_NO_DECISION_FROM'],
      ...['PAYMENT', 'INTEREST_LATE_PAYMENT', 'INTEREST_LATE_DECISION', 'PIIS', 'APPEAL_LAST', 'REVIEW'],
    ]);
    // 46 days after the request and 15 after the decision: the same day.
    assert.deepEqual(codes('2026-09-01', '2026-10-02').slice(-5, -2), [
      'INTEREST_LATE_DECISION',
      'PAYMENT',
      'INTEREST_LATE_PAYMENT',
    ]);
  });

  it('without decision only what follows the request; a decision brings what follows it', () => {
    const request = ['RECEIPT', 'TRANSFER', 'DECISION', 'APPEAL_NO_DECISION_FROM', 'INTEREST_LATE_DECISION'];
    assert.deepEqual(codes('2026-09-01'), request);
    assert.deepEqual(codes('2026-09-01', null, [['']], ''), request);
    assert.equal(codes('2026-09-01', '2026-09-21').length, 10);
    assert.equal(codes(...FILE).length, 12);
  });

  it('the days of the worked cases', () => {
    const expected = {
      NOTIFICATION: '2026-09-29',
      PAYMENT: '2026-10-06',
      INTEREST_LATE_PAYMENT: '2026-10-07',
      INTEREST_LATE_DECISION: '2026-10-17',
      PIIS: '2026-12-21',
      REVIEW: '2027-09-21',
      APPEAL_FIRST: '2026-09-24',
      APPEAL_LAST: '2026-12-23',
    };
    for (const [code, day] of Object.entries(expected)) assert.equal(dueOf(code, ...FILE), serial(day), code);
  });

  it('is the answer of the question, every date of it', () => {
    const answered = answer({
      id: 'x',
      question: 'deadlines',
      requestOn: '2026-10-01',
      decidedOn: '2026-10-29',
      notification: { mode: 'registered', on: '2026-10-30' },
      scheme: 'ASE',
    });
    assert.equal(answered.status, 'ok');
    const { deadlines: due, appeal } = answered.result as DeadlinesResult;
    const wanted = Object.entries(due).map(([code, { due: day, article }]) => [code, serial(day), article]);
    wanted.push(['APPEAL_FIRST', serial(appeal!.firstDay!), 'CJ 53bis 2°']);
    wanted.push(['APPEAL_LAST', serial(appeal!.lastDay!), 'LO 71']);
    const found = deadlines('2026-10-01', '2026-10-29', '2026-10-30', 'equivalent');
    assert.deepEqual(
      found.map((line) => line.slice(0, 3)).sort(),
      wanted.map(([code, day, article]) => [code, day, shortArticle('en', String(article))]).sort(),
    );
  });

  it('a day as a serial number or a text, a time of day left aside', () => {
    const table = spill('DEADLINES', ...FILE);
    assert.deepEqual(spill('DEADLINES', 46266, 46286, 46286), table);
    assert.deepEqual(spill('DEADLINES', 46266.75, '21/09/2026', '21.09.2026'), table);
    assert.deepEqual(spill('DEADLINES', [['1/9/2026']], [[46286]], [['2026-09-21']], [['leefloon']]), table);
  });

  it('the scheme in four languages; social aid asks for no project', () => {
    for (const word of [
      'ASE',
      'équivalent',
      'equivalent leefloon',
      'gleichgestellte Hilfe',
      'equivalent aid',
    ]) {
      assert.ok(!codes('2026-09-01', '2026-09-21', null, word).includes('PIIS'), word);
    }
    for (const word of ['RIS', 'leefloon', 'Eingliederungseinkommen']) {
      assert.ok(codes('2026-09-01', '2026-09-21', null, word).includes('PIIS'), word);
    }
    // A month after the 31st ends on the last day of the next month; thirty days on the 2nd.
    assert.equal(dueOf('DECISION', '2026-01-31', null, null, 'ASE'), serial('2026-02-28'));
    assert.equal(dueOf('DECISION', '2026-01-31'), serial('2026-03-02'));
  });
});

describe('RIS.DEADLINES, its remarks', () => {
  it('a secondary source, a disputed point, the other reading of the appeal with its day', () => {
    assert.match(remarkOf('PIIS', ...FILE), /Secondary source\./);
    assert.match(remarkOf('INTEREST_LATE_DECISION', ...FILE), /Secondary source\./);
    assert.match(remarkOf('TRANSFER', ...FILE), /Disputed point: calendar days/);
    assert.match(remarkOf('APPEAL_FIRST', ...FILE), /Disputed point: third working day/);
    assert.match(remarkOf('APPEAL_LAST', ...FILE), /Secondary source\. Other reading: 21\/12\/2026;/);
    for (const sure of ['RECEIPT', 'DECISION', 'NOTIFICATION', 'PAYMENT', 'INTEREST_LATE_PAYMENT', 'REVIEW'])
      assert.doesNotMatch(remarkOf(sure, ...FILE), /source|Disputed|reading/, sure);
  });

  const posted: readonly (readonly [on: string, last: string, other: string | undefined])[] = [
    // A Friday: from Wednesday 16 on to 15/12, or from Monday 14 on to Sunday 13/12, moved to Monday.
    ['2026-09-11', '2026-12-15', '14/12/2026'],
    // A Wednesday: from Monday 28 on to Sunday 27/12, moved; or from Thursday 24 on to 23/12.
    ['2026-09-23', '2026-12-28', '23/12/2026'],
    // A Monday: from Thursday 5 on to Monday 04/05, or from Tuesday 3 on to Saturday 02/05, moved to the same Monday.
    ['2026-02-02', '2026-05-04', undefined],
  ];
  for (const [on, last, other] of posted)
    it(`posted on ${on}: to ${last}, ${other ?? 'the same'} in the other reading`, () => {
      assert.equal(dueOf('APPEAL_LAST', '2026-01-15', on, on), serial(last));
      const remark = remarkOf('APPEAL_LAST', '2026-01-15', on, on);
      assert.equal(/Other reading: (.*);/.exec(remark)?.[1], other);
    });

  it('what came too late: a day over, not on the day', () => {
    const late = /The decision came later\.$/;
    assert.doesNotMatch(remarkOf('DECISION', '2026-09-01', '2026-10-01'), late);
    assert.match(remarkOf('DECISION', '2026-09-01', '2026-10-02'), late);
    const letter = /The letter went out later\.$/;
    assert.doesNotMatch(remarkOf('NOTIFICATION', '2026-09-01', '2026-09-21', '2026-09-29'), letter);
    assert.match(remarkOf('NOTIFICATION', '2026-09-01', '2026-09-21', '2026-09-30'), letter);
  });

  it('social aid: by analogy, but for decision and appeal', () => {
    for (const [code, , , remark] of deadlines(...FILE, 'ASE')) {
      const own = code === 'DECISION' || String(code).startsWith('APPEAL_');
      assert.equal(String(remark).endsWith('by analogy with the RIS.'), !own, String(code));
    }
    assert.doesNotMatch(String(deadlines(...FILE)), /analogy/);
  });

  describe('in each language', () => {
    after(() => setEnvironment({ lang: 'en' }));

    it('other words, the same codes and days', () => {
      const tables = LANGS.map((lang) => {
        setEnvironment({ lang });
        return spill('DEADLINES', ...FILE);
      });
      for (const [i, lang] of LANGS.entries()) {
        const [header, ...lines] = tables[i]!;
        assert.deepEqual(
          header,
          WORDS.header.map((texts) => texts[lang]),
        );
        assert.deepEqual(
          lines.map(([code, day]) => [code, day]),
          tables[0]!.slice(1).map(([code, day]) => [code, day]),
        );
        const last = String(lines.find(([code]) => code === 'APPEAL_LAST')![3]);
        assert.ok(last.includes(WORDS.confidence.secondary[lang]), last);
        assert.ok(last.includes(formatDate(lang, '2026-12-21')), last);
        assert.doesNotMatch(String(lines), /[{}[\]]|undefined|…/);
      }
      for (let line = 1; line < tables[0]!.length; line += 1) {
        assert.equal(new Set(tables.map((table) => table[line]![3])).size, LANGS.length);
      }
    });

    it('every text in four languages, whole sentences', () => {
      const { header: _, ...parts } = WORDS;
      const texts = Object.values(parts).flatMap((part): Texts[] =>
        'fr' in part ? [part as Texts] : Object.values(part as Readonly<Record<string, Texts>>),
      );
      for (const text of texts) {
        assert.equal(new Set(LANGS.map((lang) => text[lang])).size, LANGS.length, text.en);
        for (const lang of LANGS) assert.match(text[lang], /^\p{Lu}.*\.$/u);
      }
    });
  });
});

describe('RIS.DEADLINES, errors', () => {
  const rows: readonly (readonly [unknown[], Shown])[] = [
    [[], '#VALUE! MISSING_ARGUMENT'],
    [[[['']]], '#VALUE! MISSING_ARGUMENT'],
    [[null, '2026-09-21'], '#VALUE! MISSING_ARGUMENT'],
    [['2026-09'], '#VALUE! BAD_DATE'], // a period is counted from a day
    [['31/09/2026'], '#VALUE! BAD_DATE'],
    [[true], '#VALUE! BAD_DATE'],
    [[0], '#VALUE! BAD_DATE'],
    [[60], '#VALUE! BAD_DATE'],
    [[errorCell('#N/A')], '#VALUE! CELL_ERROR'],
    [['2026-09-01', '#REF!'], '#VALUE! CELL_ERROR'],
    [['2026-09-01', '2026-08-31'], '#VALUE! DATE_ORDER'],
    [['2026-09-01', null, '2026-09-21'], '#VALUE! MISSING_FIELD'],
    [['2026-09-01', '2026-09-21', '2026-09-20'], '#VALUE! DATE_ORDER'],
    [['2026-09-01', null, null, 'CPAS'], '#VALUE! UNKNOWN_VALUE'],
    [[column('2026-09-01', '2026-09-02')], '#VALUE! SEVERAL_CELLS'],
    [['2026-09-01', row('2026-09-21', '2026-09-22')], '#VALUE! SEVERAL_CELLS'],
    [['2026-09-01', null, null, column('RIS', 'ASE')], '#VALUE! SEVERAL_CELLS'],
    // A year that is no date: a serial number of 1905.
    [[2026], '#VALUE! OUT_OF_RANGE'],
    [['2026-09-01', 202609], '#VALUE! OUT_OF_RANGE'],
    [['2002-09-30'], '#VALUE! OUT_OF_RANGE'],
    [['01/01/2101'], '#VALUE! OUT_OF_RANGE'],
  ];
  for (const [args, expected] of rows)
    it(`${JSON.stringify(args)}: ${expected}`, () => assert.equal(outcome('DEADLINES', ...args), expected));

  it('the same day is no disorder, and the ends of the range are in it', () => {
    assert.equal(codes('2026-09-01', '2026-09-01', '2026-09-01').length, 12);
    assert.equal(dueOf('RECEIPT', '2002-10-01'), 37530);
    assert.equal(dueOf('RECEIPT', '2100-12-31'), 73415);
  });
});

describe('RIS.DEADLINES in a workbook that counts from 1904', () => {
  before(() => setEnvironment({ from1904: true }));
  after(() => setEnvironment({ from1904: false }));

  it('reads and gives serial numbers 1462 less', () => {
    assert.equal(dueOf('RECEIPT', 44804), 44804); // 01/09/2026
    assert.equal(dueOf('DECISION', 44804), 44834);
    assert.equal(dueOf('DECISION', '2026-09-01'), 44834);
    assert.equal(outcome('DEADLINES', 2026), '#VALUE! OUT_OF_RANGE');
  });
});
