import assert from 'node:assert/strict';
import type { Lang } from '../../../../src/i18n';
import { textInFormat } from '../../../../src/workbench/grid/calculating/text-format';

const DAY = 46_266; // 01/09/2026, a Tuesday
const NARROW = '\u202f';

describe('TEXT', () => {
  const cases: [lang: Lang, value: number | string, format: string, text: string | undefined][] = [
    ['fr', 1314.2, '0,00', '1314,20'],
    ['nl', 1314.2, '0,00', '1314,20'],
    ['de', 1314.2, '0,00', '1314,20'],
    ['fr', 1314.2, '0.00', '1314,20'],
    ['en', 1314.2, '0.00', '1314.20'],
    ['en', 1314.2, '0,00', '1314,20'],
    ['fr', 1234567.5, '#.##0,00', '1.234.567,50'],
    ['nl', 1234567.5, '#.##0,00', '1.234.567,50'],
    ['fr', 1234567.5, '# ##0,00', `1${NARROW}234${NARROW}567,50`],
    ['fr', 1234567.5, '#,##0.00', `1${NARROW}234${NARROW}567,50`],
    ['nl', 1234567.5, '#,##0.00', '1.234.567,50'],
    ['en', 1234567.5, '#,##0.00', '1,234,567.50'],
    ['fr', 1234567.5, '#.###.##0', '1.234.568'],
    ['nl', 1234567.5, '#,##0', '1.234.568'],
    ['nl', 1234567.5, '#.##0', '1.234.568'],
    ['fr', 1314.25, '# ##0,000', `1${NARROW}314,250`],
    ['fr', 1314.25, '0,0000', '1314,2500'],
    ['fr', 1314.25, '0,###', '1314,25'],
    ['fr', -1314.2, '0,00;(0,00)', '(1314,20)'],
    ['fr', 1314.2, '0,00 "€ j"', '1314,20 € j'],
    ['fr', 1314.2, '0,00 €', '1314,20 €'],
    ['fr', 1314.2, '"1,5" 0,0', '1,5 1314,2'],
    ['fr', 0.125, '0,0%', '12,5%'],
    ['fr', 1314.2, '0,00E+00', '1,31E+03'],
    ['fr', 7, '000', '007'],
    ['fr', 7, '@', '7'],
    ['fr', 'x', '0,00', 'x'],
    ['fr', 1.5, 'Standard', '1,5'],
    ['nl', 1.5, 'Standaard', '1,5'],
    ['fr', 5, '', ''],
    // Thousands for one, decimals for another.
    ['fr', 1314.2, '0,000', undefined],
    ['fr', 1314.2, '0.000', undefined],
    ['fr', 1314.2, '#,###', undefined],
    ['fr', 1314.2, '0,', undefined],
    ['fr', 1314.2, '0,00;0.00', undefined],
    ['en', 1314.2, '0,000', '1,314'],
    // Days.
    ['fr', DAY, 'jj/mm/aaaa', '01/09/2026'],
    ['nl', DAY, 'dd/mm/jjjj', '01/09/2026'],
    ['de', DAY, 'TT.MM.JJJJ', '01.09.2026'],
    ['fr', DAY, 'dd/mm/yyyy', '01/09/2026'],
    ['nl', DAY, 'dd-mm-yyyy', '01-09-2026'],
    ['de', DAY, 'dd.mm.yyyy', '01.09.2026'],
    ['nl', DAY, 'jj/mm/aaaa', '01/09/2026'],
    ['fr', DAY, 'dd/mm/jjjj', '01/09/2026'],
    ['en', DAY, 'jj/mm/aaaa', '01/09/2026'],
    ['en', DAY, 'dd/mm/jjjj', '01/09/2026'],
    ['fr', DAY, 'jjjj j mmmm aaaa', 'mardi 1 septembre 2026'],
    ['nl', DAY, 'dddd d mmmm jjjj', 'dinsdag 1 september 2026'],
    ['de', DAY, 'TTTT', 'Dienstag'],
    ['fr', DAY, 'jjjj', 'mardi'],
    ['nl', DAY, 'jjjj', '2026'],
    ['fr', DAY, 'mm/aaaa', '09/2026'],
    ['fr', DAY, 'aaaa-mm', '2026-09'],
    ['fr', DAY + 0.4376736, 'jj/mm/aaaa hh:mm:ss', '01/09/2026 10:30:15'],
    ['nl', DAY + 0.4375, 'dd/mm/jjjj uu:mm', '01/09/2026 10:30'],
    ['nl', DAY + 0.4375, 'dd/mm/jjjj hh:mm', '01/09/2026 10:30'],
    ['nl', 1.25, '[u]:mm', '30:00'],
    ['fr', 1.25, '[h]:mm', '30:00'],
    ['fr', DAY, '"le" j mmmm', 'le 1 septembre'],
    ['fr', DAY, 'j\\e\\r', '1er'],
    // Letters of no language, of two.
    ['fr', DAY, 'qq', undefined],
    ['fr', 5, '0 x', undefined],
    ['en', DAY, 'jj', undefined],
    ['fr', DAY, '[Rouge]0', undefined],
    ['fr', -3, 'jj/mm/aaaa', undefined],
  ];
  for (const [lang, value, format, text] of cases) {
    it(`${lang}: ${value} with "${format}" is ${text ?? 'an error'}`, () =>
      assert.equal(textInFormat(value, format, lang), text));
  }
});
