import type { IconName } from '../../ui/icons'
import { Monogram } from '../../ui/Avatar'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/Icon'
import { Logo } from '../../ui/Logo'
import { Menu, type MenuItem } from '../../ui/Menu'
import { Tooltip } from '../../ui/Tooltip'
import s from './Rail.module.css'
import { RailLink, type RailEntry } from './RailLink'
import { RailTools, type RailToolsProps } from './RailTools'
import type { RailMode } from './use-rail-mode'

export interface RailGroup {
  readonly id: string
  /** Left out for the first group, which holds the cockpit. */
  readonly title?: string | undefined
  readonly entries: readonly RailEntry[]
}

interface RailProps {
  readonly label: string
  readonly mode: RailMode
  readonly product: string
  readonly home: { readonly label: string; readonly href: string }
  readonly project: {
    readonly name: string
    readonly detail: string
    /** « Changer de projet ». */
    readonly switchLabel: string
    readonly items: readonly (MenuItem | 'divider')[]
  }
  readonly groups: readonly RailGroup[]
  readonly tools: Omit<RailToolsProps, 'narrow'>
}

/** Where one is and where one can go. Steps are never locked. */
export function Rail({ label, mode, product, home, project, groups, tools }: RailProps) {
  const narrow = mode === 'narrow'
  return (
    <nav aria-label={label} className={cx(s['rail'], narrow && s['narrow'])} data-print="hide">
      <div className={s['brand']}>
        {narrow ? (
          <ToolLink label={home.label} href={home.href} icon={null} />
        ) : (
          <>
            <Logo />
            {product}
            <ToolLink label={home.label} href={home.href} icon="home" />
          </>
        )}
      </div>
      <Menu
        position={narrow ? 'right-start' : 'bottom-start'}
        items={project.items}
        trigger={
          <button
            type="button"
            className={s['project']}
            aria-label={`${project.name}, ${project.switchLabel}`}
          >
            <Monogram name={project.name} />
            {!narrow && (
              <>
                <span className={s['names']}>
                  <span className={s['name']}>{project.name}</span>
                  <span className={s['detail']}>{project.detail}</span>
                </span>
                <Icon name="switch" size={16} />
              </>
            )}
          </button>
        }
      />
      <div className={s['groups']}>
        {groups.map(({ id, title, entries }) => (
          <div key={id} className={s['group']}>
            {title !== undefined && (
              <h2 id={`rail-${id}`} className={narrow ? s['hidden'] : s['heading']}>
                {title}
              </h2>
            )}
            <ul aria-labelledby={title === undefined ? undefined : `rail-${id}`}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <RailLink entry={entry} narrow={narrow} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <RailTools {...tools} narrow={narrow} />
    </nav>
  )
}

interface ToolLinkProps {
  readonly label: string
  readonly href: string
  /** The mark of the product when null. */
  readonly icon: IconName | null
}

const ToolLink = ({ label, href, icon }: ToolLinkProps) => (
  <Tooltip label={label} side="right">
    <a className={s['tool']} href={href} aria-label={label}>
      {icon === null ? <Logo size={28} /> : <Icon name={icon} size={16} />}
    </a>
  </Tooltip>
)
