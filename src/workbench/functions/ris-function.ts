import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import {
  call,
  cellsOf,
  environment,
  errorKind,
  type ErrorKind,
  type Fault,
  type WorksheetFunction,
} from '../../functions';
import { faultMessage } from '../../i18n';
import { withNamedKinds } from '../../taskpane';
import { NAMESPACE } from '../namespace';
import type { CellFaults, CellPlace } from './cell-faults';
import { rawArgument } from './raw-argument';

const ERRORS: Readonly<Record<ErrorKind, ErrorType>> = {
  notAvailable: ErrorType.NA,
  invalidValue: ErrorType.VALUE,
};

/** A fault on its way to its cell. */
class FaultError extends Error {
  constructor(
    readonly kind: ErrorType,
    why: string,
  ) {
    super(why);
  }
}

/** One of our functions as the grid calculates it: the same as in Excel, from the same registry. */
export class RisFunction extends BaseFunction {
  override minParams = 0;
  override maxParams: number;

  constructor(
    private readonly definition: WorksheetFunction,
    private readonly faults: CellFaults,
  ) {
    super(`${NAMESPACE}.${definition.id}`);
    this.maxParams = definition.parameters.length;
  }

  /** A quoted text arrives as it is written, as from a cell: `"01/09/2026 10:30"` is for our readers to take or refuse. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws: that would end the calculation of the whole workbook. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    this.faults.forget(this.place(0, 0), this.title);
    try {
      const cells = cellsOf(call(this.definition, variants.map(rawArgument)), faultError);
      const values = cells.map((row, i) => row.map((value, j) => this.answered(value, i, j)));
      return values.length === 1 && values[0]?.length === 1 ? values[0][0]! : arrayOf(values);
    } catch (error) {
      return this.failure(error, 0, 0);
    }
  }

  private answered(value: number | string | Error, row: number, column: number): BaseValueObject {
    if (value instanceof Error) return this.failure(value, row, column);
    this.faults.forget(this.place(row, column), this.title);
    return typeof value === 'number' ? NumberValueObject.create(value) : StringValueObject.create(value);
  }

  private failure(error: unknown, row: number, column: number): BaseValueObject {
    const { kind, message } =
      error instanceof FaultError ? error : { kind: ErrorType.VALUE, message: String(error) };
    const fault = { error: kind, why: message, formulaAt: this.place(0, 0) };
    this.faults.set(this.place(row, column), this.title, fault);
    return ErrorValueObject.create(kind, message);
  }

  private get title(): string {
    return `${NAMESPACE}.${this.definition.id}`;
  }

  /** A cell of the answer, counted from that of the formula. */
  private place(row: number, column: number): CellPlace {
    return {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row + row,
      column: this.column + column,
    };
  }
}

/** The code stands first: what is beside a cell may cut its text off. */
function faultError(fault: Fault): FaultError {
  const { lang } = environment();
  const said = faultMessage(lang, withNamedKinds(fault, lang)).replace(` [${fault.code}]`, '');
  return new FaultError(ERRORS[errorKind(fault)], `${fault.code}: ${said}`);
}

function arrayOf(values: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
