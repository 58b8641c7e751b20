import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { VERSION } from '../version';
import { LAWS } from '../../i18n';
import { helpFile } from '../help';
import { usePane, useSay } from '../pane';
import { Part } from './part';
import { SETTINGS_WORDS } from './words';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** How recent program, law and amounts are. */
export function AboutState() {
  const styles = useStyles();
  const { lang, bareme, supplement, show } = usePane();
  const say = useSay(SETTINGS_WORDS);
  const { checkedOn, to } = bareme.coverage;
  const facts: readonly (readonly [label: string, text: string])[] = [
    [say('version'), VERSION],
    [say('amounts'), say('checkedOn', { date: checkedOn, to })],
    [say('supplement'), supplement?.file ?? say('noSupplement')],
    [say('texts'), `${LAWS.L.dated[lang]} · ${LAWS.AR.dated[lang]}`],
  ];
  return (
    <Part title={say('state')}>
      <dl className={styles.list}>
        {facts.flatMap(([label, text]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} text`}>{text}</dd>,
        ])}
      </dl>
      <p>{say('decides')}</p>
      <div className={styles.links}>
        <Link as="button" onClick={() => show('bareme')}>
          {say('seeAmounts')}
        </Link>
        <Link href={helpFile(lang)} target="_blank" rel="noreferrer">
          {say('help')}
        </Link>
      </div>
    </Part>
  );
}
