import type { ReactNode } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { lawLabels } from '../../../../shared/content/law/labels'
import { localized } from '../../../../shared/kernel/text'
import type { Findings } from '../../../../shared/rules/law/findings'
import type { Grade as LawGrade } from '../../../../shared/rules/law/law-book'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Card } from '../../../ui/Card'
import { GradeBadge } from './GradeBadge'
import s from './law.module.css'
import { SourceLink } from './SourceLink'
import { verdictTexts } from './verdict-texts'

interface BesideProps {
  readonly useCase: UseCase
  readonly findings: Findings
}

/** What goes with the tier: systems already there, fundamental rights, data and staff, charter, ceiling of fines. */
export function Beside({ useCase, findings }: BesideProps) {
  const t = useTexts(verdictTexts)
  const label = useTexts(lawLabels)
  const formats = useFormats()
  const { language } = useLanguage()
  const { href } = usePlace()
  const { legacy111, fria, fineCap, charter, dpia, cse } = findings
  return (
    <Card title={t('beside.title')}>
      <dl className={s['beside']}>
        <Line
          name={t('beside.dpia')}
          grade={dpia.because.grade}
          article={dpia.because.article}
          source={dpia.because.source}
        >
          <b>{label(`dpia.${dpia.result}`)}.</b> {localized(dpia.why, language)}
        </Line>
        <Line
          name={t('beside.cse')}
          grade={cse.because.grade}
          article={cse.because.article}
          source={cse.because.source}
        >
          <b>{label(`yesNo.${cse.result}`)}.</b> {localized(cse.why, language)}{' '}
          <a href={href('risks', `privacy/${useCase.code}`)}>{t('beside.privacy')}</a>
        </Line>
        <Line
          name={t('beside.fria')}
          grade={fria.because.grade}
          article={fria.because.article}
          source={fria.because.source}
        >
          {localized(fria.why, language)}
        </Line>
        {legacy111 !== null && (
          <Line
            name={t('beside.legacy')}
            grade={legacy111.grade}
            article={legacy111.article}
            source={legacy111.source}
          >
            {localized(legacy111.why, language)}{' '}
            {legacy111.appliesFrom !== null &&
              t('beside.legacyFrom', { date: formats.date(legacy111.appliesFrom) })}
          </Line>
        )}
        <Line name={t('beside.charter')}>
          {localized(charter.why, language)}
          {charter.steps.length > 0 && (
            <ol>
              {charter.steps.map((step) => (
                <li key={step.id}>{localized(step.text, language)}</li>
              ))}
            </ol>
          )}
        </Line>
        {fineCap !== null && (
          <Line
            name={t('beside.fine')}
            grade={fineCap.grade}
            article={fineCap.article}
            source={fineCap.source}
          >
            <span className={s['soft']}>
              {t('beside.fineText', {
                amount: formats.money(fineCap.maxEur),
                pct: formats.percent(fineCap.maxPct),
                why: localized(fineCap.why, language),
              })}
            </span>
          </Line>
        )}
      </dl>
    </Card>
  )
}

interface LineProps {
  readonly name: string
  readonly grade?: LawGrade
  readonly article?: string
  readonly source?: string
  readonly children: ReactNode
}

function Line({ name, grade, article, source, children }: LineProps) {
  return (
    <div>
      <dt>
        {name}
        {grade && <GradeBadge grade={grade} />}
      </dt>
      <dd>
        {children}{' '}
        {article !== undefined && source !== undefined && (
          <SourceLink article={article} source={source} />
        )}
      </dd>
    </div>
  )
}
