export { immovableIncome, type ImmovableIncome, type ImmovableDetail } from './immovable';
