import type { Warning, WarningCode } from './codes';

/** The warnings of one assessment, once per code and path. */
export class Warnings {
  private readonly items: Warning[] = [];

  add(code: WarningCode, path: string): void {
    if (!this.items.some((item) => item.code === code && item.path === path)) this.items.push({ code, path });
  }

  list(): readonly Warning[] {
    return this.items;
  }
}
