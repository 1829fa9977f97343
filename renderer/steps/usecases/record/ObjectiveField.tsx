import type { ObjectiveId } from '../../../../shared/domain/objective'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { SelectField } from '../../../ui/SelectField'
import { recordTexts } from './texts'

interface ObjectiveFieldProps {
  readonly value: ObjectiveId | null
  readonly onChange: (objective: ObjectiveId | null) => void
}

/** The priority objective of the profile that the case serves. */
export function ObjectiveField({ value, onChange }: ObjectiveFieldProps) {
  const t = useTexts(recordTexts)
  const objectives = useProject((project) => project.objectives.live)
  return (
    <SelectField
      label={t('questions.objective')}
      emptyLabel={
        objectives.length === 0 ? t('questions.noObjective') : t('questions.chooseObjective')
      }
      value={value}
      onChange={onChange}
      options={objectives
        .toSorted((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ id, code, title }) => ({
          value: id,
          label: title === '' ? code : `${code} ${title}`,
        }))}
    />
  )
}
