import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Lang } from '../../i18n';
import type { HeadedSection } from './headed-sections';
import { LineView } from './line-view';
import { StatementView } from './statement-view';

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  header: { '& button': { paddingLeft: 0, minHeight: '36px', fontWeight: tokens.fontWeightSemibold } },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
  group: {
    padding: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  note: { padding: `${tokens.spacingVerticalXS} 0` },
});

export interface SheetSectionProps extends HeadedSection {
  readonly lang: Lang;
  readonly level: 2 | 3;
}

/** A section of a sheet, under a heading that opens and closes it. */
export function SheetSection({ id, part, title, section, lang, level }: SheetSectionProps) {
  const styles = useStyles();
  const heading = level === 2 ? 'h3' : 'h4';
  const Part = heading;
  return (
    <>
      {part !== undefined && <Part className={styles.part}>{part}</Part>}
      <AccordionItem value={id}>
        <AccordionHeader as={heading} size="medium" className={styles.header} expandIconPosition="end">
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {'statements' in section ? (
            <ul className={styles.list}>
              {section.statements.map((statement, i) => (
                <StatementView key={i} statement={statement} />
              ))}
            </ul>
          ) : (
            <>
              {section.groups.map((group, i) => (
                <div key={i}>
                  {group.title !== undefined && <p className={styles.group}>{group.title}</p>}
                  <ul className={styles.list}>
                    {group.lines.map((line, j) => (
                      <LineView key={j} lang={lang} line={line} />
                    ))}
                  </ul>
                </div>
              ))}
              {section.note !== undefined && <p className={styles.note}>{section.note}</p>}
            </>
          )}
        </AccordionPanel>
      </AccordionItem>
    </>
  );
}
