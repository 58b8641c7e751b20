import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { PROCEDURE_TITLES } from '../../i18n';
import { QUESTIONS, type QuestionName } from '../../procedure';
import { usePane, useSay } from '../pane';
import { WORDS } from './words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1 },
  topic: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  asked: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly choose: (question: QuestionName) => void;
  /** The one that was left, if any: the focus goes back to it. */
  readonly last: QuestionName | undefined;
}

/** The eight questions, each by its topic and in full. */
export function QuestionList({ choose, last }: Props) {
  const styles = useStyles();
  const left = useRef<HTMLButtonElement>(null);
  useEffect(() => left.current?.focus(), []);
  const { lang } = usePane();
  const say = useSay(WORDS);
  return (
    <ul className={styles.list} aria-label={say('questions')}>
      {QUESTIONS.map((question) => (
        <li key={question}>
          <button
            ref={question === last ? left : null}
            type="button"
            className={styles.button}
            onClick={() => choose(question)}
          >
            <span className={styles.words}>
              <span className={styles.topic}>{say(question)}</span>
              <span className={styles.asked}>{PROCEDURE_TITLES[question][lang]}</span>
              {question === 'recovery' && (
                <span className={styles.asked}>{PROCEDURE_TITLES.debtors[lang]}</span>
              )}
            </span>
            <ChevronRightRegular className={styles.arrow} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
