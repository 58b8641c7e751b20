/**
 * Gives the focus to a part of the page, one that takes none by itself too. Office.js takes Tab away from what Tab does not reach: such a
 * part is reached for as long as it has the focus, and Tab goes on from there.
 */
export function focusOn(part: HTMLElement): void {
  if (part.tabIndex < 0) {
    part.tabIndex = 0;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus();
}
