export { transferIncome, type TransferDetail, type TransferIncome } from './transfers';
