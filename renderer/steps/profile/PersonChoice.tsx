import type { ReactNode } from 'react'
import { personCommands } from '../../../shared/commands/registry'
import { blankPerson } from '../../../shared/domain/blank'
import { personIdSchema, type PersonId } from '../../../shared/domain/person'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { useTexts } from '../../i18n/language'
import { Combo } from '../../ui/Combo'
import { texts } from './texts'
import { useDo } from './use-edit'

interface PersonChoiceProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly small?: boolean
  readonly hint?: string
  readonly aside?: ReactNode
  readonly value: string | null
  readonly onChange: (person: PersonId | null) => void
}

/** Chooses a person the project names, or adds one by typing a new name. */
export function PersonChoice({ value, onChange, ...field }: PersonChoiceProps) {
  const t = useTexts(texts)
  const people = useProject((project) => project.people.live)
  const chosen = useProject((project) => (value === null ? undefined : project.people.get(value)))
  const { newId } = useActions()
  const act = useDo()
  // Somebody deleted from the list is still named here until another is chosen.
  const offered = chosen && chosen.removedAt !== null ? [...people, chosen] : people

  return (
    <Combo
      {...field}
      value={value}
      onChange={(id) => onChange(id === null ? null : personIdSchema.parse(id))}
      options={offered.map((person) => ({
        value: person.id,
        label: person.name,
        hint: person.removedAt === null ? person.role : t('people.removed'),
      }))}
      onCreate={(name) => {
        const person = blankPerson({ id: personIdSchema.parse(newId()), name: name.slice(0, 120) })
        if (act(personCommands.add, { noun: person })) onChange(person.id)
      }}
      createLabel={(name) => t('people.create', { name })}
      emptyLabel={t('people.none')}
      clearLabel={t('people.clear')}
      placeholder={t('people.none')}
    />
  )
}
