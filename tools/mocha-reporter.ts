import Mocha from 'mocha';

/**
 * Mocha's own report, then one plain line that a program can read, last and alone:
 * `123 passed, 0 failed, 2 skipped`. The exit code stays mocha's.
 */
export default class SummaryReporter extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
}
