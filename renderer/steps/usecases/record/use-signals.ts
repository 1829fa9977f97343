import { useMemo } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { failureFacts } from '../../../../shared/rules/failure-facts'
import { failureSignals, type Signals, signalsFrom } from '../../../../shared/rules/failure-signals'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'

/** Warning signals of a case, from everything the project knows of it. */
export function useSignals(useCase: UseCase) {
  const readings = useReadings(useCase)
  return useMemo(() => failureSignals(readings), [readings])
}

/** Each signal: raised, not raised, or null where it cannot be read yet. */
export function useReadings(useCase: UseCase): Signals {
  const { read } = useActions()
  const pilots = useProject((project) => project.pilots)
  const profile = useProject((project) => project.profile)
  const settings = useProject((project) => project.settings)
  return useMemo(
    () => signalsFrom(failureFacts({ ...read(), pilots, profile, settings }, useCase)),
    [read, pilots, profile, settings, useCase],
  )
}
