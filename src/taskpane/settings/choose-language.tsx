import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { isLang, LANGS, type Lang } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SETTINGS_WORDS } from './words';

/** As the languages call themselves. */
const NAMES: Readonly<Record<Lang, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

export function ChooseLanguage() {
  const { lang, setLang } = usePane();
  const say = useSay(SETTINGS_WORDS);
  return (
    <Field label={say('language')} hint={say('languageHint')}>
      <RadioGroup value={lang} onChange={(_, { value }) => isLang(value) && setLang(value)}>
        {LANGS.map((one) => (
          <Radio key={one} value={one} label={{ children: NAMES[one], lang: one }} />
        ))}
      </RadioGroup>
    </Field>
  );
}
