import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language'
import { HoverHelp } from '../../ui/HoverHelp'
import { fieldTexts } from './field-texts'
import { texts } from './texts'

export type FieldName = keyof typeof fieldTexts

/** Label and explanation of a question of the profile, ready for any field. */
export function useField(): (name: FieldName) => { label: string; aside: ReactNode } {
  const t = useTexts(fieldTexts)
  const tProfile = useTexts(texts)
  return (name) => {
    const label = t(`${name}.label`)
    return {
      label,
      aside: (
        <HoverHelp asIcon term={label} label={tProfile('whatIs', { field: label })}>
          {t(`${name}.help`)}
        </HoverHelp>
      ),
    }
  }
}
