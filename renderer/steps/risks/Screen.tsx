import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Skeleton } from '../../ui/EmptyState'
import { screenTexts } from './texts'

const parts = {
  register: lazy(async () => ({ default: (await import('./register/Register')).Register })),
  library: lazy(async () => ({ default: (await import('./library/RiskLibrary')).RiskLibrary })),
  law: lazy(async () => ({ default: (await import('./law/Law')).Law })),
  privacy: lazy(async () => ({ default: (await import('./privacy/Privacy')).Privacy })),
  compliance: lazy(async () => ({ default: (await import('./compliance/Compliance')).Compliance })),
  fallback: lazy(async () => ({ default: (await import('./fallback/Fallbacks')).Fallbacks })),
  incidents: lazy(async () => ({ default: (await import('./incidents/Incidents')).Incidents })),
  questions: lazy(async () => ({ default: (await import('./questions/Questions')).Questions })),
}

const isPart = (word: string | undefined): word is keyof typeof parts =>
  word !== undefined && Object.hasOwn(parts, word)

/** Step 2: map and register, European regulation, personal data and works council, compliance, procedures without AI, incidents, questions. */
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
