import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { PageHeader } from '../../ui/PageHeader'
import { Tabs } from '../../ui/Tabs'
import { screenTexts } from './texts'

export const TABS = [
  'register',
  'law',
  'privacy',
  'compliance',
  'fallback',
  'incidents',
  'questions',
] as const
export type TabId = (typeof TABS)[number]

interface PageProps {
  readonly tab: TabId
  readonly title: string
  readonly sentence?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** What the pages share: title with the situation in a sentence, then the tabs, then the page. */
export function Page({ tab, title, sentence, actions, children }: PageProps) {
  const t = useTexts(screenTexts)
  const { go, presenting } = usePlace()
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
          tabs={TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        >
          {children}
        </Tabs>
      )}
    </>
  )
}
