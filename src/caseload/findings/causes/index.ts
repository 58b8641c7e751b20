export { CAUSE_CODES, FACTS, HARMLESS, isHarmless, MISTAKES } from './hypotheses';
export { reading, roundingReading } from './reading';
export { CENT_ROUNDINGS, EURO_ROUNDINGS, isWithinRounding, ROUNDING_NAMES, roundingTo } from './rounding';
