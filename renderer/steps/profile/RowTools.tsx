import { useTexts } from '../../i18n/language'
import { IconButton } from '../../ui/IconButton'
import s from './profile.module.css'
import { texts } from './texts'

interface RowToolsProps {
  readonly name: string
  /** Left out where the list has no order of its own. */
  readonly onMove?: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly first?: boolean
  readonly last?: boolean
}

/** Up, down and delete, at the end of a row. */
export function RowTools({ name, onMove, onRemove, first = false, last = false }: RowToolsProps) {
  const t = useTexts(texts)
  const called = name === '' ? t('row.nameless') : name
  return (
    <div className={s['tools']} data-print="hide">
      {onMove && (
        <>
          <IconButton
            size="small"
            icon="arrow-up"
            label={t('row.up', { name: called })}
            aria-disabled={first || undefined}
            onClick={() => onMove(-1)}
            quiet
          />
          <IconButton
            size="small"
            icon="arrow-down"
            label={t('row.down', { name: called })}
            aria-disabled={last || undefined}
            onClick={() => onMove(1)}
            quiet
          />
        </>
      )}
      <IconButton
        size="small"
        icon="trash"
        label={t('row.remove', { name: called })}
        onClick={onRemove}
        quiet
      />
    </div>
  )
}
