import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Skeleton } from '../../ui/EmptyState'
import { screenTexts } from './texts'

const parts = {
  register: lazy(async () => ({ default: (await import('./register/Register')).Register })),
  compare: lazy(async () => ({ default: (await import('./compare/Compare')).Compare })),
  choices: lazy(async () => ({ default: (await import('./choices/Choices')).Choices })),
  sources: lazy(async () => ({ default: (await import('./sources/Sources')).Sources })),
  readiness: lazy(async () => ({ default: (await import('./readiness/Readiness')).Readiness })),
  questions: lazy(async () => ({ default: (await import('./questions/Questions')).Questions })),
}

const isPart = (word: string | undefined): word is keyof typeof parts =>
  word !== undefined && Object.hasOwn(parts, word)

/** Step 3: register of tools, comparison, technical choices, data sources, prerequisites, questions. */
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
