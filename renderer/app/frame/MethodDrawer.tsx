import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Drawer } from '../../ui/Drawer'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import type { IconName } from '../../ui/icons'
import s from './MethodDrawer.module.css'

export interface MethodSection {
  readonly title: string
  readonly kind: 'questions' | 'mistakes' | 'points'
  readonly items: readonly string[]
}

/** One step of the method, as its page of the drawer. */
export interface MethodPage {
  readonly title: string
  readonly duration: string
  readonly people: string
  readonly aim: string
  readonly sections: readonly MethodSection[]
  readonly expected: { readonly title: string; readonly text: string }
}

interface MethodDrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly page: MethodPage
  readonly words: { readonly method: string; readonly close: string }
  readonly project?: { readonly label: string; readonly onAct: () => void } | undefined
  readonly sheet?: { readonly label: string; readonly onAct: () => void } | undefined
  readonly next?: { readonly label: string; readonly href: string } | undefined
}

const sectionIcon = {
  questions: 'quote',
  mistakes: 'warning',
  points: 'check',
} as const satisfies Record<MethodSection['kind'], IconName>

export const MethodDrawer = ({
  open,
  onClose,
  page,
  words,
  project,
  sheet,
  next,
}: MethodDrawerProps) => (
  <Drawer
    open={open}
    onClose={onClose}
    kind="method"
    title={page.title}
    closeLabel={words.close}
    eyebrow={
      <span className={s['eyebrow']}>
        <Icon name="method" />
        {words.method}
      </span>
    }
    sentence={
      <div className={s['facts']}>
        <span>
          <Icon name="clock" size={14} />
          {page.duration}
        </span>
        <span>
          <Icon name="people" size={14} />
          {page.people}
        </span>
      </div>
    }
    tools={
      project && <IconButton icon="present" label={project.label} quiet onClick={project.onAct} />
    }
    footer={
      (sheet ?? next) && (
        <>
          {sheet && (
            <Button size="small" icon="document" onClick={sheet.onAct}>
              {sheet.label}
            </Button>
          )}
          {next && (
            <a className={s['next']} href={next.href}>
              {next.label}
            </a>
          )}
        </>
      )
    }
  >
    <p className={s['aim']}>{page.aim}</p>
    {page.sections.map((section) => (
      <section key={section.title} className={s['section']}>
        <h3>{section.title}</h3>
        <ul>
          {section.items.map((item) => (
            <li key={item}>
              <Icon name={sectionIcon[section.kind]} size={16} />
              <span>{item}</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <div className={s['expected']}>
      <Callout tone="bearing" title={page.expected.title}>
        {page.expected.text}
      </Callout>
    </div>
  </Drawer>
)
