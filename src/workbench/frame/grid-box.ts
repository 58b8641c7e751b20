/** Tells the styles where the grid is: what opens from its toolbar stays over it. */
export function trackGridBox(grid: HTMLElement): void {
  new ResizeObserver(() => {
    const { top, width } = grid.getBoundingClientRect();
    document.body.style.setProperty('--grid-top', `${top}px`);
    document.body.style.setProperty('--grid-width', `${width}px`);
  }).observe(grid);
}
