import { ypnSchema } from '../../../domain/answer'
import { AI_FORMS, USE_CASE_STATUSES } from '../../../domain/use-case'
import { rangeOf, type Sheet } from '../../../formats/sheets'
import { text } from '../../cells'
import type { Context } from './context'

export type ListName = 'statuses' | 'answers' | 'forms' | 'departments' | 'people'

/** Values offered by the cells with a choice, each list with its name in the workbook. */
export function listsOf({
  portfolio,
  reader,
}: Context): Readonly<Record<ListName, readonly string[]>> {
  const { project } = portfolio
  const byName = (names: readonly string[]) =>
    [...new Set(names)].filter(Boolean).toSorted((a, b) => a.localeCompare(b, reader.language))
  return {
    statuses: USE_CASE_STATUSES.map((status) => reader.label(`status.${status}`)),
    answers: ypnSchema.options.map((answer) => reader.label(`answer.${answer}`)),
    forms: AI_FORMS.map((form) => reader.label(`aiForm.${form}`)),
    departments: byName(project.departments.live.map(({ name }) => reader.say(name))),
    people: byName(project.people.live.map(({ name }) => reader.say(name))),
  }
}

const ORDER = ['statuses', 'answers', 'forms', 'departments', 'people'] as const
const HEAD = 1

export const listName = (list: ListName): string => `list_${list}`

export function listsSheet(context: Context): Sheet {
  const { t } = context
  const lists = listsOf(context)
  const longest = Math.max(...ORDER.map((list) => lists[list].length))
  return {
    name: t('sheet.lists'),
    orientation: 'portrait',
    columns: [18, 18, 30, 44, 28].map((width) => ({ width })),
    rows: [
      ORDER.map((list) => text(t(`list.${list}`), 'header', { align: 'start' })),
      ...Array.from({ length: longest }, (_, row) =>
        ORDER.map((list) => {
          const value = lists[list][row]
          return value === undefined ? undefined : text(value, 'computed')
        }),
      ),
    ],
    freeze: { rows: HEAD, columns: 0 },
    printTitles: { firstRow: HEAD, lastRow: HEAD },
  }
}

/** Named ranges of the lists that have values: an empty one would refuse everything. */
export function listNames(context: Context) {
  const lists = listsOf(context)
  return ORDER.flatMap((list, index) => {
    const length = lists[list].length
    if (length === 0) return []
    const column = index + 1
    const area = {
      firstRow: HEAD + 1,
      firstColumn: column,
      lastRow: HEAD + length,
      lastColumn: column,
    }
    return [{ name: listName(list), range: rangeOf(context.t('sheet.lists'), area) }]
  })
}
