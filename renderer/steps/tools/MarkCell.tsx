import { useState } from 'react'
import type { FiveMarks } from '../../../shared/content/tools/selection-criteria'
import type { Localized } from '../../../shared/kernel/text'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Button } from '../../ui/Button'
import { cx } from '../../ui/cx'
import { Popover } from '../../ui/Popover'
import { ScaleField } from '../../ui/ScaleField'
import s from './mark.module.css'
import { screenTexts } from './texts'
import { useSay } from './use-say'

interface MarkCellProps {
  /** What is marked: the criterion, then the tool or the source. */
  readonly name: string
  readonly question: Localized
  /** What each mark means. */
  readonly marks: FiveMarks
  readonly mark: number | null
  /** The best mark of the row. */
  readonly strong?: boolean
  readonly leading?: boolean
  readonly onMark: (value: number | null) => void
}

const STEPS = [1, 2, 3, 4, 5] as const

/** A mark from 1 to 5: pressed, it shows what each mark means; with the focus, a digit marks at once. */
export function MarkCell({
  name,
  question,
  marks,
  mark,
  strong = false,
  leading = false,
  onMark,
}: MarkCellProps) {
  const t = useTexts(screenTexts)
  const say = useSay()
  const { presenting } = usePlace()
  const [open, setOpen] = useState(false)
  const bars = (
    <>
      <span className={cx(s['figure'], strong && s['strong'])}>{mark ?? '–'}</span>
      <span
        className={cx(s['bars'], leading && s['leading'])}
        data-print="exact"
        aria-hidden="true"
      >
        {STEPS.map((step) => (
          <i key={step} data-on={mark !== null && step <= mark} />
        ))}
      </span>
    </>
  )
  if (presenting) return <div className={s['mark']}>{bars}</div>
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={name}
      trapFocus
      trigger={
        <button
          type="button"
          className={s['mark']}
          aria-label={mark === null ? t('mark.none', { name }) : t('mark.given', { name, mark })}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            const step = STEPS.find((one) => String(one) === event.key)
            if (step !== undefined) onMark(step)
            if (event.key === 'Backspace' || event.key === 'Delete') onMark(null)
          }}
        >
          {bars}
        </button>
      }
    >
      <ScaleField
        label={say(question)}
        layout="rows"
        value={mark}
        levels={STEPS.map((value, at) => ({ value, label: say(marks[at] ?? marks[0]) }))}
        onChange={onMark}
      />
      {mark !== null && (
        <Button size="small" variant="link" onClick={() => onMark(null)}>
          {t('mark.clear')}
        </Button>
      )}
    </Popover>
  )
}
