import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Skeleton } from '../../ui/EmptyState'
import { screenTexts } from './texts'

const parts = {
  register: lazy(async () => ({ default: (await import('./register/Register')).Register })),
  matrix: lazy(async () => ({ default: (await import('./matrix/Matrix')).Matrix })),
  pilot: lazy(async () => ({ default: (await import('./pilot/Pilot')).Pilot })),
  ideas: lazy(async () => ({ default: (await import('./ideas/IdeaLibrary')).IdeaLibrary })),
  import: lazy(async () => ({ default: (await import('./import/ImportWizard')).ImportWizard })),
}

const isPart = (word: string | undefined): word is keyof typeof parts =>
  word !== undefined && Object.hasOwn(parts, word)

/** Step 1: the register of use cases, the matrix, the pilot, the idea library, and the import of lists. */
export default function Screen() {
  const t = useTexts(screenTexts)
  const { rest } = usePlace()
  const Part = parts[isPart(rest[0]) ? rest[0] : 'register']
  return (
    <Suspense fallback={<Skeleton label={t('loading')} lines={8} />}>
      <Part />
    </Suspense>
  )
}
