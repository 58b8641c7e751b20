import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInBareme } from '../../../src/bareme';
import { assess } from '../../../src/engine';
import type { NewCell, NewSheet } from '../../../src/host';
import { decisionSheet, isTraced, paidWaterfall, stampOf, type SheetPage } from '../../../src/sheet';
import { sheetOfPage } from '../../../src/taskpane/write/sheet-cells';

const dossier: unknown = JSON.parse(
  readFileSync(new URL('../../../assets/dossiers/isolated-wage-spi.json', import.meta.url), 'utf8'),
);

function page(explained?: SheetPage['explained']): SheetPage {
  const result = assess(dossier, { trace: true });
  assert.ok(isTraced(result) && result.status !== 'refused');
  return {
    sheet: decisionSheet(dossier, result, { lang: 'fr' }),
    stamp: stampOf(dossier, builtInBareme, '1.0.0'),
    explained,
  };
}

const rowsOf = ({ rows }: NewSheet): (readonly NewCell[])[] =>
  [...(rows as Iterable<readonly (readonly NewCell[])[]>)].flat();

const cellText = (cell: NewCell | undefined): string => (typeof cell === 'string' ? cell : '');

describe('sheet for the workbook', () => {
  it('has as many rows and columns as it says', () => {
    const sheet = sheetOfPage(page());
    const rows = rowsOf(sheet);
    assert.equal(rows.length, sheet.rowCount);
    assert.ok(rows.every((row) => row.length === sheet.columnCount));
    assert.equal(sheet.widths?.length, sheet.columnCount);
  });

  it('begins with title and facts, and ends with the stamp', () => {
    const { sheet } = page();
    const rows = rowsOf(sheetOfPage(page()));
    assert.equal(rows[0]![0], sheet.title);
    assert.deepEqual(rows[1]!.slice(0, 2), [sheet.facts[0]!.label, sheet.facts[0]!.texts[0]]);
    assert.match(
      rows.map(([first]) => cellText(first)).join(' '),
      /Pour refaire ce calcul : version 1\.0\.0/,
    );
  });

  it('says under its title what it comes to, and once', () => {
    const { sheet } = page();
    const rows = rowsOf(sheetOfPage(page()));
    const concluded = rows.flatMap(([first], i) => (first === sheet.conclusion.label ? [i] : []));
    assert.deepEqual(concluded, [sheet.facts.filter(({ detail }) => detail !== true).length + 1]);
  });

  it('marks what is rounded, as its note says', () => {
    const rows = rowsOf(sheetOfPage(page()));
    assert.ok(rows.some((row) => cellText(row[4]) === '€/mois*'));
    assert.ok(rows.some(([first]) => cellText(first).startsWith('* : arrondi au cent')));
  });

  it('has amounts as numbers with two decimals', () => {
    const sheet = sheetOfPage(page());
    const rows = rowsOf(sheet);
    const { amount, label } = page().sheet.conclusion;
    const at = rows.findIndex(([first]) => first === label);
    assert.equal(rows[at]![3], Number(amount!.value));
    const formats = sheet.looks!.filter(({ block }) => block.row === at && block.column === 3);
    assert.deepEqual(formats.at(-1)!.look, { numberFormat: '#,##0.00' });
  });

  it('leaves the cells beside a long text empty', () => {
    for (const row of rowsOf(sheetOfPage(page()))) {
      if (cellText(row[0]).length > 38 && row[3] === null && row[4] === null && row[2] === null)
        assert.deepEqual(row.slice(1), [null, null, null, null]);
      assert.ok(!row.includes(''));
    }
  });

  it('is called as it is wished, else as its dossier', () => {
    assert.equal(sheetOfPage(page(), { name: 'A · 09-2026' }).name, 'A · 09-2026');
    assert.equal(sheetOfPage(page()).name, page().sheet.facts[0]!.texts[0]);
  });

  it('says the cause under what it comes to', () => {
    const cause = {
      title: 'ancien barème',
      texts: ['Le montant payé est celui d’avant.', `${'mot '.repeat(40)}fin`],
    };
    const rows = rowsOf(sheetOfPage(page(), { cause })).map(([first]) => cellText(first));
    const at = rows.indexOf('ancien barème');
    assert.ok(at > rows.indexOf(page().sheet.conclusion.label));
    assert.ok(at < rows.indexOf('Ménage'));
    assert.equal(rows[at + 1], 'Le montant payé est celui d’avant.');
    // Cut into lines, none of them wider than the page.
    assert.equal(`${rows[at + 2]} ${rows[at + 3]}`, `${'mot '.repeat(40)}fin`);
  });

  it('knows how many lines each row shows', () => {
    const sheet = sheetOfPage(page());
    const rows = rowsOf(sheet);
    assert.equal(sheet.lines!.length, rows.length);
    // Its calculation is longer than its column, of 34 characters.
    const wrapped = rows.flatMap((row, i) => (row[3] !== null && cellText(row[2]).length > 34 ? [i] : []));
    assert.ok(wrapped.length > 0);
    for (const at of wrapped) assert.ok(sheet.lines![at]! >= 2, String(at));
    const short = rows.findIndex(([first]) => first === page().sheet.conclusion.label);
    assert.equal(sheet.lines![short], 1);
  });

  it('tells a difference below, with signed effects', () => {
    const explained = paidWaterfall(
      {
        due: '1367.34',
        paid: '1340.47',
        cause: 'old-bareme',
        replayed: [{ code: 'old-bareme', payment: '1340.47' }],
      },
      { lang: 'fr' },
    );
    const sheet = sheetOfPage(page(explained));
    const rows = rowsOf(sheet);
    assert.equal(rows.length, sheet.rowCount);
    const at = rows.findIndex((row) => row[3] === -26.87);
    assert.ok(at > 0);
    const look = sheet.looks!.find(({ block }) => block.row === at && block.column === 3)!.look;
    assert.equal(look.numberFormat, '+#,##0.00;-#,##0.00;0.00');
  });
});
