import { CHECK_SUMMARY, fill, formatCount, type Lang } from '../../i18n';
import type { Io } from '../io';

/** Files shorter than this are done before anyone reads a word. */
const LONG = 20_000;

/** Shows on a terminal how far a long file is; elsewhere nothing. */
export class Progress {
  private readonly shown: boolean;
  private percent = -1;

  constructor(
    private readonly total: number,
    private readonly lang: Lang,
    private readonly stderr: Io['stderr'] & { readonly isTTY?: boolean },
  ) {
    this.shown = stderr.isTTY === true && total >= LONG;
  }

  at(done: number): void {
    const percent = Math.floor((done * 100) / this.total);
    if (!this.shown || percent === this.percent) return;
    this.percent = percent;
    const figures = { done: formatCount(this.lang, done), total: formatCount(this.lang, this.total) };
    this.stderr.write(`\r  ${fill(this.lang, CHECK_SUMMARY.progress[this.lang], figures)} (${percent} %)`);
  }

  /** Takes the line away again. */
  end(): void {
    if (this.shown) this.stderr.write('\r\u001b[2K');
  }
}
