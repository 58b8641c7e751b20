import type { Warning, WarningCode } from './codes';

/** The warnings of one assessment, once per code and path. */
export class Warnings<Code extends string = WarningCode> {
  private readonly items: Warning<Code>[] = [];

  add(code: Code, path: string): void {
    if (!this.items.some((item) => item.code === code && item.path === path)) this.items.push({ code, path });
  }

  list(): readonly Warning<Code>[] {
    return this.items;
  }
}
