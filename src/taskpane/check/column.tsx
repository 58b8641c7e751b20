import { Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { settledText } from '../../caseload';
import { COLUMN_ADVICE, formatCount, message } from '../../i18n';
import { shortArticle } from '../../sheet';
import { usePane, useSay } from '../pane';
import type { SeenColumn } from '../worker';
import type { Target } from './targets';
import { CHECK } from './words';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  notes: { display: 'flex', flexDirection: 'column', gap: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  press: { alignSelf: 'start' },
  warn: { color: tokens.colorStatusWarningForeground3, overflowWrap: 'anywhere' },
  problem: { color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly column: SeenColumn;
  readonly targets: readonly Target[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly set: (header: string, target: string) => void;
}

/** One column: some of its cells, what is to be known of it, and what it is taken for. */
export function Column({ column, targets, chosen, set }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  const { index, header, use, target, sample, problems } = column;
  const guesses = useOffered(column.guesses);
  const choice = chosen[header] ?? '';
  const known = targets.find(({ value }) => value === (choice === '' ? target : choice));
  const likely = guesses.map(({ target: value }) => targets.find((one) => one.value === value));
  const group = (name: Target['group']) => targets.filter((one) => one.group === name);
  /** The choice of nobody: what the header alone is taken for. */
  const asHeaderSays = (found: Target | undefined, read: string | undefined): string => {
    if (read === undefined) return say('notRead');
    return found === undefined ? say('asItIs') : `${found.label} ${say('asItIs')}`;
  };
  const option = (one: Target | undefined) =>
    one && (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    );
  const notes = `column-notes-${index}`;
  return (
    <li className={styles.column}>
      <span className={styles.title}>{header}</span>
      {sample.length > 0 && <Caption1 className={styles.quiet}>{sample.join(' · ')}</Caption1>}
      <div id={notes} className={styles.notes}>
        {problems.map((problem) => (
          <Caption1 key={problem.code} className={styles.problem}>
            {message(lang, problem)}
          </Caption1>
        ))}
        <Remarks column={column} />
        <OtherReading column={column} targets={targets} set={set} />
        {use === 'niss' && <Caption1 className={styles.quiet}>{say('niss')}</Caption1>}
      </div>
      <Select
        size="small"
        aria-label={say('meaning', { header })}
        aria-describedby={notes}
        aria-invalid={problems.length > 0}
        value={choice}
        onChange={(_, { value }) => set(header, value)}
      >
        <option value="">{asHeaderSays(choice === '' ? known : undefined, target)}</option>
        <option value="ignore">{say('leaveAside')}</option>
        {likely.some(Boolean) && <optgroup label={say('maybe')}>{likely.map(option)}</optgroup>}
        <optgroup label={say('dossierColumns')}>{group('dossier').map(option)}</optgroup>
        {group('kinds').length > 0 && <optgroup label={say('kinds')}>{group('kinds').map(option)}</optgroup>}
      </Select>
      {known !== undefined && (known.unit ?? known.article) !== undefined && (
        <Caption1 className={styles.quiet}>
          {[known.unit, known.article && shortArticle(lang, known.article)].filter(Boolean).join(' · ')}
        </Caption1>
      )}
    </li>
  );
}

/** The last guesses there were: a choice keeps them in the list, for a list that changes forgets what is being typed into it. */
function useOffered(guesses: SeenColumn['guesses']): SeenColumn['guesses'] {
  const [offered, offer] = useState(guesses);
  if (guesses.length > 0 && guesses !== offered) offer(guesses);
  return guesses.length > 0 ? guesses : offered;
}

/** Days of other months in a column of days of the month, and one press to read it as what takes them. */
function OtherReading({ column: { header, outside }, targets, set }: Omit<Props, 'chosen'>) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  if (outside === undefined) return null;
  const label = targets.find(({ value }) => value === outside.other)?.label ?? outside.other;
  return (
    <>
      <Caption1 className={styles.warn}>
        {say('outsideDays', { count: formatCount(lang, outside.rows), label })}
      </Caption1>
      <Button size="small" className={styles.press} onClick={() => set(header, outside.other)}>
        {say('readAs', { label })}
      </Button>
    </>
  );
}

/** What is not read of a column, and what was read with the help of another cell. */
function Remarks({ column: { use, amounts, days, advice, settled } }: { readonly column: SeenColumn }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  const count = (value: number) => ({ count: formatCount(lang, value) });
  const remarks = [
    ...(use === 'unknown' && amounts > 0 ? [say('unknownAmounts', count(amounts))] : []),
    ...(use === 'unknown' && days > 0 ? [say('unknownDays', count(days))] : []),
    ...(use === 'ignored' && days > 0 ? [say('asideDays', count(days))] : []),
    ...(use === 'unknown' && amounts === 0 && days === 0 && advice === undefined ? [say('unknown')] : []),
    ...(advice === undefined ? [] : [say('unknownAdvice', { advice: COLUMN_ADVICE[advice][lang] })]),
    ...(settled === undefined ? [] : [settledText(lang, settled)]),
  ];
  return remarks.map((remark) => (
    <Caption1 key={remark} className={styles.warn}>
      {remark}
    </Caption1>
  ));
}
