import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface TabPageProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** A tab: its heading, what it is for, and its parts below one another. */
export function TabPage({ title, intro, children }: TabPageProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{title}</h2>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </div>
  );
}
