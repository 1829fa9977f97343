import { useId } from 'react'
import { useTexts } from '../../../i18n/language'
import { cx } from '../../../ui/cx'
import s from './side.module.css'
import { questionTexts } from './texts'

interface TargetFieldProps {
  readonly level: number | null
  readonly target: number | null
  readonly onTarget: (target: 1 | 2 | 3 | 4 | 5 | null) => void
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** The level aimed at in twelve months, and how bold that is. Chosen again, it is taken back. */
export function TargetField({ level, target, onTarget }: TargetFieldProps) {
  const t = useTexts(questionTexts)
  const id = useId()
  return (
    <fieldset className={s['targetField']} aria-describedby={id}>
      <legend>{t('target.label')}</legend>
      <div className={s['targets']}>
        {LEVELS.map((at) => (
          <button
            key={at}
            type="button"
            aria-pressed={at === target}
            aria-label={t('target.level', { level: at })}
            className={cx(
              s['targetButton'],
              at === target && s['chosen'],
              at === level && s['today'],
            )}
            onClick={() => onTarget(at === target ? null : at)}
          >
            {at}
          </button>
        ))}
      </div>
      <p id={id} className={s['hint']}>
        {hintOf(level, target, t)}
      </p>
    </fieldset>
  )
}

function hintOf(
  level: number | null,
  target: number | null,
  t: ReturnType<typeof useTexts<typeof questionTexts>>,
): string {
  if (target === null) return t('target.none')
  if (level === null) return t('target.noLevel')
  const steps = target - level
  if (steps < 0) return t('target.below')
  if (steps === 0) return t('target.same')
  if (steps === 1) return t('target.one')
  return steps === 2 ? t('target.two') : t('target.many', { count: steps })
}
