export { annualIncome } from './annual-income';
export { resourcesOf, type Resources } from './resources';
