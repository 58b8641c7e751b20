import type { Injector } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { Lang } from '../../../i18n';
import { readTyped } from '../reading';
import { textInFormat } from './text-format';

/**
 * Lets TEXT take formats as they are typed in Belgium: Univer makes `1,314` of 1314.2 with `0,00`, and of `jj/mm/aaaa` no day. `lang`: the
 * language of now.
 */
export function readFormatsInFormulas(injector: Injector, lang: () => Lang): void {
  injector.get(IFunctionService).registerExecutors(new BelgianText(lang));
}

class BelgianText extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly lang: () => Lang) {
    super('TEXT');
  }

  /** Numbers come as they are, not as their cells show them. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(value: BaseValueObject, format: BaseValueObject): BaseValueObject {
    const failed = [value, format].find((one) => one.isError());
    if (failed !== undefined) return failed;
    const [rows, columns] = sizeOf(value, format);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) =>
        this.text(cellOf(value, row, column), cellOf(format, row, column)),
      ),
    );
    return rows * columns === 1 ? cells[0]![0]! : arrayOf(cells);
  }

  private text(value: MaybeCell, format: MaybeCell): BaseValueObject {
    if (value === undefined || format === undefined) return ErrorValueObject.create(ErrorType.NA);
    if (value?.isError() || value?.isBoolean()) return value;
    if (format?.isError()) return format;
    if (format?.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
    const read = numberOrText(value);
    const pattern = format === null || format.isNull() ? '' : String(format.getValue());
    const text = read === undefined ? undefined : textInFormat(read, pattern, this.lang());
    return text === undefined ? ErrorValueObject.create(ErrorType.VALUE) : StringValueObject.create(text);
  }
}

/** A blank is `null`; undefined where there is no cell. */
type MaybeCell = BaseValueObject | null | undefined;

/** A text that is typed as a number or a day is one; undefined where it could mean two things. */
function numberOrText(value: BaseValueObject | null): number | string | undefined {
  if (value === null || value.isNull()) return 0;
  if (!value.isString()) return Number(value.getValue());
  const text = String(value.getValue());
  const read = readTyped(text);
  if (read !== undefined && 'kept' in read) return undefined;
  const number = value.convertToNumberObjectValue();
  return text !== '' && number.isNumber() ? Number(number.getValue()) : text;
}

function sizeOf(...values: readonly BaseValueObject[]): readonly [rows: number, columns: number] {
  const arrays = values.filter((one) => one instanceof ArrayValueObject);
  return [
    Math.max(1, ...arrays.map((array) => array.getRowCount())),
    Math.max(1, ...arrays.map((array) => array.getColumnCount())),
  ];
}

/** A value, or a row, or a column goes on where the other argument is longer; behind the end of both there is none. */
function cellOf(value: BaseValueObject, row: number, column: number): MaybeCell {
  if (!(value instanceof ArrayValueObject)) return value;
  const [rows, columns] = [value.getRowCount(), value.getColumnCount()];
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return undefined;
  return value.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? null;
}

function arrayOf(calculateValueList: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: calculateValueList[0]!.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
