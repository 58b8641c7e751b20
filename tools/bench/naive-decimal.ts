import { Decimal } from 'decimal.js';

/** What a first version would be: decimal.js, texts in, constants made anew. The peer that speeds are compared with. */
export function naiveDecimal(base: string, income: string, exemption: string, capital: string): string {
  const counted = Decimal.max(new Decimal(income).minus(exemption), 0).times(12);
  const held = new Decimal(capital);
  const lower = Decimal.min(held, 12500).minus(Decimal.min(held, 6200)).times('0.06');
  const upper = Decimal.max(held.minus(12500), 0).times('0.10');
  const total = counted.plus(lower.plus(upper).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
  return Decimal.max(new Decimal(base).minus(total), 0).div(12).toFixed(2, Decimal.ROUND_HALF_UP);
}
