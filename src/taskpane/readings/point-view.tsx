import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingCost } from '../../caseload';
import { usePane, useSay } from '../pane';
import { costLines } from './cost-text';
import { costOf, type Point } from './points';
import { WORDS } from './words';

const useStyles = makeStyles({
  point: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  about: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  reading: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  badge: { marginLeft: tokens.spacingHorizontalXS },
  cost: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  changes: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly point: Point;
  readonly costs?: readonly ReadingCost[] | undefined;
}

/** A disputed point: what it is about, its readings, and what each costs where that is known. */
export function PointView({ point, costs }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  return (
    <section className={styles.point} aria-label={point.about}>
      <h4 className={styles.about}>{point.about}</h4>
      <ul className={styles.list}>
        {point.readings.map(({ value, text, isDefault }) => {
          const cost = costOf(costs, point.name, value);
          return (
            <li key={value} className={styles.reading}>
              {text}
              {isDefault && (
                <Badge className={styles.badge} appearance="tint" size="small">
                  {say('byDefault')}
                </Badge>
              )}
              {cost !== undefined &&
                costLines(lang, cost).map((line) => (
                  <div key={line} className={cost.dossiers > 0 ? styles.changes : styles.cost}>
                    {line}
                  </div>
                ))}
            </li>
          );
        })}
      </ul>
      {costs !== undefined && costOf(costs, point.name, point.readings[0]!.value) === undefined && (
        <div className={styles.cost}>{say('notReckoned')}</div>
      )}
    </section>
  );
}
