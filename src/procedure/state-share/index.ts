export { sizeOf } from './base-rate';
export { stateShare } from './state-share';
