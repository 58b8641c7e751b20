/** Below this width grid and pane are shown one at a time; in pixels, as in workbench.css. */
const NARROW = matchMedia('(max-width: 759px)');

/** What is on the screen. */
export interface Sides {
  /** Grid and pane have no room beside each other. */
  readonly narrow: boolean;
  readonly pane: boolean;
}

/** What is shown of grid and pane. Where both have no room, one of them, and the other waits. */
export class Side {
  private beside = true;
  private narrowPane = false;
  private readonly followers = new Set<() => void>();
  private sides: Sides = this.look();

  constructor() {
    NARROW.addEventListener('change', () => this.changed());
    this.changed();
  }

  readonly get = (): Sides => this.sides;

  readonly follow = (heard: () => void): (() => void) => {
    this.followers.add(heard);
    return () => void this.followers.delete(heard);
  };

  showPane(shown: boolean): void {
    if (this.sides.narrow) this.narrowPane = shown;
    else this.beside = shown;
    this.changed();
  }

  /** Cells are to be looked at. */
  showGrid(): void {
    if (this.sides.narrow) this.showPane(false);
  }

  private look(): Sides {
    return { narrow: NARROW.matches, pane: NARROW.matches ? this.narrowPane : this.beside };
  }

  private changed(): void {
    this.sides = this.look();
    document.body.classList.toggle('without-pane', !this.sides.pane);
    this.followers.forEach((heard) => heard());
  }
}
