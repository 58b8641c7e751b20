import { LANGS, type Lang } from '../../src/i18n';
import { decisionSheet, differencesText, sheetText, waterfall, waterfallText } from '../../src/sheet';
import { computed, further, lawCase, traced } from './dossiers';
import { matchesGolden } from './matches-golden';

const FOLDER = new URL('golden/', import.meta.url);

const NEW_CLAIM = {
  id: 'nouvelle-demande',
  month: '2010-09',
  from: '2010-09-05',
  newClaim: true,
  persons: [{ id: 'demandeur', role: 'applicant', resources: [{ kind: 'work', amount: '850.00' }] }],
};

const sheets: [name: string, dossier: unknown, langs: readonly Lang[]][] = [
  ['new-claim', lawCase('PB-3.3.2-cas1'), LANGS],
  ['custody-weighted', lawCase('PB-2.3-b'), ['fr']],
  ['debtors-2026', lawCase('VB-1C'), ['fr']],
  ['sale-and-goods', further('abroad-and-bare'), ['fr']],
  ['left-out', further('left-out'), ['fr', 'nl']],
  ['two-exemptions', further('two-exemptions'), ['fr', 'en']],
  ['couple', lawCase('SEED-002-Q35-student-partner'), ['fr']],
  ['underpaid', lawCase('BOUND-difference'), ['fr']],
  ['no-right', lawCase('BOUND-right-cat1-at'), ['fr']],
  // 736.67 for the days is below the amount of the month, 740.32, and not below that of the days, 641.61.
  ['no-right-new-claim', NEW_CLAIM, LANGS],
  ['refused', lawCase('COVER-unknown-value'), ['fr', 'de']],
];

describe('golden sheets', () => {
  for (const [name, dossier, langs] of sheets) {
    for (const lang of langs) {
      it(`${name} in ${lang}`, () => {
        matchesGolden(
          FOLDER,
          `${name}.${lang}`,
          sheetText(decisionSheet(dossier, traced(dossier), { lang })),
        );
      });
    }
  }

  it('a difference of two dossiers, and step by step in each language', () => {
    const august = {
      id: 'D-1',
      month: '2026-08',
      persons: [{ id: 'a', role: 'applicant', resources: [{ kind: 'work', amount: '400.00' }] }],
    };
    const september = {
      ...august,
      month: '2026-09',
      persons: [
        { ...august.persons[0], spi: { kind: 'general' } },
        { id: 'm', role: 'parent', resources: [{ kind: 'replacement', amount: '18000', per: 'year' }] },
      ],
    };
    const [before, after] = [august, september].map((dossier) => ({ dossier, result: computed(dossier) }));
    matchesGolden(FOLDER, 'difference.nl', differencesText('nl', before!, after!));
    for (const lang of LANGS)
      matchesGolden(FOLDER, `waterfall.${lang}`, waterfallText(waterfall(before!, after!, { lang })));
  });
});
