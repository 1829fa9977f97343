import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useProject } from '../../../data/use-project'
import { PersonField } from '../../../forms/PersonField'
import { useTexts } from '../../../i18n/language'
import { IconButton } from '../../../ui/IconButton'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

/** People to involve: names one adds and takes away. */
export function Stakeholders({ useCase, edit }: Pick<PartProps, 'useCase' | 'edit'>) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const people = useProject((project) => project.people)
  const { stakeholders } = useCase
  return (
    <>
      <PersonField
        // A new field after each choice: it is there to add, it shows no choice.
        key={stakeholders.length}
        label={words('field.stakeholders')}
        hint={t('stakeholders.hint')}
        value={null}
        except={new Set<string>(stakeholders)}
        onChange={(person) => {
          if (person !== null) edit({ stakeholders: [...stakeholders, person] })
        }}
      />
      {stakeholders.length > 0 && (
        <ul className={s['people']}>
          {stakeholders.map((id) => {
            const name = people.get(id)?.name ?? ''
            return (
              <li key={id} className={s['person']}>
                {name}
                <IconButton
                  icon="close"
                  size="small"
                  quiet
                  label={t('stakeholders.remove', { name })}
                  onClick={() =>
                    edit({ stakeholders: stakeholders.filter((other) => other !== id) })
                  }
                />
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
