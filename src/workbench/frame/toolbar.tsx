import { Button, makeStyles, ToggleButton, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import {
  DocumentAddRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { fill, formatCount, type Lang } from '../../i18n';
import { MOST_FORMULA_ROWS } from '../files';
import { isWorkbookSample } from '../samples';
import { AskFirst } from './ask-first';
import { ChooseLanguage } from './choose-language';
import type { Desk, Saved } from './desk';
import { lossesText } from './loss-words';
import { SampleMenu, SaveMenu } from './menus';
import { notOpenedText } from './not-opened';
import type { Sides } from './side';
import { ToldBar, type Told } from './told';
import { useAsk } from './use-ask';
import { useSaveKey } from './use-save-key';
import { ToldError, useTold } from './use-told';
import { WORDS, type Word } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  space: { flex: '1 1 0' },
  sides: { display: 'flex' },
  file: { display: 'none' },
  // Over the grid, which would move under the pointer otherwise.
  done: {
    position: 'fixed',
    bottom: '80px',
    left: tokens.spacingHorizontalL,
    zIndex: 1000,
    maxWidth: '90vw',
  },
});

interface ToolbarProps {
  readonly lang: Lang;
  readonly desk: Desk;
  readonly sides: Sides;
  readonly showPane: (shown: boolean) => void;
}

/** Open, save, begin anew, samples; the language; and what is shown of grid and pane. */
export function Toolbar({ lang, desk, sides, showPane }: ToolbarProps) {
  const styles = useStyles();
  // Where the focus goes back to when a question is answered.
  const asks = useRestoreFocusTarget();
  const say = (word: Word, figures: Record<string, string> = {}) => fill(lang, WORDS[word][lang], figures);
  const [told, trying, close] = useTold((said) => say('failed', { said }));
  const [isAsked, ask, answered] = useAsk(() => save());
  const file = useRef<HTMLInputElement>(null);
  /** What is seen in the grid is not said. */
  const quietly = (work: () => Promise<void>) =>
    trying(async () => {
      await work();
      return undefined;
    });
  /** Said of a file; a warning where there is more to be known. */
  const ofFile = (word: 'opened' | 'saved', name: string, more: readonly string[]): Told => {
    const text = [say(word, { file: name }), ...more].join(' ');
    return { intent: more.length === 0 ? 'success' : 'warning', text };
  };
  const lost = (word: 'willLose' | 'hasLost') =>
    desk.lost.length > 0 ? [say(word, { what: lossesText(lang, desk.lost) })] : [];
  const open = async (chosen: File): Promise<Told | undefined> => {
    const opened = await desk.open(chosen, ask).catch((error: unknown) => {
      throw new ToldError(say('notOpened', { file: chosen.name, said: String(error) }));
    });
    if (opened === false) return undefined;
    if (opened !== true) {
      return { intent: 'error', text: notOpenedText(lang, opened) };
    }
    const rows = desk.tooManyFormulas;
    const many =
      rows === undefined
        ? []
        : [
            say('tooManyFormulas', {
              n: formatCount(lang, rows),
              most: formatCount(lang, MOST_FORMULA_ROWS),
            }),
          ];
    return ofFile('opened', chosen.name, [...many, ...lost('willLose')]);
  };
  const ofSaved = ({ name, isCalculated }: Saved, more: readonly string[] = []) =>
    ofFile('saved', name, [...(isCalculated ? [] : [say('stillCalculating')]), ...more]);
  const save = () => trying(async () => ofSaved(await desk.saveXlsx(lang), lost('hasLost')), say('saving'));
  const saveCsv = () => trying(async () => ofSaved(await desk.saveCsv(lang)), say('saving'));
  useSaveKey(() => void save());
  /** Nothing that is not saved is lost without a word. */
  const replacing = (work: () => void) =>
    void desk.mayReplace(ask).then((may) => {
      if (may) work();
    });
  return (
    <>
      <div role="toolbar" aria-label={say('tools')} className={styles.bar}>
        <input
          ref={file}
          type="file"
          className={styles.file}
          accept=".xlsx,.xlsm,.csv,.txt"
          aria-label={say('openHow')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen === undefined) return;
            // The same file may be chosen again at once.
            target.value = '';
            void trying(() => open(chosen), say('reading', { file: chosen.name }));
          }}
        />
        <Button
          {...asks}
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<FolderOpenRegular />}
          title={say('openHow')}
          onClick={() => replacing(() => file.current?.click())}
        >
          {say('open')}
        </Button>
        <SaveMenu
          lang={lang}
          className={styles.button}
          saveXlsx={() => void save()}
          saveCsv={() => void saveCsv()}
        />
        <Button
          {...asks}
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<DocumentAddRegular />}
          onClick={() => replacing(() => void quietly(() => desk.fresh(lang, ask)))}
        >
          {say('fresh')}
        </Button>
        <SampleMenu
          lang={lang}
          className={styles.button}
          take={(sample) => {
            const take = () => void quietly(() => desk.takeSample(sample, ask));
            if (isWorkbookSample(sample)) replacing(take);
            else take();
          }}
        />
        <span className={styles.space} />
        <ChooseLanguage lang={lang} className={styles.button} />
        {sides.narrow ? (
          <div role="group" aria-label={say('shown')} className={styles.sides}>
            {(['grid', 'pane'] as const).map((side) => (
              <ToggleButton
                key={side}
                size="small"
                className={styles.button}
                checked={sides.pane === (side === 'pane')}
                onClick={() => showPane(side === 'pane')}
              >
                {say(side)}
              </ToggleButton>
            ))}
          </div>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={sides.pane ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
            aria-expanded={sides.pane}
            aria-controls="pane"
            onClick={() => showPane(!sides.pane)}
          >
            {say(sides.pane ? 'hidePane' : 'showPane')}
          </Button>
        )}
      </div>
      <div role="status" className={told?.intent === 'success' || told?.intent === 'info' ? styles.done : ''}>
        {told && <ToldBar lang={lang} told={told} close={close} />}
      </div>
      <AskFirst lang={lang} asked={isAsked} answered={answered} />
    </>
  );
}
