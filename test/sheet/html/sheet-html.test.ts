import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { assess } from '../../../src/engine';
import { LANGS } from '../../../src/i18n';
import { answer } from '../../../src/procedure';
import {
  decisionSheet,
  isTraced,
  isTracedAnswer,
  procedureSheet,
  sheetCells,
  sheetHtml,
  sheetText,
  sheetsHtml,
  stampOf,
  stampText,
  type Sheet,
} from '../../../src/sheet';
import { lawCases, procedureCases } from '../../cases';

const BARE = { id: 'A', month: '2026-09', persons: [{ id: 'p', role: 'applicant' }] };

function sheetOf(dossier: unknown, lang: Sheet['lang'] = 'fr'): Sheet {
  const result = assess(dossier, { trace: true });
  assert.ok(isTraced(result));
  return decisionSheet(dossier, result, { lang });
}

/** Every element that is opened is closed, in order. */
function isWellFormed(page: string): boolean {
  const open: string[] = [];
  const body = page.replace(/<!doctype html>|<style>.*?<\/style>/gs, '');
  for (const [, close, name = ''] of body.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (['meta', 'col'].includes(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** What a reader sees. */
const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the sheet as a page', () => {
  it('shows everything that the sheet says, of every worked case', () => {
    for (const [i, { id, input }] of lawCases.entries()) {
      const sheet = sheetOf(input, LANGS[i % LANGS.length]);
      const page = sheetHtml(sheet);
      assert.ok(isWellFormed(page), id);
      const text = textOf(page);
      for (const section of sheet.sections) {
        assert.ok(text.includes(plain(section.title)), `${id}: ${section.title}`);
        const said =
          'statements' in section
            ? section.statements.map((one) => one.text)
            : section.groups.flatMap(({ lines }) =>
                lines.flatMap(({ label, calculation = '', outcome }) => [label, calculation, outcome.text]),
              );
        for (const one of said) assert.ok(text.includes(plain(one)), `${id}: ${one}`);
      }
      if (sheet.conclusion.amount) assert.ok(text.includes(plain(sheet.conclusion.amount.text)), id);
      for (const notice of sheet.notices) assert.ok(text.includes(plain(notice)), id);
    }
  });

  it('shows the marks of a procedure answer, of every worked case', () => {
    for (const { id, input } of procedureCases) {
      const result = answer(input, { trace: true });
      assert.ok(isTracedAnswer(result), id);
      const sheet = procedureSheet(input, result, { lang: 'nl' });
      const page = sheetHtml(sheet);
      assert.ok(isWellFormed(page), id);
      const text = textOf(page);
      for (const section of sheet.sections) {
        if (!('groups' in section)) continue;
        for (const { marks = [] } of section.groups.flatMap(({ lines }) => lines)) {
          for (const mark of marks) assert.ok(text.includes(plain(mark.text)), `${id}: ${mark.text}`);
        }
      }
    }
  });

  it('says what it comes to once, before its steps, as text and cells of a workbook do', () => {
    const paid = lawCases.find(({ id }) => id === 'BOUND-difference')!;
    const sheet = sheetOf(paid.input);
    const page = textOf(sheetHtml(sheet));
    const said = ['BOUND-difference', '2 isolé', 'Montant à payer', 'Montant payé', '1. Situation'];
    const places = said.map((one) => page.indexOf(one, page.indexOf('Dossier')));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(!places.includes(-1));
    assert.equal(page.split('Montant à payer').length, 2);
  });

  it('keeps the marks of French with their words', () => {
    const page = sheetHtml(sheetOf({ ...BARE, id: 'Payé ? Oui' }));
    assert.ok(page.includes('Payé\u00a0? Oui'));
    assert.doesNotMatch(
      page.replace(/<style>.*?<\/style>/gs, '').replace(/content="[^"]*"/g, ''),
      /[a-zé] [;?!]/,
    );
  });

  it('never takes a text of the dossier for markup', () => {
    const hostile = '<script>alert("1")</script>&\'';
    const page = sheetHtml(sheetOf({ ...BARE, id: hostile }));
    assert.ok(!page.includes('<script'));
    assert.ok(page.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;'));
  });

  it('fetches nothing and runs nothing', () => {
    const page = sheetHtml(sheetOf(BARE), stampOf(BARE, builtInBareme, '1.2.3'));
    assert.ok(page.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
    assert.ok(!/<(script|link|img|iframe)|\b(src|href|on[a-z]+)=|url\(|@import/i.test(page));
  });

  it('carries its language and its stamp', () => {
    for (const lang of LANGS) {
      const page = sheetHtml(sheetOf(BARE, lang), stampOf(BARE, builtInBareme, '1.2.3'));
      assert.ok(page.includes(`<html lang="${lang}">`));
      assert.ok(page.includes('1.2.3') && page.includes(stampOf(BARE, builtInBareme, '').input));
    }
  });
});

describe('the page of several sheets', () => {
  it('shows each sheet with its own stamp, in its own article', () => {
    const two = [BARE, { ...BARE, id: 'B' }].map((dossier) => ({
      sheet: sheetOf(dossier),
      stamp: stampOf(dossier, builtInBareme, '1'),
    }));
    const page = sheetsHtml([two[0]!, two[1]!]);
    assert.ok(isWellFormed(page));
    assert.equal([...page.matchAll(/<article>/g)].length, 2);
    assert.match(page, /article \+ article \{\s*break-before: page;/);
    for (const { stamp } of two) assert.ok(page.includes(stamp.input));
  });

  it('its headings go down one by one, of every worked case', () => {
    for (const { id, input } of lawCases) {
      const levels = [...sheetHtml(sheetOf(input)).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1, id);
      assert.equal(levels.filter((level) => level === 1).length, 1, id);
      for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= levels[i - 1]! + 1, id);
    }
  });

  it('the parts of a weighted custody hold their sections', () => {
    const weighted = lawCases.find(({ id }) => id === 'PB-2.3-b')!;
    const heads = [...sheetHtml(sheetOf(weighted.input)).matchAll(/<h(\d)[^>]*>([^<]{0,8})/g)];
    assert.deepEqual(
      heads.slice(1, 4).map(([, level, title]) => [level, title]),
      [
        ['2', '1. Situa'],
        ['2', 'Calcul 1'],
        ['3', '2. Catég'],
      ],
    );
  });
});

describe('the stamp of a sheet', () => {
  const stamp = (input: unknown) => stampOf(input, builtInBareme, '1').input;

  it('is the same for the same content, whatever the order of its fields', () => {
    assert.equal(stamp({ a: 1, b: [{ c: 2, d: 3 }] }), stamp({ b: [{ d: 3, c: 2 }], a: 1 }));
    assert.equal(stamp({ a: 1, b: undefined }), stamp({ a: 1 }));
  });

  it('changes with any value, and with any amount of the law', () => {
    assert.notEqual(stamp({ a: '1.00' }), stamp({ a: '1.01' }));
    assert.notEqual(stamp([1, 2]), stamp([2, 1]));
    const { categories } = builtInBareme.tables;
    const rows = categories.rows.slice(0, -1);
    const other = {
      ...builtInBareme,
      tables: { ...builtInBareme.tables, categories: { ...categories, rows } },
    };
    assert.notEqual(stampOf({}, other, '1').bareme, stampOf({}, builtInBareme, '1').bareme);
  });

  it('is a SHA-256', () => {
    // echo -n '{"a":1}' | sha256sum
    assert.equal(stamp({ a: 1 }), '015abd7f5cc57a2d');
  });

  it('does not overflow on an input however deep, and takes it as it is', () => {
    const deep = (depth: number) => JSON.parse('{"a":['.repeat(depth) + ']}'.repeat(depth)) as unknown;
    assert.match(stamp(deep(200_000)), /^[0-9a-f]{16}$/);
    assert.notEqual(stamp(deep(10)), stamp(deep(11)));
    assert.equal(stamp([undefined]), stamp([null]));
  });

  it('is the last line of the text and of the cells', () => {
    for (const lang of LANGS) {
      const sheet = sheetOf(BARE, lang);
      const made = stampOf(BARE, builtInBareme, '1.2.3');
      const said = stampText(lang, made);
      const text = sheetText(sheet, made);
      assert.ok(plain(text).endsWith(said), lang);
      for (const line of text.split('\n')) assert.ok([...line].length <= 100, line);
      assert.deepEqual(sheetCells(sheet, made).at(-1), [said, '', '', '', '']);
      assert.ok(!sheetText(sheet).includes(made.input));
    }
  });
});
