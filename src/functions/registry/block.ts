import { spillShape, type Arguments, type Place, type Shape } from '../arguments';
import type { Answer, Answered } from './function';

/** A block of answers, one a place. */
export function block<T>(shape: Shape, answer: (place: Place) => T): readonly (readonly T[])[] {
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_unused, column) => answer({ row, column })),
  );
}

/** The same over the shape that the arguments spill to together; one that does not fit is the fault of the whole call. */
export function spilled(args: Arguments, answer: (place: Place) => Answered): Answer {
  const shape = spillShape(args);
  return 'fault' in shape ? shape.fault : block(shape.value, answer);
}
