import type { Pilot } from '../../../../shared/domain/pilot'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { IconButton } from '../../../ui/IconButton'
import { SelectField } from '../../../ui/SelectField'
import s from './pilot.module.css'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

type Criterion = Pilot['successCriteria'][number]

/** When is the test passed? One line each: what, in which direction, how much. */
export function SuccessCriteria({ pilot }: { readonly pilot: Pilot }) {
  const t = useTexts(pilotTexts)
  const { editCriteria, newCriterion } = usePilotActions()
  const list = pilot.successCriteria
  const change = (id: Criterion['id'], changes: Partial<Criterion>) =>
    editCriteria(pilot.id, (now) =>
      now.map((known) => (known.id === id ? { ...known, ...changes } : known)),
    )
  return (
    <Card title={t('criteria.title')} aside={list.length}>
      <p className={s['hint']}>{t('criteria.help')}</p>
      <ol className={s['criteria']}>
        {list.map((criterion, index) => {
          const number = index + 1
          return (
            <li key={criterion.id}>
              <TextAnswer
                label={t('criteria.text', { number })}
                hideLabel
                small
                placeholder={t('criteria.placeholder')}
                maxLength={300}
                stored={criterion.text}
                commit={(text) => change(criterion.id, { text })}
              />
              <SelectField
                label={t('criteria.operator', { number })}
                hideLabel
                small
                value={criterion.operator}
                emptyLabel={t('criteria.choose')}
                onChange={(operator) => change(criterion.id, { operator })}
                options={[
                  { value: '<=', label: t('criteria.atMost') },
                  { value: '>=', label: t('criteria.atLeast') },
                  { value: '=', label: t('criteria.exactly') },
                ]}
              />
              <NumberAnswer
                label={t('criteria.value', { number })}
                hideLabel
                small
                value={criterion.value}
                onAnswer={(value) => change(criterion.id, { value })}
              />
              <IconButton
                icon="close"
                size="small"
                label={t('criteria.remove', { number })}
                onClick={() =>
                  editCriteria(pilot.id, (now) => now.filter(({ id }) => id !== criterion.id))
                }
              />
            </li>
          )
        })}
      </ol>
      <Button
        size="small"
        icon="add"
        disabled={list.length >= 30}
        onClick={() => editCriteria(pilot.id, (now) => [...now, newCriterion()])}
      >
        {t('criteria.add')}
      </Button>
    </Card>
  )
}
