import { lookUp, type Bareme, type Row, type TableId } from '../bareme';
import { baseAmounts, exemptionInForce } from '../engine';
import { BAREME_LISTING as WORDS, CATEGORIES, fill, type Lang } from '../i18n';

/** An amount in force: what, how much a month or a year as exact text, and the row of the barème it stands in. */
export interface BaremeLine {
  readonly what: string;
  readonly monthly?: string | undefined;
  readonly annual?: string | undefined;
  readonly row: Row;
}

/**
 * The amounts of L 14, AR 22 §2 and AR 35 in force on a day (`YYYY-MM-DD`), named in a language; none for a day that the barème does
 * not cover. An exemption that is not in force has no line.
 */
export function baremeLines(bareme: Bareme, date: string, lang: Lang): readonly BaremeLine[] {
  const rowOf = (table: TableId): Row | undefined => {
    const found = lookUp(bareme, table, date, { unpublished: true });
    return 'row' in found ? found.row : undefined;
  };
  return [
    ...categoryLines(bareme, date, rowOf('categories'), lang),
    ...exemptionLines(bareme, date, rowOf('spi'), lang),
    ...generalLines(rowOf('generalExemption'), lang),
  ];
}

function categoryLines(bareme: Bareme, date: string, row: Row | undefined, lang: Lang): BaremeLine[] {
  if (row === undefined) return [];
  return (baseAmounts(bareme, date) ?? []).map(({ category, monthly, annual }) => ({
    what: `${WORDS.category[lang]} ${category}, ${CATEGORIES[category][lang]}`,
    monthly,
    annual,
    row,
  }));
}

/** AR 35; the grant holder only where the amount is another one. */
function exemptionLines(bareme: Bareme, date: string, row: Row | undefined, lang: Lang): BaremeLine[] {
  if (row === undefined) return [];
  const { generalMonthly, shortageMonthly, artisticAnnual } = row.values;
  // Not that of the row in the COVID window.
  const grantMonthly = exemptionInForce(bareme, date, 'student-grant', undefined)?.amount;
  const lines: BaremeLine[] = [];
  const add = (what: string, monthly: string | null | undefined, annual?: string | null): void => {
    if (monthly ?? annual)
      lines.push({ what, monthly: monthly ?? undefined, annual: annual ?? undefined, row });
  };
  add(WORDS.spiGeneral[lang], generalMonthly);
  if (grantMonthly !== generalMonthly) add(WORDS.spiGrant[lang], grantMonthly);
  add(WORDS.spiShortage[lang], shortageMonthly);
  add(WORDS.spiArtistic[lang], undefined, artisticAnnual);
  return lines;
}

function generalLines(row: Row | undefined, lang: Lang): BaremeLine[] {
  if (row === undefined) return [];
  return ['1', '2', '3'].map((category) => ({
    what: fill(lang, `[${WORDS.general[lang]}]`, { category }),
    annual: row.values[category] ?? undefined,
    row,
  }));
}
