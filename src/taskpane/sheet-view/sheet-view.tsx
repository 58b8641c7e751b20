import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sheetHead, stampText, type SheetPage } from '../../sheet';
import { Conclusion } from './conclusion';
import { Explained } from './explained';
import { Facts } from './facts';
import { headed, REFERENCE } from './headed-sections';
import { SheetSection } from './sheet-section';
import { unbrokenPage } from './unbroken-page';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

export interface SheetViewProps {
  readonly page: SheetPage;
  /** Level of the heading of the sheet; 3 by default, below that of a tab. */
  readonly level?: 2 | 3;
}

/** A sheet in the pane: what it comes to first, then who and when, every step, and what it was made from. */
export function SheetView({ page, level = 3 }: SheetViewProps) {
  const styles = useStyles();
  const { sheet, stamp, explained } = useMemo(() => unbrokenPage(page), [page]);
  const { lang, title, status, notices } = sheet;
  const { about, conclusion, details } = sheetHead(sheet);
  const Title = `h${level}` as const;
  const sections = headed(sheet.sections);
  const open = sections.filter(({ section }) => !REFERENCE.has(section.id)).map(({ id }) => id);
  return (
    <article className={styles.sheet} aria-label={title}>
      <Title className={styles.title}>{title}</Title>
      <Conclusion about={about} conclusion={conclusion} status={status} />
      {explained !== undefined && <Explained waterfall={explained} level={level} />}
      {details.length > 0 && <Facts facts={details} />}
      <Accordion key={sections.map(({ id }) => id).join()} multiple collapsible defaultOpenItems={open}>
        {sections.map((one) => (
          <SheetSection key={one.id} {...one} lang={lang} level={level} />
        ))}
      </Accordion>
      <footer className={styles.foot}>
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        {stamp !== undefined && <p>{stampText(lang, stamp)}</p>}
      </footer>
    </article>
  );
}
