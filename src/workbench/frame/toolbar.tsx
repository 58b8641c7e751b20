import { Button, makeStyles, ToggleButton, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import {
  DocumentAddRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
} from '@fluentui/react-icons';
import { useCallback, useRef, useState } from 'react';
import { fill, formatCount, message, type Lang } from '../../i18n';
import { MOST_FORMULA_ROWS } from '../files';
import { isWorkbookSample } from '../samples';
import { AskFirst, type Answer } from './ask-first';
import { ChooseLanguage } from './choose-language';
import type { Desk } from './desk';
import { lossesText } from './loss-words';
import { SampleMenu, SaveMenu } from './menus';
import type { Sides } from './side';
import { ToldBar, type Told } from './told';
import { useSaveKey } from './use-save-key';
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

export interface ToolbarProps {
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
  const [told, setTold] = useState<Told>();
  const [asked, setAsked] = useState<() => void>();
  const file = useRef<HTMLInputElement>(null);
  const close = useCallback(() => setTold(undefined), []);
  const say = (word: Word, figures: Record<string, string> = {}) => fill(lang, WORDS[word][lang], figures);
  /** Whether it succeeded. */
  const trying = async (work: () => Promise<Told | undefined> | Told | undefined): Promise<boolean> => {
    setTold(undefined);
    try {
      setTold(await work());
      return true;
    } catch (error) {
      setTold({ intent: 'error', text: say('failed', { said: String(error) }) });
      return false;
    }
  };
  /** What is seen in the grid is not said. */
  const quietly = (work: () => Promise<void> | void) =>
    trying(async () => {
      await work();
      return undefined;
    });
  /** Said of a file; a warning where it is not all that the one that was opened holds. */
  const ofFile = (word: 'opened' | 'saved', name: string): Told => {
    const text = say(word, { file: name });
    const more: string[] = [];
    const rows = desk.tooManyFormulas;
    if (word === 'opened' && rows !== undefined) {
      more.push(
        say('tooManyFormulas', { n: formatCount(lang, rows), most: formatCount(lang, MOST_FORMULA_ROWS) }),
      );
    }
    if (desk.lost.length > 0) {
      more.push(say(word === 'opened' ? 'willLose' : 'hasLost', { what: lossesText(lang, desk.lost) }));
    }
    return { intent: more.length === 0 ? 'success' : 'warning', text: [text, ...more].join(' ') };
  };
  const open = async (chosen: File): Promise<Told> => {
    const failed = await desk.open(chosen);
    if (failed === undefined) return ofFile('opened', chosen.name);
    return { intent: 'error', text: failed.problems.map((problem) => message(lang, problem)).join(' ') };
  };
  const save = () => trying(async () => ofFile('saved', await desk.saveXlsx(lang)));
  useSaveKey(() => void save());
  const answered = async (answer: Answer) => {
    setAsked(undefined);
    if (answer === 'lose' || (answer === 'save' && (await save()))) asked?.();
  };
  /** Nothing that is not saved is lost without a word. */
  const replacing = (work: () => void) => (desk.changes.isChanged ? setAsked(() => work) : work());
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
            if (chosen !== undefined)
              void trying(() => open(chosen)).finally(() => (file.current!.value = ''));
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
          saveCsv={() =>
            void trying(() => ({ intent: 'success', text: say('saved', { file: desk.saveCsv(lang) }) }))
          }
        />
        <Button
          {...asks}
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<DocumentAddRegular />}
          onClick={() => replacing(() => void quietly(() => desk.fresh(lang)))}
        >
          {say('fresh')}
        </Button>
        <SampleMenu
          lang={lang}
          className={styles.button}
          take={(sample) => {
            const take = () => void quietly(() => desk.takeSample(sample));
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
      <div role="status" className={told?.intent === 'success' ? styles.done : ''}>
        {told && <ToldBar lang={lang} told={told} close={close} />}
      </div>
      <AskFirst lang={lang} asked={asked !== undefined} answered={(answer) => void answered(answer)} />
    </>
  );
}
