import { Menu as MantineMenu } from '@mantine/core'
import type { ReactElement } from 'react'
import { cx } from './cx'
import { Icon } from './Icon'
import type { IconName } from './icons'
import s from './Menu.module.css'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: IconName | undefined
  readonly shortcut?: string | undefined
  readonly disabled?: boolean | undefined
  readonly danger?: boolean | undefined
  readonly onSelect: () => void
}

interface MenuProps {
  /** One button that takes a ref. */
  readonly trigger: ReactElement
  /** A divider is written as the word. */
  readonly items: readonly (MenuItem | 'divider')[]
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'right-start' | undefined
}

export function Menu({ trigger, items, position = 'bottom-end' }: MenuProps) {
  return (
    <MantineMenu
      position={position}
      offset={6}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{
        dropdown: s['dropdown'] ?? '',
        item: s['item'] ?? '',
        divider: s['divider'] ?? '',
        itemSection: s['section'] ?? '',
      }}
    >
      <MantineMenu.Target>{trigger}</MantineMenu.Target>
      <MantineMenu.Dropdown>
        {items.map((item, at) =>
          item === 'divider' ? (
            // oxlint-disable-next-line react/no-array-index-key -- dividers have no other name than their place
            <MantineMenu.Divider key={`divider-${at}`} />
          ) : (
            <MantineMenu.Item
              key={item.id}
              disabled={item.disabled ?? false}
              className={cx(item.danger && s['danger'])}
              onClick={item.onSelect}
              leftSection={item.icon && <Icon name={item.icon} size={16} />}
              rightSection={item.shortcut && <span className={s['shortcut']}>{item.shortcut}</span>}
            >
              {item.label}
            </MantineMenu.Item>
          ),
        )}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}
