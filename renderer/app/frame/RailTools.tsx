import { Button } from '../../ui/Button'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Menu, type MenuItem } from '../../ui/Menu'
import { Tooltip } from '../../ui/Tooltip'
import s from './Rail.module.css'

export interface RailToolsProps {
  readonly settings: { readonly label: string; readonly href: string; readonly current: boolean }
  readonly shortcuts: { readonly label: string; readonly onOpen: () => void }
  readonly theme: { readonly label: string; readonly items: readonly MenuItem[] }
  readonly language: {
    readonly label: string
    /** « FR ». */
    readonly short: string
    readonly items: readonly MenuItem[]
  }
  readonly narrow: boolean
}

export const RailTools = ({ settings, shortcuts, theme, language, narrow }: RailToolsProps) => (
  <div className={s['foot']}>
    <Tooltip label={settings.label} side={narrow ? 'right' : 'top'}>
      <a
        href={settings.href}
        className={s['tool']}
        aria-label={settings.label}
        aria-current={settings.current ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </Tooltip>
    <IconButton icon="keyboard" label={shortcuts.label} shortcut="?" onClick={shortcuts.onOpen} />
    <Menu
      position="top-start"
      items={theme.items}
      trigger={
        <button type="button" className={cx(s['tool'], s['plain'])} aria-label={theme.label}>
          <Icon name="theme" />
        </button>
      }
    />
    <div className={s['language']}>
      <Menu
        position="top-start"
        items={language.items}
        trigger={
          <Button variant="subtle" size="small" aria-label={`${language.label}, ${language.short}`}>
            {language.short}
          </Button>
        }
      />
    </div>
  </div>
)
