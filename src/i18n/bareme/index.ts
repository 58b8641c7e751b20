export { BAREME_MESSAGES, baremeLine, baremeMessage } from './message';
export { SUPPLEMENT_USED } from './supplement-used';
