const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  return (
    match !== null &&
    Number(match[3]) >= 1 &&
    Number(match[3]) <= monthLength(Number(match[1]), Number(match[2]))
  );
}

/** Whether the day ends its month: `2026-12-31` does. */
export function endsMonth(date: string): boolean {
  return Number(date.slice(8)) === monthLength(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** The first day of the next month: `2026-12-31` gives `2027-01-01`. */
export function nextMonthStart(date: string): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}
