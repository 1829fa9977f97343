import { useState } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'
import s from './Toast.module.css'
import { useCountdown } from './use-countdown'

export interface ToastNotice {
  readonly id: string
  /** What was done: « Tri de CV » supprimé. */
  readonly message: string
  readonly icon?: IconName | undefined
  readonly action?:
    | { readonly label: string; readonly icon?: IconName | undefined; readonly onAct: () => void }
    | undefined
}

/** How long an act can be taken back from its toast, in milliseconds (design: ten seconds). */
export const TOAST_MS = 10_000

interface ToastRegionProps {
  readonly toasts: readonly ToastNotice[]
  readonly onDismiss: (id: string) => void
  readonly closeLabel: string
}

/** Always in the page, so that screen readers announce what arrives in it. */
export const ToastRegion = ({ toasts, onDismiss, closeLabel }: ToastRegionProps) => (
  <output className={s['region']} data-print="hide">
    {toasts.map((toast) => (
      <Toast key={toast.id} toast={toast} onDismiss={onDismiss} closeLabel={closeLabel} />
    ))}
  </output>
)

interface ToastProps extends Omit<ToastRegionProps, 'toasts'> {
  readonly toast: ToastNotice
}

function Toast({ toast, onDismiss, closeLabel }: ToastProps) {
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  useCountdown(TOAST_MS, hovered || focused, () => onDismiss(toast.id))
  const { action } = toast
  return (
    <div
      className={s['toast']}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {toast.icon && <Icon name={toast.icon} size={16} />}
      <span>{toast.message}</span>
      {action && (
        <button
          type="button"
          className={s['act']}
          onClick={() => {
            action.onAct()
            onDismiss(toast.id)
          }}
        >
          <Icon name={action.icon ?? 'undo'} size={16} />
          {action.label}
        </button>
      )}
      <button
        type="button"
        className={s['close']}
        aria-label={closeLabel}
        onClick={() => onDismiss(toast.id)}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  )
}
