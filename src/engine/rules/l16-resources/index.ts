export { annualIncome } from './annual-income';
export { componentsOf, present } from './components';
export { resourcesOf, type Resources } from './resources';
