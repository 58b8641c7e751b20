import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import { numberOfTyped, readTyped } from '../reading';

/**
 * Lets formulas calculate with a text as what was typed: `"687,50"*2` is 1375. What could mean two things (`610,500`) is an error: Univer makes 610500
 * of it.
 */
export function readTextsInFormulas(): void {
  const { prototype } = StringValueObject;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on each text below
  const usual = prototype.convertToNumberObjectValue;
  prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const read = readTyped(this.getValue());
    if (read === undefined) return usual.call(this);
    if ('kept' in read) return ErrorValueObject.create(ErrorType.VALUE);
    return NumberValueObject.create(numberOfTyped(read));
  };
  const usualValue = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ...more) => {
    if (typeof raw !== 'string') return usualValue(raw, ...more);
    if (WRITTEN.test(raw)) return NumberValueObject.create(Number(raw));
    const read = readTyped(raw);
    return read === undefined || 'kept' in read
      ? usualValue(raw, ...more)
      : NumberValueObject.create(numberOfTyped(read));
  };
}

/** A number as a formula has it: that `1.250` ends in a zero makes no text of it. */
const WRITTEN = /^\d+\.\d+(?:e[-+]?\d+)?$/i;
