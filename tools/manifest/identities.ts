/** Who an installed copy is: its Id, and the name under which its functions are called. */
export interface Identity {
  readonly id: string;
  readonly namespace: string;
}

/** Neither ever changes: Excel knows the add-in by the one, workbooks store the other (`=RIS.AMOUNT(...)`). */
export const PRODUCT: Identity = { id: '0f9934a5-1cd3-4433-94e0-0c6b8e620936', namespace: 'RIS' };

/** The copy of a developer beside an installed one: two copies with one namespace make Excel say `#NAME?`. */
export const DEVELOPMENT: Identity = { id: 'c5be0114-aaab-48c9-abda-943d27ba6896', namespace: 'RISDEV' };
