export { spiCounter } from './spi-counter';
export { generalCounter, usableDays, type GeneralCounter } from './general';
