export { BAREME_MESSAGES, baremeLine, baremeMessage, type BaremeSaid } from './message';
export { SUPPLEMENT_USED } from './supplement-used';
