import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Skeleton } from '../../ui/EmptyState'
import { screenTexts } from './texts'

const parts = {
  case: lazy(async () => ({ default: (await import('./case/BusinessCase')).BusinessCase })),
  portfolio: lazy(async () => ({ default: (await import('./portfolio/Portfolio')).Portfolio })),
  tools: lazy(async () => ({ default: (await import('./tools/ToolCosts')).ToolCosts })),
}

const isPart = (word: string | undefined): word is keyof typeof parts =>
  word !== undefined && Object.hasOwn(parts, word)

/** Costs and return: the business case of a use case, all cases together, cost of the tools. */
export default function Screen() {
  const t = useTexts(screenTexts)
  const { rest } = usePlace()
  const Part = parts[isPart(rest[0]) ? rest[0] : 'case']
  return (
    <Suspense fallback={<Skeleton label={t('loading')} lines={8} />}>
      <Part />
    </Suspense>
  )
}
