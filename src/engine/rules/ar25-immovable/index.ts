export { immovableIncome, type ImmovableDetail } from './immovable';
