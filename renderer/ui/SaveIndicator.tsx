import { Button } from './Button'
import { cx } from './cx'
import { Icon } from './Icon'
import type { IconName } from './icons'
import s from './SaveIndicator.module.css'

export type SaveKind = 'saved' | 'saving' | 'copy-kept' | 'not-saved' | 'offline'

interface SaveIndicatorProps {
  readonly kind: SaveKind
  /** « Enregistré à 14:32 ». */
  readonly text: string
  /** The way out of a state that is not saved. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined
}

const kindIcon = {
  saved: 'saved',
  saving: 'refresh',
  'copy-kept': 'warning',
  'not-saved': 'off',
  offline: 'offline',
} as const satisfies Record<SaveKind, IconName>

/** Five states, one place, one width. Green means kept on disk; nothing else does. */
export const SaveIndicator = ({ kind, text, action }: SaveIndicatorProps) => (
  <div className={s['save']}>
    <output className={cx(s['state'], s[kind])}>
      <Icon name={kindIcon[kind]} size={16} />
      {text}
    </output>
    {action && (
      <Button size="small" onClick={action.onAct}>
        {action.label}
      </Button>
    )}
  </div>
)
