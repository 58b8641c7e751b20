export { exemptIncome, type SpiUse } from './exempt-income';
export { artisticIncome } from './artistic';
