export { pace, type Pace } from './pace';
export { Progress } from './progress';
export { PROGRESS } from './words';
