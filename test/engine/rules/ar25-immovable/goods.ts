import type { ResourceInput } from '../../../../src/engine';

/** A row of real property. */
export type Immovable = Extract<ResourceInput, { kind: 'immovable' }>;

/** A built good with this cadastral income. */
export const built = (cadastralIncome: string, given: Partial<Immovable> = {}): Immovable => ({
  kind: 'immovable',
  built: true,
  cadastralIncome,
  ...given,
});

/** The same, unbuilt. */
export const land = (cadastralIncome: string, given: Partial<Immovable> = {}): Immovable => ({
  ...built(cadastralIncome, given),
  built: false,
});

/** A built good without cadastral income, rented. */
export const rented = (rent: string, given: Partial<Immovable> = {}): Immovable => ({
  kind: 'immovable',
  built: true,
  rent,
  ...given,
});

/** A built good abroad. */
export const abroad = (foreignIncome: string, given: Partial<Immovable> = {}): Immovable => ({
  kind: 'immovable',
  built: true,
  foreignIncome,
  ...given,
});

/** What is counted in all, and the details of each good. */
export const counts = (annual: string, ...details: object[]): object => ({
  resources: { immovable: annual },
  ...(details.length > 0 && { details: { immovables: details } }),
});
