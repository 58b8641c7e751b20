import type { ComponentType } from 'react';
import { BaremeTab } from '../bareme';
import { CheckTab } from '../check';
import { ExamplesTab } from '../examples';
import { ExplainTab } from '../explain';
import { HelpTab } from '../help';
import { ProcedureTab } from '../procedure';
import { ReadingsTab } from '../readings';
import { SettingsTab } from '../settings';
import { WhatIfTab } from '../what-if';
import type { TabName } from '../pane';

/** What each tab shows. */
export const TABS: Readonly<Record<TabName, ComponentType>> = {
  check: CheckTab,
  bareme: BaremeTab,
  explain: ExplainTab,
  procedure: ProcedureTab,
  whatIf: WhatIfTab,
  readings: ReadingsTab,
  examples: ExamplesTab,
  settings: SettingsTab,
  help: HelpTab,
};
