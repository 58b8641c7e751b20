export { DrawnChart } from './drawn-chart';
export { LongWork } from './long-work';
export { NeedsCheck } from './needs-check';
export { signed } from './signed';
export { useLongWork, type Work } from './use-long-work';
