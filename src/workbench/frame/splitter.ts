/** Narrowest pane that works without sideways scrolling, and as much of the window as is left to the grid; in pixels. */
const LEAST = 320;
const LEFT_TO_GRID = 260;
const STEP = 20;
const FIRST = 380;

/** Lets the bar between grid and pane be moved, by pointer and by keyboard. */
export function startSplitter(bar: HTMLElement, pane: HTMLElement): void {
  const widest = () => Math.max(LEAST, innerWidth - LEFT_TO_GRID);
  const fitting = (width: number) => Math.round(Math.min(Math.max(width, LEAST), widest()));
  // What was wished for comes back when the window is wide enough again.
  let wished = FIRST;
  const show = () => {
    pane.style.width = `${fitting(wished)}px`;
    bar.ariaValueNow = String(fitting(wished));
    bar.ariaValueMin = String(LEAST);
    bar.ariaValueMax = String(widest());
  };
  const set = (width: number) => {
    wished = fitting(width);
    show();
  };
  bar.addEventListener('pointerdown', (down) => {
    bar.setPointerCapture(down.pointerId);
    down.preventDefault();
  });
  bar.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (bar.hasPointerCapture(pointerId)) set(innerWidth - clientX);
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(wished + STEP);
    else if (key === 'ArrowRight') set(wished - STEP);
    else if (key === 'Home') set(LEAST);
    else if (key === 'End') set(widest());
  });
  addEventListener('resize', show);
  show();
}
