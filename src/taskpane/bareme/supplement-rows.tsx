import { makeStyles } from '@fluentui/react-components';
import { BAREME_LISTING, fill, formatAmount, LAW_TABLES, type Lang } from '../../i18n';
import { pairText } from '../../sheet';
import { usePane, useSay } from '../pane';
import type { ChangedValue, SupplementChanges } from './supplement-changes';
import { SUPPLEMENT_WORDS } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.2rem' },
  value: { fontVariantNumeric: 'tabular-nums' },
});

/** What a supplement changes: each value, what it was, and up to when the amounts hold. */
export function SupplementRows({ changes: { rows, coverage } }: { readonly changes: SupplementChanges }) {
  const styles = useStyles();
  const { lang, bareme } = usePane();
  const say = useSay(SUPPLEMENT_WORDS);
  const amount = (exact: string | null) => (exact === null ? say('none') : formatAmount(lang, exact));
  return (
    <ul className={styles.list}>
      {rows.map(({ table, from, replaces, values }) => {
        const name = LAW_TABLES[table]?.[lang] ?? bareme.tables[table].title;
        return (
          <li key={`${table} ${from}`}>
            {say(replaces ? 'replaced' : 'row', { table: name, from })}
            <ul className={styles.list}>
              {values.map((value) => (
                <li key={value.key} className={styles.value}>
                  {pairText(
                    lang,
                    keyLabel(lang, table, value),
                    `${amount(value.before)} → ${amount(value.after)}`,
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
      {coverage !== undefined && <li>{say('covered', coverage)}</li>}
    </ul>
  );
}

const SPI = {
  generalMonthly: BAREME_LISTING.spiGeneral,
  studentGrantMonthly: BAREME_LISTING.spiGrant,
  artisticAnnual: BAREME_LISTING.spiArtistic,
  shortageMonthly: BAREME_LISTING.spiShortage,
};

/** What a value is called, with its unit where it is an amount a month or a year. */
function keyLabel(lang: Lang, table: string, { key, unit }: ChangedValue): string {
  const per =
    unit === 'EUR/year' ? BAREME_LISTING.annual : unit === 'EUR/month' ? BAREME_LISTING.monthly : undefined;
  const name =
    table === 'categories' || table === 'generalExemption'
      ? `${BAREME_LISTING.category[lang]} ${key}`
      : key in SPI
        ? SPI[key as keyof typeof SPI][lang]
        : key;
  return per === undefined ? name : fill(lang, '{name} ({per})', { name, per: per[lang] });
}
