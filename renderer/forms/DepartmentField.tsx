import type { ReactNode } from 'react'
import { departmentCommands } from '../../shared/commands/registry'
import { blankDepartment } from '../../shared/domain/blank'
import { departmentIdSchema, type DepartmentId } from '../../shared/domain/department'
import { orderKeyBetween } from '../../shared/kernel/order-key'
import { useActions } from '../data/use-actions'
import { useProject } from '../data/use-project'
import { useTexts } from '../i18n/language'
import { useNotices } from '../routing/notices'
import { Combo } from '../ui/Combo'
import { choiceTexts } from './choice-texts'

interface DepartmentFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly small?: boolean
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly value: DepartmentId | null
  readonly onChange: (department: DepartmentId | null) => void
}

/** Longest name of a department (shared/domain/department.ts). */
const NAME_LIMIT = 120

/** Chooses a department of the company, or adds one by typing a new name. */
export function DepartmentField({ value, onChange, placeholder, ...field }: DepartmentFieldProps) {
  const t = useTexts(choiceTexts)
  const departments = useProject((project) => project.departments.live)
  const chosen = useProject((project) =>
    value === null ? undefined : project.departments.get(value),
  )
  const { newId, read, run } = useActions()
  const { failed } = useNotices()
  // A department in the trash is still named here until another is chosen.
  const offered = chosen && chosen.removedAt !== null ? [...departments, chosen] : departments

  const create = (name: string) => {
    const last = read()
      .departments.all()
      .reduce<string | null>(
        (highest, { order }) => (highest === null || order > highest ? order : highest),
        null,
      )
    const department = blankDepartment({
      id: departmentIdSchema.parse(newId()),
      name: name.trim().slice(0, NAME_LIMIT),
      order: orderKeyBetween(last, null),
    })
    const added = run(departmentCommands.add, { noun: department })
    if (added.ok) onChange(department.id)
    else failed(added.error)
  }

  return (
    <Combo
      {...field}
      value={value}
      onChange={(id) => onChange(id === null ? null : departmentIdSchema.parse(id))}
      options={offered
        .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
        .map(({ id, name, removedAt }) => ({
          value: id,
          label: name,
          hint: removedAt === null ? undefined : t('inTrash'),
        }))}
      onCreate={create}
      createLabel={(name) => t('addDepartment', { name })}
      emptyLabel={t('noDepartment')}
      clearLabel={t('clearDepartment')}
      placeholder={placeholder ?? t('chooseDepartment')}
    />
  )
}
