export { conditions } from './conditions';
export { conditionsResult, overallOf, statusOf, type Finding } from './finding';
