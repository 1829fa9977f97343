import { useState } from 'react'
import { PROFILE_PAGES, type ProfilePage } from '../../../shared/steps/profile/checks'
import { identityCompleteness, missingAtGate } from '../../../shared/steps/profile/completeness'
import { profileFacts } from '../../../shared/steps/profile/facts'
import { situationSentence } from '../../../shared/steps/profile/situation'
import { useProject } from '../../data/use-project'
import { useLanguage, useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/PageHeader'
import { Tabs } from '../../ui/Tabs'
import { Applications } from './Applications'
import { Departments } from './Departments'
import { Identity } from './Identity'
import { Objectives } from './Objectives'
import { Overview } from './Overview'
import { PasteDialog } from './PasteDialog'
import { People } from './People'
import { texts } from './texts'
import { Uses } from './Uses'
import { Values } from './Values'
import { Workshop } from './Workshop'

const pages: Readonly<Record<ProfilePage, () => React.JSX.Element>> = {
  overview: Overview,
  identity: Identity,
  departments: Departments,
  people: People,
  objectives: Objectives,
  values: Values,
  applications: Applications,
  'ai-uses': Uses,
  workshop: Workshop,
}

/** The company profile: what the other steps need to know of the company (method.md 1). */
export default function Screen() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { rest, go } = usePlace()
  const project = useProject((current) => current)
  const [pasting, setPasting] = useState(false)
  const page = PROFILE_PAGES.find((known) => known === rest[0]) ?? 'overview'
  const Page = pages[page]
  const { departments } = project
  const { undated } = profileFacts(project)
  const complete = missingAtGate(project.profile).length === 0

  return (
    <>
      <PageHeader
        title={project.profile.name.trim() === '' ? t('unnamed') : project.profile.name}
        sentence={situationSentence(project, language)}
        actions={
          <>
            <Button
              icon="upload"
              variant={departments.live.length === 0 && complete ? 'filled' : 'default'}
              onClick={() => setPasting(true)}
            >
              {t('importDepartments')}
            </Button>
            {undated > 0 && departments.live.length > 0 && page !== 'objectives' && (
              <Button variant="filled" icon="calendar" onClick={() => go('objectives')}>
                {t('dateResults')}
              </Button>
            )}
          </>
        }
      />
      <Tabs
        label={t('page.label')}
        compact
        tabs={PROFILE_PAGES.map((value) => ({
          value,
          label: t(`page.${value}`),
          count: countOf(value, project),
        }))}
        value={page}
        onChange={(next) => go(next === 'overview' ? '' : next)}
      >
        <Page />
      </Tabs>
      <PasteDialog open={pasting} onClose={() => setPasting(false)} />
    </>
  )
}

type Project = Parameters<typeof situationSentence>[0]

/** How many things a page holds; the overview repeats the others. */
function countOf(page: ProfilePage, project: Project): number | string | undefined {
  switch (page) {
    case 'overview':
    case 'workshop':
      return undefined
    case 'identity': {
      const { given, total } = identityCompleteness(project.profile)
      return `${given}/${total}`
    }
    case 'departments':
      return project.departments.live.length
    case 'people':
      return project.people.live.length
    case 'objectives':
      return project.objectives.live.length
    case 'values':
      return project.companyValues.live.length
    case 'applications':
      return project.applications.live.length
    case 'ai-uses':
      return project.aiUses.live.length
  }
}
