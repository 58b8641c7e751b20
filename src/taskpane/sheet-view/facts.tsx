import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fact } from '../../sheet';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, max-content) 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
    '@media (max-width: 360px)': {
      gridTemplateColumns: '1fr',
      '& dd': { marginBottom: tokens.spacingVerticalXS },
    },
  },
});

/** Dossier, period and household of a sheet. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
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
