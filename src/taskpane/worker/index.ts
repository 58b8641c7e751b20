export { heard, startSession, type RemoteSession } from './client';
export type { FindingLine, Outcome } from './finding-line';
export type { ColumnUse, Recognised, SeenColumn, SeenDossier } from './seen';
export type { CheckAsked, LongWork, RowDetail } from './session';
export type { NoSource } from './source';
export { baremeWith, completed, type SupplementText } from './supplement';
