import type { ReactNode } from 'react'
import { useProject } from '../../data/use-project'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { PageHeader } from '../../ui/PageHeader'
import { Tabs } from '../../ui/Tabs'
import { screenTexts } from './texts'

export const TABS = ['register', 'matrix', 'pilot', 'ideas'] as const
export type TabId = (typeof TABS)[number]

interface PageProps {
  readonly tab: TabId
  readonly title: string
  readonly sentence?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** What the pages of step 1 share: title with the situation in a sentence, then the tabs, then the page. */
export function Page({ tab, title, sentence, actions, children }: PageProps) {
  const t = useTexts(screenTexts)
  const { go, presenting } = usePlace()
  const cases = useProject(({ useCases }) => useCases.live.length)
  const pilots = useProject(({ pilots: all }) => all.live.length)
  const counts: Readonly<Partial<Record<TabId, number>>> = {
    register: cases,
    ...(pilots > 0 ? { pilot: pilots } : {}),
  }
  return (
    <>
      <PageHeader title={title} sentence={sentence} actions={actions} />
      {presenting ? (
        children
      ) : (
        <Tabs
          label={t('tabs.label')}
          value={tab}
          onChange={go}
          tabs={TABS.map((value) => ({ value, label: t(`tabs.${value}`), count: counts[value] }))}
        >
          {children}
        </Tabs>
      )}
    </>
  )
}
