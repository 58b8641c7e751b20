import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft16Regular, ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { namedProblems } from '../../caseload';
import { CAUSES, formatMonth, warning } from '../../i18n';
import { InsertButton } from '../insert';
import { usePane, useSay } from '../pane';
import { unbroken } from '../../sheet';
import { SheetView } from '../sheet-view';
import type { FindingLine, RowDetail } from '../worker';
import { SHELL } from '../words';
import { sheetOfPage, type SaidCause } from '../write';
import { canBeRowOf, nameOfSheet, rowAddress } from './detail-row';
import { asFarAsRead, labelOf } from './labels';
import { printPage } from './print-page';
import { RESULTS } from './words';
import { type Trouble, TroubleBar, troubleOf, withNamedKinds } from '../trouble';
import type { Origin } from '../flow';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cause: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly line: FindingLine;
  /** The findings that are shown, to go on from one to the next. */
  readonly among: readonly FindingLine[];
  /** The other line of the same dossier and days. */
  readonly twin: number | undefined;
  readonly origin: Origin | undefined;
  /** Place of the column of the months among those of the rows, from 0; -1 where there is none. */
  readonly monthAt: number;
  readonly show: (line: FindingLine) => void;
  readonly close: () => void;
}

/** One dossier: its decision sheet with what explains the difference, or why it was refused. */
export function Detail({ line, among, twin, origin, monthAt, show, close }: Props) {
  const styles = useStyles();
  const { port, session, lang } = usePane();
  const say = useSay(RESULTS);
  const sayShell = useSay(SHELL);
  const [found, setFound] = useState<{ readonly of: FindingLine; readonly detail: RowDetail }>();
  // In another language the same row stays in sight, with what was done here, until it is said anew.
  const detail = found?.of === line ? found.detail : undefined;
  const [trouble, setTrouble] = useState<Trouble>();
  const [hasChanged, setHasChanged] = useState(false);
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    setTrouble(undefined);
    setHasChanged(false);
    session.detail(line.index, lang).then(
      (said) => current && setFound({ of: line, detail: said }),
      (error: unknown) => current && setTrouble(troubleOf(error)),
    );
    return () => void (current = false);
  }, [session, line, lang]);
  // Whoever uses the keyboard or a screen reader is where the page now is.
  useEffect(() => all.current?.focus(), [line]);
  const cause = useCause(line.cause);
  const at = among.indexOf(line);
  const go = (to: number) => {
    const other = among[to];
    if (other !== undefined) show(other);
  };
  // The sheet may have been sorted or edited since: another household is not to be taken for this one.
  const select = async () => {
    if (port === undefined || origin?.kind !== 'place') return;
    const { place, firstColumn, columns } = origin;
    try {
      const [row = []] = await port.valuesAt(rowAddress(place, line.line), place.sheet);
      const from1904 = await port.countsFrom1904();
      const isThere = canBeRowOf(line, row, { monthAt, from1904 });
      if (isThere) await port.select({ sheet: place.sheet, row: line.line, column: firstColumn, columns });
      setHasChanged(!isThere);
      setTrouble(undefined);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return (
    <div
      ref={all}
      // Not -1: Office.js takes Tab away from what Tab does not reach.
      tabIndex={0}
      className={styles.all}
      aria-label={line.dossier}
      role="region"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <div className={styles.bar}>
        <Button size="small" icon={<ArrowLeft16Regular />} onClick={close}>
          {sayShell('back')}
        </Button>
        <Button
          size="small"
          icon={<ChevronLeft16Regular />}
          aria-label={say('previous')}
          disabled={at <= 0}
          onClick={() => go(at - 1)}
        />
        <Button
          size="small"
          icon={<ChevronRight16Regular />}
          aria-label={say('next')}
          disabled={at < 0 || at >= among.length - 1}
          onClick={() => go(at + 1)}
        />
        {port !== undefined && origin?.kind === 'place' && (
          <Button size="small" onClick={() => void select()}>
            {say('goToRow')}
          </Button>
        )}
        {port?.kind !== 'excel' && detail?.status === 'assessed' && (
          <Button size="small" onClick={() => printPage(detail.page)}>
            {say('print_')}
          </Button>
        )}
      </div>
      <Subtitle2 as="h3">
        {[line.dossier || say('line', { line: line.line }), line.month && formatMonth(lang, line.month)]
          .filter(Boolean)
          .join(' · ')}
      </Subtitle2>
      {trouble && <TroubleBar trouble={trouble} />}
      <div role="status">
        {hasChanged && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {say('rowsChanged', { line: line.line, again: say('otherRows') })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {twin !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {unbroken(
              say('twin', {
                line: Math.min(line.line, twin),
                other: Math.max(line.line, twin),
                text: warning(lang, 'OVERLAPPING_ROWS'),
              }),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {line.asRead && <Text>{asFarAsRead(lang, say('isCorrect'), true)}</Text>}
      {detail === undefined && !trouble && <Spinner size="tiny" />}
      {detail?.status === 'refused' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('whyRefused')}</MessageBarTitle>
            {namedProblems(
              detail.problems.map((problem) => withNamedKinds(problem, lang)),
              lang,
            ).map((problem) => (
              <p key={problem} className={styles.cause}>
                {unbroken(problem)}
              </p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {cause !== undefined && detail?.status === 'assessed' && <Cause {...cause} />}
      {detail?.status === 'assessed' && (
        <>
          {port !== undefined && (
            <InsertButton
              label={say('insertSheet')}
              make={() => sheetOfPage(detail.page, { name: nameOfSheet(line), cause })}
            />
          )}
          <SheetView page={detail.page} />
        </>
      )}
    </div>
  );
}

/** The cause in words, and what to do next; undefined where nothing is wrong. */
function useCause(code: string | undefined): SaidCause | undefined {
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const cause = code === undefined || code === 'correct' ? undefined : CAUSES[code];
  if (code === undefined || cause === undefined) return undefined;
  const { meaning, next } = cause;
  return { title: labelOf(lang, code), texts: [meaning[lang], say('whatToDo', { next: next[lang] })] };
}

function Cause({ title, texts }: SaidCause) {
  const styles = useStyles();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {texts.map((text) => (
          <p key={text} className={styles.cause}>
            {unbroken(text)}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
