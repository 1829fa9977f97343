import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import { settingsAddress } from '../routing/places'
import type { ThemeChoice } from '../theme/theme-choice'
import { IconButton } from '../ui/IconButton'
import { Menu, type MenuItem } from '../ui/Menu'

export const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'projection']

interface ToolsProps {
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly goTo: (address: string) => void
}

/** Items of the theme menu, the chosen one ticked. */
export function useThemeItems({ theme, onTheme }: Omit<ToolsProps, 'goTo'>): readonly MenuItem[] {
  const t = useTexts(appTexts)
  return THEMES.map((choice) => ({
    id: choice,
    label: t(`themes.${choice}`),
    icon: choice === theme ? 'check' : undefined,
    onSelect: () => onTheme(choice),
  }))
}

export function useLanguageItems(): readonly MenuItem[] {
  const { language, choose } = useLanguage()
  return [
    {
      id: 'fr',
      label: 'Français',
      icon: language === 'fr' ? 'check' : undefined,
      onSelect: () => choose('fr'),
    },
    {
      id: 'en',
      label: 'English',
      icon: language === 'en' ? 'check' : undefined,
      onSelect: () => choose('en'),
    },
  ]
}

/** The three tools of home, top right. */
export function HomeTools({ theme, onTheme, goTo }: ToolsProps) {
  const t = useTexts(appTexts)
  return (
    <>
      <Menu
        trigger={<IconButton icon="language" label={t('chooseLanguage')} />}
        items={useLanguageItems()}
      />
      <Menu
        trigger={<IconButton icon="theme" label={t('chooseTheme')} />}
        items={useThemeItems({ theme, onTheme })}
      />
      <IconButton icon="settings" label={t('settings')} onClick={() => goTo(settingsAddress)} />
    </>
  )
}
