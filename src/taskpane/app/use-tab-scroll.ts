import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import type { TabName } from '../pane';

/**
 * Keeps how far each tab is scrolled: all of them share what scrolls. One that is shown for the first time begins at its top. Gives what is to be
 * called before another tab is shown.
 */
export function useTabScroll(tab: TabName, pane: RefObject<HTMLElement>): () => void {
  const kept = useRef(new Map<TabName, number>());
  const shown = useRef(tab);
  const leave = useCallback(() => {
    kept.current.set(shown.current, scrollerOf(pane.current).scrollTop);
  }, [pane]);
  useLayoutEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    scrollerOf(pane.current).scrollTop = kept.current.get(tab) ?? 0;
  }, [tab, pane]);
  return leave;
}

/** The page itself, or the part of a page in which the pane stands. */
function scrollerOf(element: HTMLElement | null): Element {
  for (let one = element?.parentElement; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return document.scrollingElement ?? document.documentElement;
}
