export { spiCounter } from './spi-counter';
export { usableDays } from './general';
