import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { checkCommand } from '../../src/cli/check';
import type { Command } from '../../src/cli/io';
import { Misuse, sayMisuse } from '../../src/cli/misuse';
import { run, type Said } from './terminal';

/** The command as `ris` runs it: a misuse is told. */
const told: Command = async (args, io) => {
  try {
    return await checkCommand(args, io);
  } catch (error) {
    if (error instanceof Misuse) return sayMisuse('ris check', error, 'fr', io);
    throw error;
  }
};

/** A folder of its own for each test, in which `ris check` runs in French. */
export class CheckFolder {
  private path = '';

  make(): void {
    this.path = mkdtempSync(join(tmpdir(), 'ris-check-'));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  /** Where a file is, or will be. */
  at(name: string): string {
    return join(this.path, name);
  }

  /** Writes a file; where it is. */
  file(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  bytes(name: string): Uint8Array {
    return readFileSync(this.at(name));
  }

  /** Runs the command; no-break spaces of what it says are plain ones, and the folder is left out. */
  async check(...args: string[]): Promise<Said> {
    const { code, out, err } = await run(told, args, { env: { LANG: 'fr_BE.UTF-8' } });
    return { code, out: this.plain(out), err: this.plain(err) };
  }

  private plain(text: string): string {
    return text.replaceAll('\u00a0', ' ').replaceAll(`${this.path}${sep}`, '');
  }
}
