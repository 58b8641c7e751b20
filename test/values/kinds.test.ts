import assert from 'node:assert/strict';
import { KINDS, LANGS, PER_YEAR } from '../../src/i18n';
import {
  cellOf,
  findKind,
  KIND_LIST,
  kindNames,
  kindOf,
  namedPeriod,
  nearestKinds,
  readKind,
} from '../../src/values';

/** The table of kinds.md §1: code, unit, repeat. */
const CONTRACT = `
work m sum|work:spi m sum|work:student m sum|work:student-grant m sum|work:shortage m sum|training m sum|training:spi m sum
replacement m sum|alimony m sum|family-allowance m sum|regular-gift m sum|other-income m sum|benefit-in-kind m sum
holiday-pay e sum|artistic y sum|artistic-used y no|ale m no|ale-cheques n no|movable e sum
cadastral-built y good|cadastral-unbuilt y good|rent-built y good|mortgage-built y good|rent-unbuilt y good|mortgage-unbuilt y good
allowance-children n no|spi-days-left n no|shortage-month n no
partner-work m sum|partner-work:spi m sum|partner-replacement m sum|partner-other m sum
debtors n no|debtors-income m sum|family-allowance-for-applicant m no|minor-children n no
${'abcdefghijklmnoprst'
  .split('')
  .map((letter) => `exempt:${letter} m sum`)
  .join('|')}`
  .trim()
  .split(/[|\n]/);

describe('the vocabulary of kinds', () => {
  it('is that of kinds.md, no more and no less', () => {
    const ours = KIND_LIST.map(({ code, unit, repeat }) => `${code} ${unit} ${repeat}`);
    assert.deepEqual([...ours].sort(), [...CONTRACT].sort());
  });

  it('every kind has a label in four languages, without brackets, and an article', () => {
    for (const { code, article } of KIND_LIST) {
      for (const lang of LANGS) assert.match(KINDS[code]?.[lang] ?? '', /^[^()[\]]{2,}$/, `${code} ${lang}`);
      assert.match(article, /^(L|AR) \d/, code);
    }
    assert.deepEqual(Object.keys(KINDS).sort(), KIND_LIST.map(({ code }) => code).sort());
  });

  it('every name of a kind finds it, without regard to case, accents, spaces, hyphens', () => {
    for (const kind of KIND_LIST) {
      for (const name of kindNames(kind)) {
        for (const form of [
          name,
          name.toUpperCase(),
          ` ${name.replaceAll(' ', '-')} `,
          name.normalize('NFD'),
        ]) {
          assert.deepEqual(findKind(form), { kind, perYear: false }, form);
        }
      }
    }
  });

  it('`/year`, in four languages, makes a monthly kind yearly', () => {
    for (const kind of KIND_LIST) {
      for (const lang of LANGS) {
        const named = findKind(`${KINDS[kind.code]![lang]}${PER_YEAR[lang]}`);
        if (kind.yearly) assert.deepEqual(named, { kind, perYear: true }, `${kind.code} ${lang}`);
        else if (kind.unit === 'y') assert.deepEqual(named, { kind, perYear: false }, `${kind.code} ${lang}`);
        else assert.equal(named, undefined, `${kind.code} ${lang}`);
      }
    }
  });

  it('a month behind a name is heard where the kind is monthly, and nowhere else', () => {
    for (const kind of KIND_LIST) {
      for (const month of ['/mois', ' per maand', ' im Monat', ' monthly']) {
        const named = findKind(kind.code + month);
        assert.deepEqual(named, kind.unit === 'm' ? { kind, perYear: false } : undefined, kind.code + month);
      }
    }
    assert.equal(findKind('Salaire mensuel')?.kind.code, 'work');
    assert.equal(findKind('RC bâti mensuel'), undefined);
  });

  it('all monthly kinds can be yearly but those without a period', () => {
    const fixed = KIND_LIST.filter(({ unit, yearly }) => unit === 'm' && !yearly).map(({ code }) => code);
    assert.deepEqual(fixed, ['ale', 'family-allowance-for-applicant']);
  });

  it('an unknown kind gives the three nearest', () => {
    const { problem } = readKind(cellOf('remplacemnt'));
    assert.equal(problem?.code, 'UNKNOWN_KIND');
    assert.equal(problem.figures['value'], 'remplacemnt');
    assert.match(String(problem.figures['nearest']), /^replacement, [a-z:-]+, [a-z:-]+$/);
    assert.equal(nearestKinds('work:sip')[0]?.code, 'work:spi');
    assert.equal(nearestKinds('x'.repeat(10_000)).length, 3);
  });

  it('volunteers, and numbers, are no kind', () => {
    for (const raw of ['exempt:q', 'volunteer', 12, true, 'ale/year']) {
      assert.equal(readKind(cellOf(raw)).problem?.code, 'UNKNOWN_KIND', String(raw));
    }
    assert.deepEqual(readKind(cellOf('')), {});
    assert.equal(readKind(cellOf('#N/A')).problem?.code, 'CELL_ERROR');
    assert.throws(() => kindOf('volunteer'));
  });

  it('hears the period in a bracket', () => {
    for (const text of [
      'par an',
      '€/an',
      'EUR par an',
      'annuel',
      'per jaar',
      'jaarlijks',
      'pro Jahr',
      'yearly',
      'net par an',
    ]) {
      assert.equal(namedPeriod(text), 'year', text);
    }
    for (const text of ['par mois', '€ / maand', 'im Monat', 'monthly'])
      assert.equal(namedPeriod(text), 'month', text);
    for (const text of ['EUR', 'net', '2026', '']) assert.equal(namedPeriod(text), undefined, text);
  });
});
