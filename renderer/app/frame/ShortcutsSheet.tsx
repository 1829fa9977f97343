import { Dialog } from '../../ui/Dialog'
import { Kbd } from '../../ui/Kbd'
import s from './ShortcutsSheet.module.css'

export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly {
    readonly text: string
    /** Combinations that do the same: « Ctrl Z ». */
    readonly keys: readonly string[]
  }[]
}

interface ShortcutsSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly groups: readonly ShortcutGroup[]
}

export const ShortcutsSheet = ({
  open,
  onClose,
  title,
  closeLabel,
  groups,
}: ShortcutsSheetProps) => (
  <Dialog open={open} onClose={onClose} title={title} closeLabel={closeLabel} width={720}>
    <div className={s['groups']}>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <dl>
            {group.shortcuts.map(({ text, keys }) => (
              <div key={text} className={s['row']}>
                <dt>{text}</dt>
                <dd>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  </Dialog>
)
