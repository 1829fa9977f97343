import { usePlace } from '../../../routing/use-place'
import { CasePageView } from './CasePageView'
import { LawList } from './LawList'
import { useCasesInOrder } from './use-case-page'

/** Every case with its tier, or the classification of one case. */
export function Law() {
  const { rest } = usePlace()
  const cases = useCasesInOrder()
  const chosen = cases.find(({ code }) => code === rest[1])
  return chosen ? <CasePageView key={chosen.id} useCase={chosen} cases={cases} /> : <LawList />
}
