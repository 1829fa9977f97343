import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Skeleton } from '../../ui/EmptyState'
import { screenTexts } from './texts'

const parts = {
  questions: lazy(async () => ({
    default: (await import('./questions/Questionnaire')).Questionnaire,
  })),
  result: lazy(async () => ({ default: (await import('./result/Result')).Result })),
  respondents: lazy(async () => ({
    default: (await import('./respondents/Respondents')).Respondents,
  })),
}

const isPart = (word: string | undefined): word is keyof typeof parts =>
  word !== undefined && Object.hasOwn(parts, word)

/** The maturity audit: questionnaire, result with its measures, respondents. */
export default function Screen() {
  const t = useTexts(screenTexts)
  const { rest } = usePlace()
  const Part = parts[isPart(rest[0]) ? rest[0] : 'questions']
  return (
    <Suspense fallback={<Skeleton label={t('loading')} lines={8} />}>
      <Part />
    </Suspense>
  )
}
