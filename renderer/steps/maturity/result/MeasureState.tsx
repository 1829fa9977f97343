import type { AuditMeasure } from '../../../../shared/domain/audit'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { Avatar } from '../../../ui/Avatar'
import s from './measures.module.css'
import { resultTexts } from './texts'

/** Who and when, in the corner of a measure: done, late, or what is still to be decided. */
export function MeasureState({ taken }: { readonly taken: AuditMeasure }) {
  const t = useTexts(resultTexts)
  const formats = useFormats()
  const { now } = useActions()
  const owner = useProject(({ people }) =>
    taken.owner === null ? undefined : people.get(taken.owner),
  )
  const { due, doneOn } = taken
  if (doneOn !== null)
    return (
      <span className={s['done']}>{t('measures.done', { date: formats.shortDate(doneOn) })}</span>
    )
  const late = due !== null && due < now().slice(0, 10)
  return (
    <span className={s['state']}>
      {due !== null && (
        <span className={late ? s['late'] : undefined}>
          {t(late ? 'measures.late' : 'measures.dueOn', { date: formats.shortDate(due) })}
        </span>
      )}
      {owner ? (
        <Avatar name={owner.name} />
      ) : (
        <span className={s['toName']}>{t('measures.noOwner')}</span>
      )}
    </span>
  )
}
