/** An amount with the sign before its digits, whichever it is; a nil one has none. Example: `"€ 5,00"` is `"€ +5,00"`. */
export function signed(shown: string): string {
  return !shown.includes('−') && /[1-9]/.test(shown) ? shown.replace(/\d/, '+$&') : shown;
}
