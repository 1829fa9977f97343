import type { Issue } from '../../../../shared/imports/issues'
import type { ImportContext, Mapping } from '../../../../shared/imports/mapping'

/** The mapping in which a name that resembles one of the project is that one, for every row that says it. */
export function resolveNear(mapping: Mapping, issue: Issue, context: ImportContext): Mapping {
  if (issue.code !== 'department-near' && issue.code !== 'person-near') return mapping
  const known = issue.code === 'department-near' ? context.departments : context.people
  const found = known.find(({ name }) => name === issue.nearest)
  if (!found) return mapping
  return {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.column !== issue.column || column.conversion.kind !== 'names'
        ? column
        : {
            ...column,
            conversion: {
              kind: 'names',
              links: column.conversion.links.map((link) =>
                link.text === issue.text
                  ? { ...link, to: { existingId: found.id }, state: 'recognised' as const }
                  : link,
              ),
            },
          },
    ),
  }
}
