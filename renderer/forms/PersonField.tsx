import type { ReactNode } from 'react'
import { personCommands } from '../../shared/commands/registry'
import { blankPerson } from '../../shared/domain/blank'
import { personIdSchema, type PersonId } from '../../shared/domain/person'
import { useActions } from '../data/use-actions'
import { useProject } from '../data/use-project'
import { useTexts } from '../i18n/language'
import { useNotices } from '../routing/notices'
import { Combo } from '../ui/Combo'
import { choiceTexts } from './choice-texts'
import { formTexts } from './texts'

interface PersonFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly small?: boolean
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly aside?: ReactNode
  readonly value: PersonId | null
  readonly onChange: (person: PersonId | null) => void
  /** People not offered: those already chosen beside. */
  readonly except?: ReadonlySet<string>
}

/** Longest name of a person (shared/domain/person.ts). */
const NAME_LIMIT = 120

/** Chooses somebody the project names, or adds somebody by typing a new name. */
export function PersonField({ value, onChange, except, placeholder, ...field }: PersonFieldProps) {
  const t = useTexts(choiceTexts)
  const form = useTexts(formTexts)
  const people = useProject((project) => project.people.live)
  const chosen = useProject((project) => (value === null ? undefined : project.people.get(value)))
  const { newId, run } = useActions()
  const { failed } = useNotices()
  // Somebody in the trash is still named here until another is chosen.
  const offered = chosen && chosen.removedAt !== null ? [...people, chosen] : people

  const create = (name: string) => {
    const person = blankPerson({
      id: personIdSchema.parse(newId()),
      name: name.trim().slice(0, NAME_LIMIT),
    })
    const added = run(personCommands.add, { noun: person })
    if (added.ok) onChange(person.id)
    else failed(added.error)
  }

  return (
    <Combo
      {...field}
      value={value}
      onChange={(id) => onChange(id === null ? null : personIdSchema.parse(id))}
      options={offered
        .filter(({ id }) => except?.has(id) !== true)
        .map(({ id, name, role, removedAt }) => ({
          value: id,
          label: name,
          hint: removedAt === null ? role : t('inTrash'),
        }))}
      onCreate={create}
      createLabel={(name) => t('addPerson', { name })}
      emptyLabel={t('noPerson')}
      clearLabel={t('clearPerson')}
      placeholder={placeholder ?? form('choosePerson')}
    />
  )
}
