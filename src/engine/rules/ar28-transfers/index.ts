export { transferIncome, type TransferDetail } from './transfers';
