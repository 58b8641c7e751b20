import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { isFault, type Answered } from '../../functions';
import type { SheetValue } from '../../host';
import { faultMessage } from '../../i18n';
import { usePane, useSay } from '../pane';
import { withNamedKinds } from '../trouble';
import type { Explanation } from './explanation';
import { answeredText, valueText } from './shown-values';
import { EXPLAIN_WORDS } from './words';

/** Rows of an answer that are shown at most. */
const MOST_ROWS = 12;
/** Functions whose sheet says all that their cells do. */
const SHEETS: ReadonlySet<string> = new Set(['EXPLAIN']);

const useStyles = makeStyles({
  single: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroll: { overflowX: 'auto' },
  table: {
    width: 'max-content',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& td': {
      padding: '2px 6px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      maxWidth: '14rem',
    },
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { color: tokens.colorNeutralForeground3 },
  aside: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AnswerViewProps {
  readonly explanation: Explanation;
  /** Of the function. */
  readonly id: string;
  /** What the cell shows. */
  readonly shown: SheetValue;
}

/** What the function gives, and whether the cell shows it. */
export function AnswerView({ explanation: { answer, comparison }, id, shown }: AnswerViewProps) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const words = { blank: say('blank'), yes: say('yes'), no: say('no') };
  const only = isFault(answer)
    ? answer
    : answer.length === 1 && answer[0]?.length === 1
      ? answer[0][0]
      : undefined;
  const fault = only !== undefined && isFault(only) ? only : undefined;
  return (
    <>
      {fault !== undefined ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{faultMessage(lang, withNamedKinds(fault, lang))}</MessageBarBody>
        </MessageBar>
      ) : only !== undefined ? (
        <Single text={only === '' ? say('nothing') : answeredText(lang, only, words)} />
      ) : (
        !isFault(answer) && !SHEETS.has(id) && <Block rows={answer} id={id} words={words} />
      )}
      {/* Nothing is well where the result is an error: that the cell shows it too is no good news. */}
      {comparison === 'same' && fault !== undefined ? (
        <p className={styles.aside}>{say('sameError', { shown: valueText(lang, shown, words) })}</p>
      ) : (
        <MessageBar
          intent={comparison === 'same' ? 'success' : comparison === 'part' ? 'info' : 'warning'}
          layout="multiline"
        >
          <MessageBarBody>{say(comparison, { shown: valueText(lang, shown, words) })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Single({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <p className={styles.single}>{text}</p>;
}

interface BlockProps {
  readonly rows: readonly (readonly Answered[])[];
  readonly id: string;
  readonly words: Parameters<typeof answeredText>[2];
}

/** The first rows of an answer of several cells. */
function Block({ rows, id, words }: BlockProps) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  // The second cell of a due date is its day.
  const isDay = (column: number) => id === 'DEADLINES' && column === 1;
  return (
    <div className={styles.scroll} role="region" aria-label={say('result')} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => (
                <td key={j} className={typeof value === 'number' ? styles.number : undefined}>
                  {answeredText(lang, value, words, isDay(j))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className={styles.more}>{say('moreRows', { count: rows.length - MOST_ROWS })}</p>
      )}
    </div>
  );
}
