import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cellText, type Summary } from '../../caseload';
import { formatEuro, formatMonth } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import type { FindingLine } from '../worker';
import { asFarAsRead, labelOf } from './labels';
import { RESULTS } from './words';

const ROW = 64;

const useStyles = makeStyles({
  list: {
    height: 'min(60vh, 520px)',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // The row that Enter opens, seen as soon as the list has the focus.
    '&:focus-visible [aria-selected="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  inner: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    left: 0,
    width: '100%',
    height: `${ROW}px`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  mark: { display: 'inline-flex', flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  number: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  under: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  nothing: { padding: tokens.spacingHorizontalM },
});

interface Props {
  readonly lines: readonly FindingLine[];
  readonly toLookAt: Summary['toLookAt'];
  readonly open: (line: FindingLine) => void;
}

/** Where the focus goes back to when a row is closed. */
export const FINDINGS_ID = 'findings';

/**
 * The findings, of which only those in sight are drawn: 100,000 scroll as ten do. The list itself has the focus, so that no key is lost
 * while rows come and go: arrows, page keys, Home and End move, Enter opens.
 */
export function FindingsList({ lines, toLookAt, open }: Props) {
  const styles = useStyles();
  const say = useSay(RESULTS);
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  useEffect(() => {
    setActive(0);
    frame.current?.scrollTo(0, 0);
  }, [lines]);
  const pressed = (event: KeyboardEvent) => {
    const line = lines[active];
    const to = destination(event.key, active, lines.length);
    if (to !== undefined) {
      setActive(to);
      rows.scrollToIndex(to);
    } else if ((event.key === 'Enter' || event.key === ' ') && line !== undefined) open(line);
    else return;
    event.preventDefault();
  };
  if (lines.length === 0) return <Text className={styles.nothing}>{say('nothing')}</Text>;
  return (
    <div
      ref={frame}
      id={FINDINGS_ID}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={say('findings')}
      aria-activedescendant={rowId(active)}
      onKeyDown={pressed}
    >
      <div className={styles.inner} style={{ height: rows.getTotalSize() }} role="presentation">
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]!;
          return (
            <div
              key={line.index}
              id={rowId(index)}
              role="option"
              aria-selected={index === active}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setActive(index);
                open(line);
              }}
            >
              <Finding line={line} isToLookAt={toLookAt.has(line.line)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowId(index: number): string {
  return `finding-${index}`;
}

const OUTCOME_WORDS = { correct: 'isCorrect', refused: 'isRefused', unpaid: 'isUnpaid' } as const;

/** Rows that a page key moves over. */
const PAGE = 8;

function destination(key: string, at: number, count: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

function Finding({ line, isToLookAt }: { readonly line: FindingLine; readonly isToLookAt: boolean }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const { dossier, month, outcome, due, paid, difference, cause, cell, asRead } = line;
  const reason = cause === undefined || cause === 'correct' ? '' : labelOf(lang, cause);
  const amounts = [
    due !== undefined && `${say('due')} ${formatEuro(lang, due)}`,
    paid !== undefined && `${say('paid')} ${formatEuro(lang, paid)}`,
  ].filter(Boolean);
  // Of a refused row the cell tells most, and is shortest.
  const told = cell === undefined ? [reason, amounts.join(' · ')] : [cellText(cell, lang), reason];
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>
          <span className={styles.cut}>
            {dossier === '' ? say('line', { line: line.line }) : dossier}
            {month !== '' && ` · ${formatMonth(lang, month)}`}
          </span>
          {isToLookAt && (
            <span role="img" aria-label={say('toLookAt')} title={say('toLookAt')} className={styles.mark}>
              <Warning16Filled />
            </span>
          )}
        </span>
        <span
          className={mergeClasses(
            styles.number,
            (outcome === 'over' || outcome === 'under') && styles[outcome],
          )}
        >
          {outcome === 'over' || outcome === 'under' || outcome === 'harmless'
            ? signed(formatEuro(lang, difference ?? ''))
            : asFarAsRead(lang, say(OUTCOME_WORDS[outcome]), asRead === true)}
        </span>
      </span>
      {told.map((text, place) => (
        <span key={place} className={mergeClasses(styles.line, styles.quiet)}>
          <span className={styles.cut}>{text}</span>
        </span>
      ))}
    </>
  );
}
