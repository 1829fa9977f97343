import { useMemo, useState } from 'react'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage } from '../../../i18n/language'
import type { Sort } from '../../../ui/table-model'
import { type Filters, NO_FILTERS } from './filters'
import { hold, type Held, type Question, stillHolds } from './order'

/**
 * The ids to show, in order. The list holds still while its rows are edited, as a spreadsheet does: a row does
 * not run away from under the hand. It is asked again when the filters, the sort or the set of cases change.
 */
export function useHeldList() {
  const { language } = useLanguage()
  const { read } = useActions()
  const cases = useProject(({ useCases }) => useCases)
  const [filters, setFilters] = useState<Filters>(NO_FILTERS)
  const [sort, setSort] = useState<Sort | null>(null)
  const [asked, setAsked] = useState(0)
  const question = useMemo<Question>(
    () => ({ filters, sort, language, asked }),
    [filters, sort, language, asked],
  )
  const [held, setHeld] = useState<Held>(() => hold(read(), question))
  let now = held
  if (!stillHolds(held, question, cases)) {
    now = hold(read(), question)
    setHeld(now)
  }
  return {
    ids: now.ids,
    cases,
    filters,
    setFilters,
    sort,
    setSort,
    /** Rows were edited since: another sort could give another order. */
    aged: now.cases !== cases,
    again: () => setAsked((times) => times + 1),
  }
}
