import type { PersonId } from '../../../../shared/domain/person'
import { useProject } from '../../../data/use-project'
import { PersonField } from '../../../forms/PersonField'
import { useTexts } from '../../../i18n/language'
import { IconButton } from '../../../ui/IconButton'
import s from './fallback.module.css'
import { fallbackTexts } from './texts'

interface InformedProps {
  readonly ids: readonly PersonId[]
  readonly onChange: (ids: readonly PersonId[]) => void
}

/** Who is told when the tool is switched off. */
export function Informed({ ids, onChange }: InformedProps) {
  const t = useTexts(fallbackTexts)
  const people = useProject((project) => project.people)
  return (
    <div className={s['informed']}>
      <span className={s['label']}>{t('informed')}</span>
      {ids.length > 0 && (
        <ul>
          {ids.map((id) => {
            const name = people.get(id)?.name ?? ''
            return (
              <li key={id}>
                {name}
                <IconButton
                  icon="close"
                  size="small"
                  quiet
                  label={t('removeInformed', { name })}
                  onClick={() => onChange(ids.filter((one) => one !== id))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <div className={s['short']}>
        <PersonField
          small
          hideLabel
          label={t('addInformed')}
          placeholder={t('addInformed')}
          value={null}
          except={new Set(ids)}
          onChange={(id) => id !== null && onChange([...ids, id])}
        />
      </div>
    </div>
  )
}
