import {
  Caption1Strong,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useSay } from '../pane';
import { RESULTS } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // In a narrow pane as well no word is cut while another column has room.
  table: { tableLayout: 'auto', '& th, & td': { paddingLeft: 0, paddingRight: tokens.spacingHorizontalS } },
  name: {
    width: '45%',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  number: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  head: { fontSize: tokens.fontSizeBase200, '& > *': { justifyContent: 'flex-end' } },
});

interface Props {
  /** What the figures are of. */
  readonly title: string;
  /** What the names of the rows are. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly figures: readonly string[];
  }[];
}

/** The figures of a chart, for who does not see it. */
export function FiguresTable({ title, of, columns, rows }: Props) {
  const styles = useStyles();
  const say = useSay(RESULTS);
  return (
    <div className={styles.all}>
      <Caption1Strong as="h4">{say('chartAsTable')}</Caption1Strong>
      <Table size="extra-small" className={styles.table} aria-label={title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.name}>{of}</TableHeaderCell>
            {columns.map((column) => (
              <TableHeaderCell key={column} className={styles.head}>
                {column}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ key, name, figures }) => (
            <TableRow key={key}>
              <TableCell className={styles.name}>{name}</TableCell>
              {figures.map((figure, i) => (
                <TableCell key={columns[i]} className={styles.number}>
                  {figure}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
