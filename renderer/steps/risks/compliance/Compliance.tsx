import { useState } from 'react'
import { complianceView } from '../../../../shared/steps/legal/compliance-view'
import { complianceSituation } from '../../../../shared/steps/legal/situation'
import { useProject } from '../../../data/use-project'
import { useToday } from '../../../data/use-today'
import { useStepAnswers } from '../../../forms/step-questions/use-step-answers'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Segmented } from '../../../ui/Segmented'
import { Page } from '../Page'
import { ComplianceRow } from './ComplianceRow'
import s from './compliance.module.css'
import { Summary } from './Summary'
import { complianceTexts } from './texts'

type Shown = 'all' | 'open'

/** The company's checklist: sixteen rows with their evidence, and the rule that colours the total. */
export function Compliance() {
  const t = useTexts(complianceTexts)
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const answers = useProject((project) => project.answers)
  const today = useToday()
  const { write } = useStepAnswers()
  const [shown, setShown] = useState<Shown>('all')
  const view = complianceView(answers, today)
  const open = view.lines.filter((line) => line.open).length
  const lines = shown === 'all' ? view.lines : view.lines.filter((line) => line.open)
  return (
    <Page tab="compliance" title={t('title')} sentence={complianceSituation(view, language)}>
      <div className={s['page']} data-presenting={presenting || undefined}>
        <Summary view={view} />
        <section className={s['list']} aria-label={t('list')}>
          {!presenting && (
            <div className={s['bar']} data-print="hide">
              <Segmented<Shown>
                label={t('filter.label')}
                value={shown}
                onChange={setShown}
                options={[
                  { value: 'all', label: t('filter.all'), count: view.lines.length },
                  { value: 'open', label: t('filter.open'), count: open },
                ]}
              />
            </div>
          )}
          {lines.length === 0 && <p className={s['nothing']}>{t('filter.nothing')}</p>}
          <ul className={s['rows']}>
            {lines.map((line) => (
              <ComplianceRow key={line.row} line={line} write={write} />
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}
