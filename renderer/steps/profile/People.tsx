import { useMemo } from 'react'
import { personCommands } from '../../../shared/commands/registry'
import { blankPerson } from '../../../shared/domain/blank'
import { departmentIdSchema } from '../../../shared/domain/department'
import { personIdSchema, type Person } from '../../../shared/domain/person'
import { PROFILE_ROLES } from '../../../shared/domain/profile'
import { vocabulary } from '../../../shared/locales/vocabulary'
import { inOrder } from '../../../shared/steps/profile/reorder'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { Stack } from '../../ui/Layout'
import { SelectField } from '../../ui/SelectField'
import { AddLine } from './AddLine'
import { EditTable } from './EditTable'
import { PersonField } from '../../forms/PersonField'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { texts } from './texts'
import { useDo, useProfileEdit } from './use-edit'

/** Who carries what, then everybody the project names. */
export function People() {
  return (
    <Stack gap={4}>
      <Roles />
      <PeopleList />
    </Stack>
  )
}

function Roles() {
  const t = useTexts(texts)
  const tWord = useTexts(vocabulary)
  const roles = useProject((project) => project.profile.roles)
  const edit = useProfileEdit()
  return (
    <Card title={t('roles.title')}>
      <div className={s['roles']}>
        {PROFILE_ROLES.map((role) => (
          <PersonField
            key={role}
            label={tWord(`profileRole.${role}.label`)}
            hint={tWord(`profileRole.${role}.help`)}
            value={roles[role]}
            onChange={(person) => edit({ roles: { [role]: person } })}
          />
        ))}
      </div>
    </Card>
  )
}

function PeopleList() {
  const t = useTexts(texts)
  const { newId, now } = useActions()
  const { done } = useNotices()
  const act = useDo()
  const people = useProject((project) => project.people.live)

  const add = (name: string) =>
    act(personCommands.add, {
      noun: blankPerson({ id: personIdSchema.parse(newId()), name }),
    })
  const remove = ({ id, name }: Person) => {
    if (!act(personCommands.remove, { ids: [id], at: now() })) return
    done(t('row.removed', { name }), () => act(personCommands.restore, { ids: [id] }))
  }

  return (
    <Card title={t('roles.list')} flush>
      {people.length > 0 && (
        <EditTable
          label={t('roles.list')}
          minWidth={860}
          ordered={false}
          columns={[
            { header: t('column.name'), width: '18%' },
            { header: t('column.role'), width: '26%' },
            { header: t('column.department'), width: '18%' },
            { header: t('column.workshopRole') },
            { header: t('column.external'), width: '80px' },
          ]}
        >
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onRemove={() => remove(person)} />
          ))}
        </EditTable>
      )}
      <AddLine label={t('fresh.people')} button={t('add.people')} onAdd={add} />
    </Card>
  )
}

interface PersonRowProps {
  readonly person: Person
  readonly onRemove: () => void
}

function PersonRow({ person, onRemove }: PersonRowProps) {
  const t = useTexts(texts)
  const { run } = useActions()
  const act = useDo()
  const departments = useProject((project) => project.departments.live)
  const options = useMemo(
    () => inOrder(departments).map(({ id, name }) => ({ value: id, label: name })),
    [departments],
  )
  const { id, name, role, workshopRole, departmentId, external } = person
  const cell = (column: 'name' | 'role' | 'department' | 'external' | 'workshopRole') => ({
    label: t('cell', { column: t(`column.${column}`), row: name }),
    hideLabel: true,
  })
  return (
    <tr>
      <td>
        <TextAnswer
          {...cell('name')}
          small
          stored={name}
          maxLength={120}
          expected={t('expected.name')}
          commit={(text) => run(personCommands.edit, { id, changes: { name: text } })}
        />
      </td>
      <td>
        <TextAnswer
          {...cell('role')}
          small
          stored={role}
          maxLength={300}
          commit={(text) => run(personCommands.edit, { id, changes: { role: text } })}
        />
      </td>
      <td>
        <SelectField
          {...cell('department')}
          small
          value={departmentId}
          options={options}
          emptyLabel={t('of.noDepartment')}
          onChange={(value) =>
            act(personCommands.edit, {
              id,
              changes: { departmentId: value === null ? null : departmentIdSchema.parse(value) },
            })
          }
        />
      </td>
      <td>
        <TextAnswer
          {...cell('workshopRole')}
          small
          stored={workshopRole}
          maxLength={300}
          commit={(text) => run(personCommands.edit, { id, changes: { workshopRole: text } })}
        />
      </td>
      <td>
        <Checkbox
          {...cell('external')}
          checked={external}
          onChange={(value) => act(personCommands.edit, { id, changes: { external: value } })}
        />
      </td>
      <td>
        <RowTools name={name} onRemove={onRemove} />
      </td>
    </tr>
  )
}
