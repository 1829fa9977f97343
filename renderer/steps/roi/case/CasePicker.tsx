import type { RelevantCase } from '../../../../shared/steps/roi/relevant-cases'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { SelectField } from '../../../ui/SelectField'
import s from './case.module.css'
import { caseTexts } from './texts'

interface CasePickerProps {
  readonly cases: readonly RelevantCase[]
  /** Code of the case on screen. */
  readonly value: string
}

export function CasePicker({ cases, value }: CasePickerProps) {
  const t = useTexts(caseTexts)
  const { go } = usePlace()
  return (
    <div className={s['picker']} data-print="hide">
      <SelectField
        label={t('choose')}
        hideLabel
        value={value}
        onChange={(code) => code !== null && go(`case/${code}`)}
        options={cases.map(({ useCase, businessCase }) => {
          const name = `${useCase.code} ${useCase.title}`
          return {
            value: useCase.code,
            label: businessCase === null ? t('noFigures', { case: name }) : name,
          }
        })}
      />
    </div>
  )
}
