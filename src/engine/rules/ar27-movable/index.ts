export { BANDS_FORMULA, bandFigures, bandedYield } from './bands';
export { movableIncome } from './movable';
