/** Which rows are chosen, and the row a range starts from. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly anchor: string | null
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null }

export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchor: id }
}

/** From the anchor to a row, both included, in the order shown; added to what is chosen. */
export function extend(selection: Selection, to: string, order: readonly string[]): Selection {
  const from = order.indexOf(selection.anchor ?? to)
  const end = order.indexOf(to)
  if (end === -1) return selection
  const start = from === -1 ? end : from
  const range = order.slice(Math.min(start, end), Math.max(start, end) + 1)
  return {
    ids: new Set([...selection.ids, ...range]),
    anchor: order[start] ?? to,
  }
}

export const selectAll = (order: readonly string[]): Selection => ({
  ids: new Set(order),
  anchor: order[0] ?? null,
})

/** Without the rows that are no longer shown: a bulk action must not touch what nobody sees. */
export const within = (selection: Selection, order: readonly string[]): readonly string[] =>
  selection.ids.size === 0 ? [] : order.filter((id) => selection.ids.has(id))
