import { useState } from 'react'
import { listedMeasures } from '../../../../shared/steps/maturity/listed-measures'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { mainBrake } from '../../../../shared/steps/maturity/audit-view'
import {
  auditSituation,
  auditTitle,
  brakeNotice,
  prerequisiteNotice,
} from '../../../../shared/steps/maturity/situation'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Icon } from '../../../ui/Icon'
import { Segmented } from '../../../ui/Segmented'
import { AuditTools } from '../audit/AuditTools'
import { FirstAudit } from '../audit/FirstAudit'
import { questionWord, useAuditPlace, useAuditView } from '../audit/use-audit'
import { useAuditEdits } from '../audit/use-audit-edits'
import { Page } from '../Page'
import { Basis } from './Basis'
import { Changes } from './Changes'
import { DimensionTable } from './DimensionTable'
import { GroupTable } from './GroupTable'
import { Measures } from './Measures'
import { RadarChart } from './RadarChart'
import s from './result.module.css'
import { resultTexts } from './texts'

/** What the audit concludes: score, radar, main brake, what comes before a pilot, and the measures. */
export function Result() {
  const { audit } = useAuditPlace()
  const view = useAuditView(audit)
  const { language } = useLanguage()
  if (!view)
    return (
      <Page tab="result" title={auditTitle(null, language)}>
        <FirstAudit />
      </Page>
    )
  return <Concluded view={view} />
}

function Concluded({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const { path } = useAuditPlace()
  const { adopt } = useAuditEdits()
  const questions = href('maturity', path('questions'))
  const open = listedMeasures(view).proposed.filter(({ taken }) => taken === null)
  const anyMark = view.dimensions.some(({ mark }) => mark.value !== null)
  const prerequisite = prerequisiteNotice(view, language)
  return (
    <Page
      tab="result"
      title={auditTitle(view, language)}
      sentence={auditSituation(view, language)}
      actions={
        <>
          <AuditTools tab="result" />
          <ButtonLink icon="edit" href={questions}>
            {t('review')}
          </ButtonLink>
          {open.length > 0 && (
            <Button
              variant="filled"
              onClick={() =>
                adopt(
                  view.audit.id,
                  open.map(({ measure }) => measure.id),
                )
              }
            >
              {t('adoptAll', { count: open.length })}
            </Button>
          )}
        </>
      }
    >
      {anyMark ? (
        <div className={s['page']}>
          <div className={s['columns']}>
            <div className={s['left']}>
              <Scores view={view} />
              <Basis view={view} />
            </div>
            <div className={s['right']}>
              {prerequisite && (
                <Callout tone="warn" title={prerequisite.title}>
                  {prerequisite.text}
                </Callout>
              )}
              <Measures view={view} />
            </div>
          </div>
          <Changes view={view} />
          {view.audit.mode === 'respondents' && <GroupTable view={view} />}
        </div>
      ) : (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <ButtonLink variant="filled" href={questions}>
              {t('answer')}
            </ButtonLink>
          }
        />
      )}
    </Page>
  )
}

/** Radar or table, and under it the main brake with the answers behind it. */
function Scores({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const { path } = useAuditPlace()
  const [shape, setShape] = useState<'radar' | 'table'>('radar')
  const brake = brakeNotice(view, language)
  const cause = mainBrake(view)?.causes[0]
  return (
    <Card
      title={t('chart.title')}
      flush
      aside={
        <span data-print="hide">
          <Segmented
            label={t('chart.view')}
            value={shape}
            onChange={setShape}
            options={[
              { value: 'radar', label: t('chart.radar'), icon: 'maturity' },
              { value: 'table', label: t('chart.table'), icon: 'list' },
            ]}
          />
        </span>
      }
    >
      {shape === 'radar' ? (
        <div className={s['chart']}>
          <RadarChart view={view} />
        </div>
      ) : (
        <DimensionTable view={view} />
      )}
      {brake && (
        <div className={s['brake']}>
          <Icon name="off" />
          <div>
            <h3>{brake.title}</h3>
            <p>{brake.text}</p>
            {cause && (
              <a
                href={href('maturity', path('questions', questionWord(cause.question.id)))}
                data-print="hide"
              >
                {t('brakeLink')}
              </a>
            )}
          </div>
        </div>
      )}
    </Card>
  )
}
