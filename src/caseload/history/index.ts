export type { CounterFinding } from './counter';
export {
  isCompared,
  type ComparedMonth,
  type DossierHistory,
  type HistoryMonth,
  type LeftOutMonth,
  type Payments,
} from './dossier-history';
export { GROUND_OF_CAUSE } from './ground-of-cause';
export { History, type HistoryOptions } from './history';
export { HistoryTotals } from './history-totals';
export type { Proposal, ProposalStatus, ReviewGround } from './proposal';
