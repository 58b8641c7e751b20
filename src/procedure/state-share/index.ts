export { stateShare } from './state-share';
