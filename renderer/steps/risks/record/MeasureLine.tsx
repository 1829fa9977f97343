import { measureStatusTexts } from '../../../../shared/content/risks/scales'
import { MEASURE_STATUSES, type Measure } from '../../../../shared/domain/measure'
import { localized } from '../../../../shared/kernel/text'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Chip } from '../../../ui/Chip'
import { IconButton } from '../../../ui/IconButton'
import { SelectField } from '../../../ui/SelectField'
import s from './record.module.css'
import { recordTexts } from './texts'
import type { RiskEdits } from './use-risk-edits'

interface MeasureLineProps {
  readonly measure: Measure
  readonly riskId: string
  readonly edits: RiskEdits
}

/** One measure, edited in place; the same object under every risk it lowers. */
export function MeasureLine({ measure, riskId, edits }: MeasureLineProps) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const { now } = useActions()
  const risks = useProject((project) => project.risks.live)
  const { id, code, title, status, owner, due } = measure
  const also = risks.filter((risk) => risk.id !== riskId && risk.measureIds.includes(id)).length
  const open = status === 'todo' || status === 'doing'
  const late = open && due !== null && due < now().slice(0, 10)
  return (
    <li className={s['measure']}>
      <div className={s['measureHead']}>
        <TextAnswer
          small
          hideLabel
          label={t('measures.title', { code })}
          stored={title}
          maxLength={300}
          commit={(text) => edits.editMeasure(id, { title: text })}
        />
        <IconButton
          icon="close"
          size="small"
          quiet
          label={t('measures.unlink', { code })}
          onClick={() => edits.unlinkMeasure(riskId, id)}
        />
      </div>
      <div className={s['measureRow']}>
        <SelectField
          small
          hideLabel
          label={t('measures.status', { code })}
          value={status}
          onChange={(next) => next !== null && edits.editMeasure(id, { status: next })}
          options={MEASURE_STATUSES.map((value) => ({
            value,
            label: localized(measureStatusTexts[value], language),
          }))}
        />
        <DayAnswer
          small
          hideLabel
          label={t('measures.due', { code })}
          value={due}
          onAnswer={(day) => void edits.editMeasure(id, { due: day })}
        />
        <div className={s['measureOwner']}>
          <PersonField
            small
            hideLabel
            label={t('measures.owner', { code })}
            placeholder={t('measures.ownerPlaceholder')}
            value={owner}
            onChange={(person) => void edits.editMeasure(id, { owner: person })}
          />
        </div>
      </div>
      <p className={s['help']}>
        {code}
        {also > 0 && ` · ${t('measures.shared', { count: also })}`}{' '}
        {late && (
          <Chip tone="warn" icon="warning">
            {t('measures.late')}
          </Chip>
        )}
      </p>
    </li>
  )
}
