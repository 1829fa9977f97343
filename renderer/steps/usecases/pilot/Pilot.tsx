import { useProject } from '../../../data/use-project'
import { usePlace } from '../../../routing/use-place'
import { Choose } from './Choose'
import { Sheet } from './Sheet'

/** Choosing the pilot among the quick wins; then its sheet, by the code of the case. */
export function Pilot() {
  const { rest } = usePlace()
  const code = rest[1]
  const useCase = useProject(({ useCases }) => useCases.live.find((known) => known.code === code))
  return useCase ? <Sheet key={useCase.id} id={useCase.id} /> : <Choose />
}
