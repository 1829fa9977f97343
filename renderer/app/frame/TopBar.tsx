import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Kbd } from '../../ui/Kbd'
import s from './TopBar.module.css'

export interface Crumb {
  readonly label: string
  readonly href?: string | undefined
}

interface Step {
  /** Names what is undone: « Annuler : suppression de 3 cas d’usage ». */
  readonly label: string
  readonly shortcut: string
  /** Null when there is nothing. */
  readonly onAct: (() => void) | null
}

interface TopBarProps {
  readonly trailLabel: string
  readonly crumbs: readonly Crumb[]
  /** A SaveIndicator. */
  readonly save: ReactNode
  readonly undo: Step
  readonly redo: Step
  readonly search: {
    readonly label: string
    readonly shortcut: string
    readonly onOpen: () => void
  }
  readonly method: { readonly label: string; readonly open: boolean; readonly onToggle: () => void }
  readonly present?: { readonly label: string; readonly onStart: () => void } | undefined
  /** Opens the rail below 1024 px. */
  readonly menu: { readonly label: string; readonly onOpen: () => void }
}

export const TopBar = ({
  trailLabel,
  crumbs,
  save,
  undo,
  redo,
  search,
  method,
  present,
  menu,
}: TopBarProps) => (
  <header className={s['bar']} data-print="hide">
    <div className={s['menu']}>
      <IconButton icon="menu" label={menu.label} onClick={menu.onOpen} />
    </div>
    <nav className={s['trail']} aria-label={trailLabel}>
      <ol className={s['crumbs']}>
        {crumbs.map((crumb, at) => (
          <li key={crumb.label} aria-current={at === crumbs.length - 1 ? 'page' : undefined}>
            {at > 0 && <Icon name="chevron-right" size={14} />}
            {crumb.href !== undefined && at < crumbs.length - 1 ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
    {save}
    <StepButton icon="undo" step={undo} />
    <StepButton icon="redo" step={redo} />
    <Button
      variant="subtle"
      size="small"
      icon="search"
      className={s['collapses']}
      onClick={search.onOpen}
    >
      <span>{search.label}</span>
      <Kbd>{search.shortcut}</Kbd>
    </Button>
    <Button
      size="small"
      icon="method"
      className={s['tight']}
      aria-pressed={method.open}
      onClick={method.onToggle}
    >
      <span>{method.label}</span>
    </Button>
    {present && (
      <Button size="small" icon="present" className={s['tight']} onClick={present.onStart}>
        <span>{present.label}</span>
      </Button>
    )}
  </header>
)

const StepButton = ({ icon, step }: { readonly icon: 'undo' | 'redo'; readonly step: Step }) => (
  <IconButton
    icon={icon}
    label={step.label}
    shortcut={step.shortcut}
    disabled={step.onAct === null}
    onClick={() => step.onAct?.()}
  />
)
