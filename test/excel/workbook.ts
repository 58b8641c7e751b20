import type { ApiObject } from './rich-api';

const DAY = 86_400_000;
const FROM_1904 = 1_462;

/** The open workbook, as far as worksheet functions ask for it: its date system, and to be computed again. */
export class Workbook {
  recalculations = 0;
  readonly api: ApiObject;

  constructor({ from1904 }: { from1904: boolean }) {
    const date = (year: number, month: number, day: number): ApiObject => {
      const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
      return { values: { Value: from1904 ? serial - FROM_1904 : serial, Error: null } };
    };
    this.api = {
      children: {
        Application: { methods: { Calculate: () => void (this.recalculations += 1) } },
        Functions: { methods: { Date: date } },
      },
    };
  }
}
