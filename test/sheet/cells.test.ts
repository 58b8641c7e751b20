import assert from 'node:assert/strict';
import { LANGS, type Lang } from '../../src/i18n';
import { decisionSheet, ROUNDED, sheetCells, type Line, type Sheet, type SheetCell } from '../../src/sheet';
import { computed, further, lawCase } from './dossiers';

function sheetOf(dossier: unknown, lang: Lang = 'en'): Sheet {
  return decisionSheet(dossier, computed(dossier), { lang });
}

const lines = ({ sections }: Sheet): Line[] =>
  sections.flatMap((section) => ('groups' in section ? section.groups.flatMap((group) => group.lines) : []));

const ids = [
  'PB-3.3.2-cas1',
  'PB-2.3-b',
  'VB-1C',
  'SEED-002-Q35-student-partner',
  'BOUND-right-cat1-at',
  'VB-3',
];
const dossiers = [...ids.map(lawCase), further('abroad-and-bare'), further('two-exemptions')];

describe('the decision sheet as cells', () => {
  it('every row has five cells, a text or a finite number, never a blank', () => {
    for (const dossier of dossiers)
      for (const lang of LANGS)
        for (const row of sheetCells(sheetOf(dossier, lang))) {
          assert.equal(row.length, 5);
          for (const cell of row) assert.ok(typeof cell === 'string' || Number.isFinite(cell), String(cell));
        }
  });

  it('the first row names the columns, in the language', () => {
    const headers = LANGS.map((lang) => sheetCells(sheetOf(lawCase('VB-1C'), lang))[0]);
    assert.deepEqual(headers, [
      ['Étape', 'Article', 'Calcul', 'Montant', 'Unité'],
      ['Stap', 'Artikel', 'Berekening', 'Bedrag', 'Eenheid'],
      ['Schritt', 'Artikel', 'Berechnung', 'Betrag', 'Einheit'],
      ['Step', 'Article', 'Calculation', 'Amount', 'Unit'],
    ]);
  });

  it('has every line of the sheet, in its order', () => {
    for (const dossier of dossiers) {
      const sheet = sheetOf(dossier);
      const rows = sheetCells(sheet);
      let at = 0;
      for (const { label, about, article = '', outcome } of lines(sheet)) {
        const step = about === undefined ? label : `${label} (${about})`;
        at = rows.findIndex(
          (row, i) =>
            i > at && row[0] === step && row[1] === article && String(row[4]).startsWith(outcome.unitText),
        );
        assert.ok(at > 0, step);
      }
    }
  });

  it('an amount of money is the number of its exact text; what no number can hold stays a text', () => {
    for (const dossier of dossiers) {
      const sheet = sheetOf(dossier);
      const found = sheetCells(sheet).filter((row) => String(row[4]).startsWith('€'));
      const money = lines(sheet).filter(({ outcome }) => outcome.unit.startsWith('EUR'));
      assert.deepEqual(
        found.map((row) => row[3]),
        money.map(({ outcome: { value, text } }): SheetCell =>
          String(value).includes('/') ? text : Number(value),
        ),
      );
    }
    // 12 × 12 500.00 / 3 and the like: a fraction of cents is shown as it is.
    const texts = dossiers.flatMap((dossier) =>
      lines(sheetOf(dossier)).filter(({ outcome }) => String(outcome.value).includes('/')),
    ); // of any unit
    assert.ok(texts.length > 0, 'the dossiers have such a fraction');
  });

  it('the mark that the notice explains stands behind the unit of what is rounded, and nowhere else', () => {
    for (const dossier of dossiers)
      for (const lang of LANGS) {
        const sheet = sheetOf(dossier, lang);
        const marked = sheetCells(sheet).filter((row) => String(row[4]).endsWith(ROUNDED));
        const rounded = lines(sheet).filter(({ outcome }) => outcome.rounded);
        assert.deepEqual(
          marked.map(([, , , , unit]) => unit),
          rounded.map(({ outcome }) => `${outcome.unitText}${ROUNDED}`),
        );
        assert.equal(
          marked.length > 0,
          sheet.notices.some((notice) => notice.startsWith(ROUNDED)),
        );
      }
  });

  it('the conclusion is the amount payable, after it only the notices', () => {
    for (const dossier of dossiers) {
      const sheet = sheetOf(dossier);
      const rows = sheetCells(sheet);
      const conclusion = rows.at(-1 - sheet.notices.length);
      assert.equal(conclusion?.[0], sheet.conclusion.label);
      assert.equal(conclusion[3], Number(computed(dossier).payable));
      assert.deepEqual(
        rows.slice(-sheet.notices.length).map(([text]) => text),
        sheet.notices,
      );
    }
  });

  it('no text would be taken for a formula', () => {
    for (const dossier of dossiers)
      for (const lang of LANGS)
        for (const cell of sheetCells(sheetOf(dossier, lang)).flat())
          assert.doesNotMatch(String(cell), /^[=+@]/);
  });
});
