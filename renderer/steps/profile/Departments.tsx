import { departmentCommands } from '../../../shared/commands/registry'
import { blankDepartment } from '../../../shared/domain/blank'
import { departmentIdSchema, type Department } from '../../../shared/domain/department'
import { headcountGap, profileFacts } from '../../../shared/steps/profile/facts'
import { lastKey } from '../../../shared/steps/profile/reorder'
import { gapSentence } from '../../../shared/steps/profile/situation'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { NumberAnswer } from '../../forms/NumberAnswer'
import { TextAnswer } from '../../forms/TextAnswer'
import { useFormats, useLanguage, useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Status } from '../../ui/Chip'
import { AddLine } from './AddLine'
import { EditTable } from './EditTable'
import { moveKeys } from './move-keys'
import { PersonField } from '../../forms/PersonField'
import { RowTools } from './RowTools'
import { texts } from './texts'
import { useDo } from './use-edit'
import { useOrdered } from './use-ordered'

/** Departments with their headcount and head; their sum is compared with the company's. */
export function Departments() {
  const t = useTexts(texts)
  const { newId, read } = useActions()
  const act = useDo()
  const live = useProject((project) => project.departments.live)
  const list = useOrdered(
    live,
    {
      ...departmentCommands,
      reorder: (id, order) => act(departmentCommands.edit, { id, changes: { order } }),
    },
    ({ name }) => name,
  )
  const add = (name: string) =>
    act(departmentCommands.add, {
      noun: blankDepartment({
        id: departmentIdSchema.parse(newId()),
        name,
        order: lastKey(read().departments.live),
      }),
    })

  return (
    <Card title={t('page.departments')} aside={<span>{t('row.reorderHint')}</span>} flush>
      {list.items.length > 0 && (
        <EditTable
          label={t('page.departments')}
          minWidth={620}
          announcement={list.announcement}
          columns={[
            { header: t('column.name') },
            { header: t('column.headcount'), width: '130px', end: true },
            { header: t('column.head'), width: '34%' },
          ]}
          foot={<TotalRow />}
        >
          {list.items.map((department, at) => (
            <DepartmentRow
              key={department.id}
              department={department}
              edges={{ first: at === 0, last: at === list.items.length - 1 }}
              onMove={(step) => list.move(department.id, step)}
              onRemove={() => list.remove(department.id)}
            />
          ))}
        </EditTable>
      )}
      <AddLine label={t('fresh.departments')} button={t('add.departments')} onAdd={add} />
    </Card>
  )
}

interface DepartmentRowProps {
  readonly department: Department
  readonly edges: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function DepartmentRow({ department, edges, onMove, onRemove }: DepartmentRowProps) {
  const t = useTexts(texts)
  const { run } = useActions()
  const act = useDo()
  const { id, name, headcount, head } = department
  const cell = (column: 'name' | 'headcount' | 'head') => ({
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
          maxLength={120}
          expected={t('expected.name')}
          commit={(text) => run(departmentCommands.edit, { id, changes: { name: text } })}
        />
      </td>
      <td>
        <NumberAnswer
          {...cell('headcount')}
          value={headcount}
          min={0}
          max={10_000_000}
          decimals={0}
          onAnswer={(value) => act(departmentCommands.edit, { id, changes: { headcount: value } })}
        />
      </td>
      <td>
        <PersonField
          {...cell('head')}
          value={head}
          onChange={(person) => act(departmentCommands.edit, { id, changes: { head: person } })}
        />
      </td>
      <td>
        <RowTools name={name} onMove={onMove} onRemove={onRemove} {...edges} />
      </td>
    </tr>
  )
}

function TotalRow() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const formats = useFormats()
  const project = useProject((current) => current)
  const facts = profileFacts(project)
  const gap = headcountGap(facts)
  return (
    <tr>
      <th scope="row">{t('departments.total')}</th>
      <td>{formats.number(facts.departmentSum)}</td>
      <td colSpan={2}>
        {gap !== null ? (
          <Status tone={gap === 0 ? 'ok' : 'warn'}>
            {gapSentence(facts.departmentSum, gap, language)}
          </Status>
        ) : facts.headcount === null ? (
          <Status tone="warn">{t('departments.noCompany')}</Status>
        ) : (
          <Status tone="warn">
            {t('departments.someWithout', { count: facts.departmentsWithoutHeadcount })}
          </Status>
        )}
      </td>
    </tr>
  )
}
