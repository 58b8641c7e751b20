export { FIELD_COLUMNS, IDENTITY_KEYS, type FieldColumn, type IdentityKey } from './field-columns';
export { fieldFacts, type FieldFacts } from './field-facts';
export { isAmount, namesOf, personMeaningOf } from './column-names';
export {
  byPersonLayoutOf,
  isByPerson,
  personFieldOf,
  personTargetProblem,
  type ByPersonLayout,
} from './layout';
export { DossierCount, readByPerson } from './read-dossiers';
export { RECORD_NAMES, RECORDS, type RecordName } from './records';
export { byPersonCsv } from './write-csv';
export { byPersonRows, type DecimalSign } from './write-rows';
