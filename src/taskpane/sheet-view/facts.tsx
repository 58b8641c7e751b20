import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Fact } from '../../sheet';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, max-content) 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
  /** Long names, in a narrow pane: each stands above its texts. */
  stacked: {
    '@media (max-width: 360px)': {
      gridTemplateColumns: '1fr',
      '& dd': { marginBottom: tokens.spacingVerticalXS },
    },
  },
});

interface FactsProps {
  readonly facts: readonly Fact[];
  /** Names short enough to stand beside their texts in the narrowest pane. */
  readonly short?: boolean;
}

/** Facts of a sheet by name. */
export function Facts({ facts, short = false }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.facts, !short && styles.stacked)}>
      {facts.flatMap(({ label, texts }) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} texts`}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </dd>,
      ])}
    </dl>
  );
}
