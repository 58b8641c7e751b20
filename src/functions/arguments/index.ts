export { dossiersOf, type Dossier, type Dossiers } from './dossiers';
export type { Fault, Outcome } from './fault';
export { gridOf, isSingle, type Arguments, type Place, type RawArgument } from './grid';
export { scalarCell, Scalars } from './scalar';
export { withDateSystem } from './serial';
export { spillShape, type Shape } from './shape';
