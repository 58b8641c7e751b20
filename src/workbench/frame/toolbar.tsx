import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import {
  BeakerRegular,
  Dismiss16Regular,
  DocumentAddRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { fill, message, type Lang } from '../../i18n';
import { SAMPLES } from '../samples';
import { AskFirst } from './ask-first';
import type { Desk } from './desk';
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
  notice: { flex: '1 1 12rem', color: tokens.colorNeutralForeground2, padding: '0 8px' },
  file: { display: 'none' },
});

export interface ToolbarProps {
  readonly lang: Lang;
  readonly desk: Desk;
  readonly changed: boolean;
  readonly pane: boolean;
  readonly showPane: (shown: boolean) => void;
}

interface Told {
  readonly intent: 'success' | 'error';
  readonly text: string;
}

/** Open, save, begin anew, samples; and whether the pane is shown. */
export function Toolbar({ lang, desk, changed, pane, showPane }: ToolbarProps) {
  const styles = useStyles();
  const [told, setTold] = useState<Told>();
  const [asked, setAsked] = useState<() => void>();
  const file = useRef<HTMLInputElement>(null);
  const say = (word: Word, figures: Record<string, string> = {}) => fill(lang, WORDS[word][lang], figures);
  const done = (text: string) => setTold({ intent: 'success', text });
  const trying = async (work: () => Promise<void> | void) => {
    setTold(undefined);
    try {
      await work();
    } catch (error) {
      setTold({ intent: 'error', text: say('failed', { said: String(error) }) });
    }
  };
  const open = async (chosen: File) => {
    const failed = await desk.open(chosen);
    if (failed === undefined) return done(say('opened', { file: chosen.name }));
    setTold({ intent: 'error', text: failed.problems.map((problem) => message(lang, problem)).join(' ') });
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
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<FolderOpenRegular />}
          title={say('openHow')}
          onClick={() => replacing(() => file.current?.click())}
        >
          {say('open')}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="subtle" className={styles.button} icon={<SaveRegular />}>
              {say('save')}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem
                onClick={() => void trying(async () => done(say('saved', { file: await desk.saveXlsx() })))}
              >
                {say('saveXlsx')}
              </MenuItem>
              <MenuItem onClick={() => void trying(() => done(say('saved', { file: desk.saveCsv(lang) })))}>
                {say('saveCsv')}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<DocumentAddRegular />}
          onClick={() => replacing(() => void trying(() => desk.fresh(lang)))}
        >
          {say('fresh')}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="subtle" className={styles.button} icon={<BeakerRegular />}>
              {say('samples')}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map((sample) => (
                <MenuItem key={sample} onClick={() => void trying(() => desk.addSample(sample))}>
                  {say(sample)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Caption1 className={styles.notice}>
          {changed && <strong>{say('changed')} </strong>}
          {say('notice')}
        </Caption1>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={pane ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          aria-expanded={pane}
          aria-controls="pane"
          onClick={() => showPane(!pane)}
        >
          {say(pane ? 'hidePane' : 'showPane')}
        </Button>
      </div>
      <div role="status">
        {told && (
          <MessageBar intent={told.intent} layout="multiline">
            <MessageBarBody>{told.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<Dismiss16Regular />}
                  aria-label={say('close')}
                  onClick={() => setTold(undefined)}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <AskFirst
        lang={lang}
        asked={asked !== undefined}
        answered={(yes) => {
          setAsked(undefined);
          if (yes) asked?.();
        }}
      />
    </>
  );
}
