import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingCost } from '../../caseload';
import { CHECK_READINGS } from '../../i18n';
import { LongWork, useLongWork } from '../after-check';
import { usePane, useSay } from '../pane';
import { TabPage } from '../tab-page';
import { SHELL } from '../words';
import { PointView } from './point-view';
import { amountPoints, procedurePoints } from './points';
import { WORDS } from './words';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    marginTop: tokens.spacingVerticalS,
  },
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Every named reading of a disputed point, and what each costs the dossiers that were checked. */
export function ReadingsTab() {
  const styles = useStyles();
  const { lang, checked, session, show } = usePane();
  const say = useSay(WORDS);
  const sayShell = useSay(SHELL);
  const { work, start, stop } = useLongWork<readonly ReadingCost[]>('readings');
  const costs = work.state === 'done' ? work.result : undefined;
  const isUnknown = costs?.some(({ unknown }) => unknown > 0) === true;
  return (
    <TabPage title={say('title')} intro={say('lead')}>
      <Body1>{say('how')}</Body1>
      {checked === undefined ? (
        <div className={styles.box}>
          <div>{say('needsCheck')}</div>
          <Button onClick={() => show('check')}>{sayShell('toCheck')}</Button>
        </div>
      ) : (
        <div className={styles.box}>
          {work.state !== 'busy' && (
            <Button appearance="primary" onClick={() => start((onRows) => session.readings(onRows))}>
              {say('reckon')}
            </Button>
          )}
          <LongWork work={work} title={say('reckoning')} done={CHECK_READINGS.title[lang]} stop={stop} />
          {costs !== undefined && (
            <Caption1>
              {CHECK_READINGS.title[lang]}. {CHECK_READINGS.note[lang]}{' '}
              {isUnknown && CHECK_READINGS.unknownNote[lang]}
            </Caption1>
          )}
        </div>
      )}
      <h3 className={styles.title}>{say('ofAmount')}</h3>
      {amountPoints(lang).map((point) => (
        <PointView key={point.name} point={point} costs={costs} />
      ))}
      <h3 className={styles.title}>{say('ofProcedure')}</h3>
      {procedurePoints(lang).map((point) => (
        <PointView key={point.name} point={point} />
      ))}
    </TabPage>
  );
}
