const DAY = 86_400_000;

/** The day some days later (earlier if negative), both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Every day from one to the other, both included. */
export function eachDay(from: string, to: string): string[] {
  const count = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Array.from({ length: count + 1 }, (_, index) => addDays(from, index));
}
