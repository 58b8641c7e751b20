import assert from 'node:assert/strict';
import {
  BAREME_LISTING,
  CATEGORIES,
  CHECK_SUMMARY,
  COLUMNS,
  fill,
  formatAmount,
  formatCount,
  formatDate,
  formatEuro,
  formatMonth,
  HELP,
  KINDS,
  LANGS,
  langOf,
  plain,
  printable,
  REPORT_COLUMNS,
  STATUSES,
  UNITS,
  warning,
} from '../../src/i18n';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formats', () => {
  it('amounts, in groups of three', () => {
    for (const [exact, fr, en] of [
      ['1314.20', '1 314,20', '1,314.20'],
      ['0.00', '0,00', '0.00'],
      ['999.99', '999,99', '999.99'],
      ['-1000.00', '−1 000,00', '−1,000.00'],
      ['999999999999.99', '999 999 999 999,99', '999,999,999,999.99'],
    ] as const) {
      assert.equal(spaced(formatAmount('fr', exact)), fr);
      assert.equal(formatAmount('en', exact), en);
    }
    assert.equal(formatAmount('nl', '1314.20'), '1.314,20');
    assert.equal(formatAmount('de', '1314.20'), '1.314,20');
    assert.equal(spaced(formatEuro('fr', '12.50')), '12,50 €');
    assert.equal(spaced(formatEuro('nl', '12.50')), '€ 12,50');
    assert.equal(spaced(formatCount('fr', 12500)), '12 500');
  });

  it('amounts for a cell have no groups', () => {
    assert.equal(plain('fr', '-1314.20'), '-1314,20');
    assert.equal(plain('en', '1314.20'), '1314.20');
  });

  it('days and months', () => {
    assert.equal(formatDate('fr', '2026-09-01'), '01/09/2026');
    assert.equal(formatDate('de', '2026-09-01'), '01.09.2026');
    assert.deepEqual(
      LANGS.map((lang) => formatMonth(lang, '2026-03')),
      ['mars 2026', 'maart 2026', 'März 2026', 'March 2026'],
    );
    assert.equal(formatMonth('fr', '2026-12'), 'décembre 2026');
  });
});

describe('fill', () => {
  it('leaves a part out when one of its figures is missing', () => {
    assert.equal(fill('fr', 'Trop[ : {value}][ de {a} à {b}].', { value: '9', a: 1 }), 'Trop : 9.');
    assert.equal(fill('fr', 'Trop[ : {value}].'), 'Trop.');
    assert.equal(fill('fr', '{file} : {line}', { file: 'x' }), 'x : …');
  });

  it('names and ways of writing are no dates', () => {
    assert.equal(
      fill('fr', '{date} {expected} {file}', { date: '2026-09', expected: '2026-09', file: '2026-09' }),
      'septembre 2026 2026-09 2026-09',
    );
  });

  it('what a figure holds is never a template itself', () => {
    assert.equal(fill('en', '[“{value}”] {line}', { value: '[{line}]', line: 3 }), '“[{line}]” 3');
  });

  it('printable cuts long texts by characters and marks control characters', () => {
    assert.equal(printable('a\nb\u202ec'), 'a·b·c');
    assert.equal(printable('é'.repeat(70)).length, 60);
  });
});

describe('langOf', () => {
  it('the first of LC_ALL, LC_MESSAGES, LANG that is set decides; French otherwise', () => {
    assert.equal(langOf({ LANG: 'nl_BE.UTF-8' }), 'nl');
    assert.equal(langOf({ LC_ALL: 'de_BE', LANG: 'fr_BE' }), 'de');
    assert.equal(langOf({ LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'fr_BE' }), 'en');
    assert.equal(langOf({ LANG: 'C.UTF-8' }), 'fr');
    assert.equal(langOf({ LANG: 'es_ES' }), 'fr');
    assert.equal(langOf({}), 'fr');
  });
});

describe('labels', () => {
  it('none is empty, in any language', () => {
    const labels = {
      ...COLUMNS,
      ...REPORT_COLUMNS,
      ...STATUSES,
      ...UNITS,
      ...CHECK_SUMMARY,
    };
    for (const [key, texts] of [
      ...Object.entries(labels),
      ...Object.entries(CATEGORIES),
      ...Object.entries(HELP),
    ]) {
      for (const lang of LANGS) assert.ok(texts[lang].trim() !== '', `${key} ${lang}`);
    }
  });

  it('French says SPI, never ISP', () => {
    for (const [code, texts] of [...Object.entries(KINDS), ...Object.entries(COLUMNS)])
      assert.doesNotMatch(texts.fr, /\bISP\b/, code);
  });

  it('claims no more than is known: of a start that is not established, of a supplement that only extends', () => {
    const { startUnknown } = BAREME_LISTING;
    assert.deepEqual(
      LANGS.map((lang) => startUnknown[lang]),
      ['date non établie', 'datum niet vastgesteld', 'Datum nicht festgestellt', 'start not established'],
    );
    assert.match(warning('fr', 'BAREME_SUPPLEMENT'), /Le montant ou la période de couverture repose/);
  });

  it('the sentences of the summary have the same figures in every language', () => {
    for (const [key, texts] of Object.entries(CHECK_SUMMARY)) {
      const figures = LANGS.map((lang) => [...texts[lang].matchAll(/\{\w+\}/g)].map(String).sort().join());
      assert.equal(new Set(figures).size, 1, key);
      for (const lang of LANGS)
        assert.doesNotMatch(texts[lang], /\{\w+\|[^}]*\{/, `${key}: a figure in a word`);
    }
  });

  it('help names every option in every language', () => {
    const options = {
      assess: ['--trace', '--jobs', '--supplement'],
      bareme: ['--date', '--lang', '--supplement'],
      check: ['--date', '--out', '--lang', '--supplement'],
      procedure: ['--trace', '--jobs', '--supplement'],
      sheet: ['--against', '--lang', '--supplement'],
    };
    for (const [command, names] of Object.entries(options)) {
      for (const lang of LANGS) {
        for (const name of names)
          assert.ok(HELP[command as keyof typeof options][lang].includes(name), `${command} ${lang} ${name}`);
      }
    }
  });
});
