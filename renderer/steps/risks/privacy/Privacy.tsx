import { privacySituation } from '../../../../shared/steps/legal/situation'
import { privacyViews } from '../../../../shared/steps/legal/privacy-view'
import { useProject } from '../../../data/use-project'
import { useToday } from '../../../data/use-today'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Icon } from '../../../ui/Icon'
import { useLegalEdits } from '../law/use-legal-edits'
import { Page } from '../Page'
import { CaseColumn } from './CaseColumn'
import { CseCard } from './CseCard'
import { DpiaCard } from './DpiaCard'
import { GdprCard } from './GdprCard'
import { NotePage } from './NotePage'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

/** Data protection and staff consultation, case by case. */
export function Privacy() {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const { rest, go, href, presenting } = usePlace()
  const project = useProject((whole) => whole)
  const today = useToday()
  const edits = useLegalEdits()
  const views = privacyViews(project, today)
  const view =
    views.find(({ useCase }) => useCase.code === rest[1]) ??
    views.find(({ useCase }) => useCase.status === 'pilot' || useCase.status === 'live') ??
    views[0]
  if (view === undefined)
    return (
      <Page tab="privacy" title={t('title')}>
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          actions={
            <ButtonLink variant="filled" href={href('usecases', 'register')}>
              {t('emptyGo')}
            </ButtonLink>
          }
        />
      </Page>
    )
  const { code } = view.useCase
  if (rest[2] === 'note') return <NotePage key={code} view={view} edits={edits} />
  return (
    <Page
      tab="privacy"
      title={t('title')}
      sentence={privacySituation(view, language)}
      actions={
        !presenting && (
          <>
            <Button icon="document" onClick={() => go(`privacy/${code}/note`)}>
              {t(view.publicBody ? 'notePublic' : 'noteCse')}
            </Button>
            <ButtonLink variant="filled" href={href('risks', `law/${code}`)}>
              {t('write')}
            </ButtonLink>
          </>
        )
      }
    >
      <div className={s['page']}>
        <div className={s['board']}>
          <CaseColumn views={views} chosen={code} onChoose={(next) => go(`privacy/${next}`)} />
          <DpiaCard key={`dpia-${code}`} view={view} edits={edits} />
          <CseCard key={`cse-${code}`} view={view} edits={edits} />
        </div>
        <GdprCard key={`gdpr-${code}`} view={view} edits={edits} />
        <p className={s['disclaimer']}>
          <Icon name="info" size={16} /> {t('disclaimer')}
        </p>
      </div>
    </Page>
  )
}
