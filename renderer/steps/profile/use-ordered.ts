import { useMemo, useState } from 'react'
import type { Command } from '../../../shared/commands/define-command'
import type { Entity } from '../../../shared/kernel/collection'
import { inOrder, keysAfterMove } from '../../../shared/steps/profile/reorder'
import { useActions } from '../../data/use-actions'
import { useTexts } from '../../i18n/language'
import { useNotices } from '../../routing/notices'
import { texts } from './texts'
import { useDo } from './use-edit'

interface Ordered extends Entity {
  readonly order: string
}

interface ListCommands {
  readonly remove: Command<{ ids: readonly string[]; at: string }>
  readonly restore: Command<{ ids: readonly string[] }>
  /** Gives an item its new key. */
  readonly reorder: (id: string, order: string) => void
}

export interface OrderedList<T> {
  readonly items: readonly T[]
  readonly move: (id: string, step: -1 | 1) => void
  readonly remove: (id: string) => void
  /** Where the last moved item stands, for screen readers. */
  readonly announcement: string
}

/**
 * A list that people order, and empty with a way back.
 *
 * @param nameOf what an item is called in sentences
 */
export function useOrdered<T extends Ordered>(
  live: readonly T[],
  commands: ListCommands,
  nameOf: (item: T) => string,
): OrderedList<T> {
  const t = useTexts(texts)
  const { now } = useActions()
  const { done } = useNotices()
  const act = useDo()
  const items = useMemo(() => inOrder(live), [live])
  const [announcement, announce] = useState('')
  const named = (item: T | undefined) => (item && nameOf(item)) || t('row.nameless')

  return {
    items,
    announcement,
    move: (id, step) => {
      const at = items.findIndex((item) => item.id === id)
      const keys = keysAfterMove(items, id, step)
      if (keys.length === 0) return
      const focused = document.activeElement
      for (const key of keys) commands.reorder(key.id, key.order)
      announce(t('row.moved', { name: named(items[at]), at: at + step + 1, total: items.length }))
      // Moving a row in the page takes the focus away from what is inside it.
      requestAnimationFrame(() => {
        if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus()
      })
    },
    remove: (id) => {
      const name = named(items.find((item) => item.id === id))
      if (!act(commands.remove, { ids: [id], at: now() })) return
      done(t('row.removed', { name }), () => act(commands.restore, { ids: [id] }))
    },
  }
}
