export {
  History,
  type DossierHistory,
  type HistoryMonth,
  type HistoryOptions,
  type HistoryTotals,
} from './history';
