import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import { isLang, LANGS, type Lang } from '../../i18n';
import { LANGUAGE_NAMES, preference } from '../../taskpane';
import { WORDS } from './words';

/** The language of the page: grid, functions and pane. It is remembered, as the pane remembers it. */
export function ChooseLanguage({ lang, className }: { readonly lang: Lang; readonly className: string }) {
  const choose = (chosen: string | undefined) => {
    if (chosen === undefined || !isLang(chosen) || chosen === lang) return;
    preference<string>('lang').keep(chosen);
    document.documentElement.lang = chosen;
  };
  return (
    <Menu
      checkedValues={{ lang: [lang] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          className={className}
          icon={<LocalLanguageRegular />}
          aria-label={`${WORDS.language[lang]} : ${LANGUAGE_NAMES[lang]}`}
          title={WORDS.language[lang]}
        >
          {lang.toUpperCase()}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGS.map((one) => (
            <MenuItemRadio key={one} name="lang" value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
