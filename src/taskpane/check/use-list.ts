import { useCallback, useRef, useState } from 'react';
import type { SeenColumn } from '../worker';
import { inOrder } from './column-problems';

/** Whether the list is open: by itself as soon as something in it is pressing, and then as the user says. */
export function useOpen(isPressed: boolean) {
  const [isOpen, setOpen] = useState(isPressed);
  const [wasPressed, setPressed] = useState(isPressed);
  if (isPressed !== wasPressed) {
    setPressed(isPressed);
    if (isPressed) setOpen(true);
  }
  return [isOpen, setOpen] as const;
}

/**
 * The columns in the order in which they are to be looked at, kept as long as the key: what the user says of a column does not move it
 * from under the keyboard.
 */
export function useOrder(columns: readonly SeenColumn[], key: string): readonly SeenColumn[] {
  const [kept, keep] = useState(() => ({ key, places: placesOf(columns) }));
  const isNew = kept.key !== key;
  const places = isNew ? placesOf(columns) : kept.places;
  if (isNew) keep({ key, places });
  return [...columns].sort((one, other) => (places.get(one.index) ?? 0) - (places.get(other.index) ?? 0));
}

function placesOf(columns: readonly SeenColumn[]): ReadonlyMap<number, number> {
  return new Map(inOrder(columns).map(({ index }, place) => [index, place]));
}

/**
 * The ref of a list, and what moves the focus to the dropdown of the first column that stops the check. At once, or, where the list is
 * closed, as soon as it is there: a closed one is not in the page.
 */
export function useFirstChoice() {
  const list = useRef<HTMLUListElement | null>(null);
  const isAsked = useRef(false);
  const go = useCallback(() => {
    if (!isAsked.current || list.current === null) return;
    isAsked.current = false;
    list.current.querySelector<HTMLSelectElement>('select[aria-invalid="true"]')?.focus();
  }, []);
  const shown = useCallback(
    (element: HTMLUListElement | null) => {
      list.current = element;
      go();
    },
    [go],
  );
  const ask = useCallback(() => {
    isAsked.current = true;
    go();
  }, [go]);
  return [shown, ask] as const;
}
