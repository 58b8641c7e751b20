/** A part of the page that F6 goes to: its box, and how it takes the focus. */
export interface Area {
  readonly box: HTMLElement;
  readonly focus: () => void;
}

/**
 * F6 goes to the next of the areas that are shown, Shift+F6 to the one before; Ctrl+F6 as F6. Tab alone does not leave the grid, which moves in
 * its cells with it.
 */
export function startAreaKeys(areas: readonly Area[]): void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    // A question is answered first.
    if (document.querySelector('[aria-modal=true]')) return;
    const shown = areas.filter(({ box }) => box.checkVisibility());
    // What opens from the first, the toolbar, stands elsewhere in the page.
    const here = Math.max(
      0,
      shown.findIndex(({ box }) => box.contains(document.activeElement)),
    );
    shown.at((here + (event.shiftKey ? -1 : 1)) % shown.length)?.focus();
  };
  // Before the grid, which keeps its keys to itself.
  document.addEventListener('keydown', pressed, { capture: true });
}

/** An area whose first control takes the focus. */
export function firstControlOf(box: HTMLElement): Area {
  return { box, focus: () => [...box.querySelectorAll<HTMLElement>(CONTROLS)].find(isReached)?.focus() };
}

const CONTROLS = 'a[href], button, input, select, textarea, [tabindex]';

/** Whether Tab would stop there; an element of Fluent UI that only catches the focus is none for a reader. */
function isReached(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled, [aria-hidden=true], [data-tabster-dummy]')
  );
}
