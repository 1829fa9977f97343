import { applicationCommands } from '../../../shared/commands/registry'
import { applicationSchema, type Application } from '../../../shared/domain/application'
import { blankApplication } from '../../../shared/domain/blank'
import { vocabulary } from '../../../shared/locales/vocabulary'
import { lastKey } from '../../../shared/steps/profile/reorder'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Stack } from '../../ui/Layout'
import { ScaleField } from '../../ui/ScaleField'
import { SelectField } from '../../ui/SelectField'
import { AddLine } from './AddLine'
import { EditTable } from './EditTable'
import { moveKeys } from './move-keys'
import { PersonField } from '../../forms/PersonField'
import { YearAnswer } from './profile-fields'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { texts } from './texts'
import { useDo, useProfileEdit } from './use-edit'
import { useField } from './use-field'
import { useOrdered } from './use-ordered'

const ACCESS = ['yes', 'partly', 'export', 'no'] as const
const LEVELS = [1, 2, 3, 4, 5] as const

/** Where data are and how they can be read. */
export function Applications() {
  return (
    <Stack gap={4}>
      <ApplicationList />
      <Infrastructure />
    </Stack>
  )
}

function Infrastructure() {
  const t = useTexts(texts)
  const field = useField()
  const itAge = useProject((project) => project.profile.itAge)
  const edit = useProfileEdit()
  return (
    <Card className={s['narrow']}>
      <ScaleField
        {...field('itAge')}
        value={itAge}
        layout="rows"
        levels={LEVELS.map((value) => ({ value, label: t(`applications.level${value}`) }))}
        onChange={(value) => edit({ itAge: value })}
      />
    </Card>
  )
}

function ApplicationList() {
  const t = useTexts(texts)
  const { newId, read } = useActions()
  const act = useDo()
  const live = useProject((project) => project.applications.live)
  const list = useOrdered(
    live,
    {
      ...applicationCommands,
      reorder: (id, order) => act(applicationCommands.edit, { id, changes: { order } }),
    },
    ({ name }) => name,
  )
  const add = (name: string) =>
    act(applicationCommands.add, {
      noun: blankApplication({
        id: applicationSchema.unwrap().shape.id.parse(newId()),
        name,
        order: lastKey(read().applications.live),
      }),
    })
  return (
    <Card title={t('applications.title')} flush>
      <p className={s['note']}>{t('applications.hint')}</p>
      {list.items.length > 0 && (
        <EditTable
          label={t('applications.title')}
          minWidth={900}
          announcement={list.announcement}
          columns={[
            { header: t('column.name'), width: '20%' },
            { header: t('column.api'), width: '21%' },
            { header: t('column.apiNote') },
            { header: t('column.since'), width: '118px' },
            { header: t('column.owner'), width: '20%' },
          ]}
        >
          {list.items.map((application, at) => (
            <ApplicationRow
              key={application.id}
              application={application}
              edges={{ first: at === 0, last: at === list.items.length - 1 }}
              onMove={(step) => list.move(application.id, step)}
              onRemove={() => list.remove(application.id)}
            />
          ))}
        </EditTable>
      )}
      <AddLine
        label={t('fresh.applications')}
        button={t('add.applications')}
        onAdd={add}
        maxLength={300}
      />
    </Card>
  )
}

interface ApplicationRowProps {
  readonly application: Application
  readonly edges: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function ApplicationRow({ application, edges, onMove, onRemove }: ApplicationRowProps) {
  const t = useTexts(texts)
  const tWord = useTexts(vocabulary)
  const { run } = useActions()
  const act = useDo()
  const { id, name, api, apiNote, since, owner } = application
  const cell = (column: 'name' | 'api' | 'apiNote' | 'since' | 'owner') => ({
    label: t('cell', { column: t(`column.${column}`), row: name }),
    hideLabel: true,
    small: true,
  })
  return (
    <tr onKeyDown={moveKeys(onMove)}>
      <td>
        <TextAnswer
          {...cell('name')}
          stored={name}
          maxLength={300}
          commit={(text) => run(applicationCommands.edit, { id, changes: { name: text } })}
        />
      </td>
      <td>
        <SelectField
          {...cell('api')}
          value={api}
          emptyLabel={t('of.choose')}
          options={ACCESS.map((value) => ({ value, label: tWord(`applicationApi.${value}`) }))}
          onChange={(value) => act(applicationCommands.edit, { id, changes: { api: value } })}
        />
      </td>
      <td>
        <TextAnswer
          {...cell('apiNote')}
          stored={apiNote}
          maxLength={300}
          commit={(text) => run(applicationCommands.edit, { id, changes: { apiNote: text } })}
        />
      </td>
      <td>
        <YearAnswer
          {...cell('since')}
          value={since}
          min={1950}
          max={2100}
          commit={(year) => run(applicationCommands.edit, { id, changes: { since: year } })}
        />
      </td>
      <td>
        <PersonField
          {...cell('owner')}
          value={owner}
          onChange={(person) => act(applicationCommands.edit, { id, changes: { owner: person } })}
        />
      </td>
      <td>
        <RowTools name={name} onMove={onMove} onRemove={onRemove} {...edges} />
      </td>
    </tr>
  )
}
