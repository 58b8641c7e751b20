import type { ApiObject } from '../rich-api';
import type { Workbook } from './workbook';

const DAY = 86_400_000;
const FROM_1904 = 1_462;

/** What is asked to compute, and not to compute or draw meanwhile. */
export function application(workbook: Workbook): ApiObject {
  return {
    methods: {
      Calculate: () => void (workbook.recalculations += 1),
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

/** The worksheet function that tells the date system. */
export function worksheetFunctions(from1904: boolean): ApiObject {
  const date = (year: number, month: number, day: number): ApiObject => {
    const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
    return { values: { Value: from1904 ? serial - FROM_1904 : serial, Error: null } };
  };
  return { methods: { Date: date } };
}

/** Events of the pane. */
export function runtime(workbook: Workbook): ApiObject {
  return {
    values: {
      get EnableEvents() {
        return workbook.eventsEnabled;
      },
    },
    setters: { EnableEvents: (enabled: boolean) => void (workbook.eventsEnabled = enabled) },
  };
}
