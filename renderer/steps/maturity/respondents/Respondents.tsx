import { sheetOf, respondentsOf } from '../../../../shared/steps/maturity/audits'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { MINIMUM_GROUP_SIZE } from '../../../../shared/rules/maturity-groups'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { EmptyState } from '../../../ui/EmptyState'
import { AuditTools } from '../audit/AuditTools'
import { FirstAudit } from '../audit/FirstAudit'
import { useAuditPlace, useAuditView } from '../audit/use-audit'
import { useAuditEdits } from '../audit/use-audit-edits'
import { Page } from '../Page'
import { GroupTable } from '../result/GroupTable'
import { RespondentList } from './RespondentList'
import s from './respondents.module.css'
import { Sheet } from './Sheet'
import { respondentTexts } from './texts'

/** Who fills a sheet of their own, and what their groups say from five people on. */
export function Respondents() {
  const t = useTexts(respondentTexts)
  const { audit, words } = useAuditPlace()
  const view = useAuditView(audit)
  const chosen = useProject(({ respondents }) =>
    respondents.live.find(({ id, auditId }) => auditId === audit?.id && id === words[0]),
  )
  if (!view)
    return (
      <Page tab="respondents" title={t('title')}>
        <FirstAudit />
      </Page>
    )
  if (view.audit.mode === 'together') return <Together view={view} />
  if (chosen) return <Sheet key={chosen.id} view={view} respondent={chosen} />
  return <Listed view={view} />
}

/** An audit answered as one voice has no respondents; it can have some. */
function Together({ view }: { readonly view: AuditView }) {
  const t = useTexts(respondentTexts)
  const { href } = usePlace()
  const { path } = useAuditPlace()
  const { edit } = useAuditEdits()
  const { failed } = useNotices()
  return (
    <Page tab="respondents" title={t('title')} actions={<AuditTools tab="respondents" />}>
      <EmptyState
        title={t('together.title')}
        text={t('together.text')}
        actions={
          <>
            <Button
              variant="filled"
              onClick={() => {
                const done = edit(view.audit.id, { mode: 'respondents' })
                if (!done.ok) failed(done.error)
              }}
            >
              {t('together.switch')}
            </Button>
            <ButtonLink href={href('maturity', path('questions'))}>
              {t('together.answer')}
            </ButtonLink>
          </>
        }
      />
    </Page>
  )
}

function Listed({ view }: { readonly view: AuditView }) {
  const t = useTexts(respondentTexts)
  const project = useProject((whole) => whole)
  const people = respondentsOf(project, view.audit.id)
  const filled = people.filter(({ id }) => sheetOf(project, view.audit.id, id).size > 0).length
  const sentence =
    people.length === 0
      ? t('situation.none')
      : [
          t('situation.some', { count: people.length, filled }),
          ...(filled < MINIMUM_GROUP_SIZE ? [t('situation.tooFew')] : []),
        ].join(' ')
  return (
    <Page
      tab="respondents"
      title={t('title')}
      sentence={sentence}
      actions={<AuditTools tab="respondents" />}
    >
      <div className={s['page']}>
        <RespondentList view={view} people={people} />
        <div className={s['side']}>
          <Callout tone="info" title={t('privacy.title')}>
            {t('privacy.text')} {t('privacy.limit')}
          </Callout>
          {filled > 0 && <GroupTable view={view} />}
        </div>
      </div>
    </Page>
  )
}
