import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { SHELL } from '../words';
import { TAB_NAMES, useSay, type TabName } from '../pane';

/** Those that are always in sight; the others stand in the menu. */
const FIRST: readonly TabName[] = ['check', 'bareme', 'explain'];
const OTHERS = TAB_NAMES.filter((name) => !FIRST.includes(name));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { flexShrink: 0 },
  more: { minWidth: 0, fontWeight: tokens.fontWeightRegular, marginRight: tokens.spacingHorizontalXS },
  /** A long name keeps to its line; it stands whole in the heading of its tab. */
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The element of a tab, for its button to point to. */
export function panelId(name: TabName): string {
  return `panel-${name}`;
}

/** The tabs; one of the menu is named on its button while it is shown. */
export function Navigation({ tab, show }: { readonly tab: TabName; readonly show: (tab: TabName) => void }) {
  const styles = useStyles();
  const say = useSay(SHELL);
  const isOther = OTHERS.includes(tab);
  return (
    <nav className={styles.bar} aria-label={say('tabs')}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={isOther ? '' : tab}
        onTabSelect={(_, { value }) => show(value as TabName)}
      >
        {FIRST.map((name) => (
          <Tab key={name} value={name} aria-controls={panelId(name)}>
            {say(name)}
          </Tab>
        ))}
      </TabList>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.more} size="small" appearance={isOther ? 'primary' : 'subtle'}>
            <span className={styles.name}>{say(isOther ? tab : 'more')}</span>
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {OTHERS.map((name) => (
              <MenuItem key={name} onClick={() => show(name)}>
                {say(name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}
