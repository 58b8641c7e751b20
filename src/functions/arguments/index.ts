export { dossiersOf, type Dossier, type Dossiers } from './dossiers';
export type { Fault, Outcome } from './fault';
export { gridOf, isSingle, type Arguments, type Place, type RawArgument } from './grid';
export { historiesOf, type Histories, type HistoryMonth } from './histories';
export { namedCell, type NamedCell } from './named-cell';
export { notBefore } from './not-before';
export { scalarCell, Scalars } from './scalar';
export { serialOf, withDateSystem } from './serial';
export { mismatch, spillShape, type Shape } from './shape';
