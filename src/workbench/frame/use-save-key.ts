import { useEffect, useRef } from 'react';

/** Calls `save` on Ctrl+S (on a Mac ⌘S), wherever the focus is: the browser would save the page. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey ||
        event.key.toLowerCase() !== 's'
      )
        return;
      event.preventDefault();
      // Held down, it is one wish.
      if (!event.repeat) latest.current();
    };
    // Before the grid, which keeps its keys to itself.
    addEventListener('keydown', pressed, { capture: true });
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
