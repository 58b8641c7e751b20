import { LANGS, type Lang } from '../../../src/i18n';
import { sheetText } from '../../../src/sheet';
import { matchesGolden } from '../matches-golden';
import { further, procedureCase, sheetOf } from './commands';

const FOLDER = new URL('golden/', import.meta.url);

const sheets: [name: string, command: unknown, langs: readonly Lang[]][] = [
  ['conditions', further('rich-conditions'), ['fr', 'nl', 'en']],
  ['deadlines', further('rich-deadlines'), LANGS],
  ['sanction', further('rich-sanction'), ['fr', 'nl']],
  ['sanction-not-possible', procedureCase('SAN-piis-legitimate'), ['fr']],
  ['abroad', further('rich-abroad'), ['fr', 'nl']],
  ['recovery', further('rich-recovery'), ['fr', 'nl', 'de']],
  ['debtors', further('rich-debtors'), ['fr', 'nl', 'de']],
  ['premium', further('rich-premium'), ['fr', 'nl']],
  ['maintenance-aid', further('rich-aid'), ['fr', 'nl']],
  ['state-share', further('rich-state-share'), ['fr', 'nl', 'en']],
  ['counter', further('rich-counter'), ['fr', 'nl']],
  ['artistic', further('artistic'), ['fr', 'en']],
  ['refused', procedureCase('SAN-missing'), ['fr', 'nl']],
];

describe('golden procedure sheets', () => {
  for (const [name, command, langs] of sheets) {
    for (const lang of langs) {
      it(`${name} in ${lang}`, () =>
        matchesGolden(FOLDER, `${name}.${lang}`, sheetText(sheetOf(command, lang))));
    }
  }
});
