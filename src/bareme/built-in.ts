import abroadPeriods from './data/abroad-periods.json';
import ale from './data/ale.json';
import artisticPeriods from './data/artistic-periods.json';
import categories from './data/categories.json';
import costFormPeriods from './data/cost-form-periods.json';
import coverage from './data/coverage.json';
import covidPiisShare from './data/covid-piis-share.json';
import covidPremium from './data/covid-premium.json';
import covidSubsidy from './data/covid-subsidy.json';
import covidVitalSector from './data/covid-vital-sector.json';
import debtorCeilings from './data/debtor-ceilings.json';
import debtorScale from './data/debtor-scale.json';
import familyAllowanceFlat from './data/family-allowance-flat.json';
import generalExemption from './data/general-exemption.json';
import immovable from './data/immovable.json';
import indexEntry from './data/index-entry.json';
import indexSteps from './data/index-steps.json';
import installationPremium from './data/installation-premium.json';
import maintenanceAid from './data/maintenance-aid.json';
import movable from './data/movable.json';
import piisShare from './data/piis-share.json';
import piisShareByPopulation from './data/piis-share-by-population.json';
import pocketMoney from './data/pocket-money.json';
import recoveryPeriods from './data/recovery-periods.json';
import requestPeriods from './data/request-periods.json';
import sanctionPeriods from './data/sanction-periods.json';
import shortagePeriod from './data/shortage-period.json';
import sources from './data/sources.json';
import spi from './data/spi.json';
import spiPeriods from './data/spi-periods.json';
import stateShare from './data/state-share.json';
import stateShareSteps from './data/state-share-steps.json';
import studentGrantWindow from './data/student-grant-window.json';
import transfer from './data/transfer.json';
import unemploymentFileCost from './data/unemployment-file-cost.json';
import unemploymentShare from './data/unemployment-share.json';
import unemploymentSupplement from './data/unemployment-supplement.json';
import unemploymentWindow from './data/unemployment-window.json';
import volunteer from './data/volunteer.json';
import { loadBareme } from './load';
import type { Bareme } from './types';

/** The barème compiled on the day `coverage.checkedOn`; frozen. */
export const builtInBareme: Bareme = loadBareme(sources, indexSteps, coverage, {
  categories,
  spi,
  studentGrantWindow,
  generalExemption,
  ale,
  volunteer,
  movable,
  immovable,
  transfer,
  familyAllowanceFlat,
  pocketMoney,
  installationPremium,
  debtorCeilings,
  debtorScale,
  maintenanceAid,
  stateShare,
  stateShareSteps,
  piisShare,
  piisShareByPopulation,
  unemploymentWindow,
  unemploymentShare,
  unemploymentSupplement,
  unemploymentFileCost,
  covidPremium,
  covidSubsidy,
  covidPiisShare,
  covidVitalSector,
  requestPeriods,
  sanctionPeriods,
  recoveryPeriods,
  abroadPeriods,
  spiPeriods,
  shortagePeriod,
  artisticPeriods,
  costFormPeriods,
  indexEntry,
} as Parameters<typeof loadBareme>[3]);
