import { useTexts } from '../../../i18n/language'
import { ScaleField } from '../../../ui/ScaleField'
import { recordTexts } from './texts'

interface LevelFieldProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** A five-point scale, 1 the least (method.md 0.3, `s5`). */
export function LevelField(props: LevelFieldProps) {
  const t = useTexts(recordTexts)
  return (
    <ScaleField
      {...props}
      hint={t('levelHint')}
      levels={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
    />
  )
}
