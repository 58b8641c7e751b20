import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { WhatIfTotals } from '../../caseload';
import { CHECK_WHAT_IF, formatCount, formatEuro } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import { TotalsChart } from './totals-chart';
import { mayBeWrong, notCounted, refusedLines, totalsLines } from './totals-lines';
import { TotalsTable } from './totals-table';
import { WORDS } from './words';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus': { outline: 'none' },
  },
  head: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  amount: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the dossiers come to before and after. */
export function TotalsView({ title, totals }: { readonly title: string; readonly totals: WhatIfTotals }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const lines = totalsLines(totals, lang);
  const all = lines.at(-1)!;
  const refused = refusedLines(totals, lang);
  const count = (value: number) => formatCount(lang, value);
  const notes = [CHECK_WHAT_IF.note[lang], ...notCounted(totals, lang)];
  return (
    <section className={styles.all} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.head}>
        <div className={styles.amount}>
          {all.difference === '0.00'
            ? say('same')
            : say('perMonth', { euros: signed(formatEuro(lang, all.difference)) })}
        </div>
        <div>
          {say('fromTo', {
            before: formatEuro(lang, all.before),
            after: formatEuro(lang, all.after),
            dossiers: count(all.dossiers),
            changed: count(all.changed),
          })}
        </div>
      </div>
      {refused.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say('refused', { count: count(refused.reduce((sum, one) => sum + one.count, 0)) })}
            <ul className={styles.list}>
              {refused.map(({ code, count: dossiers, text }) => (
                <li key={code}>
                  {count(dossiers)} × {text}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {mayBeWrong(totals, lang).map((text) => (
        <MessageBar key={text} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <h4>{say('byCategory')}</h4>
      <TotalsChart lines={lines.slice(0, -1)} />
      <TotalsTable lines={lines} />
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
    </section>
  );
}
