import { useId, useState } from 'react'
import {
  maturityMeasureById,
  variantFor,
} from '../../../../shared/content/maturity/measures/catalogue'
import { localized } from '../../../../shared/kernel/text'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { causeText, type ListedMeasure } from '../../../../shared/steps/maturity/listed-measures'
import { auditTexts } from '../../../../shared/steps/maturity/texts'
import { dimensionName } from '../../../../shared/steps/maturity/words'
import { appTexts } from '../../../i18n/app-texts'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import { questionWord, useAuditPlace } from '../audit/use-audit'
import { useAuditEdits } from '../audit/use-audit-edits'
import { MeasureFields } from './MeasureFields'
import { MeasureState } from './MeasureState'
import s from './measures.module.css'
import { resultTexts } from './texts'

interface MeasureRowProps {
  readonly view: AuditView
  readonly listed: ListedMeasure
  /** Place in the list of the rule; null for one it lists no longer. */
  readonly rank: number | null
}

/** One measure: why, how, the answer behind it; opened, its steps and who does it by when. */
export function MeasureRow({ view, listed, rank }: MeasureRowProps) {
  const t = useTexts(resultTexts)
  const shared = useTexts(auditTexts)
  const { language } = useLanguage()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { adopt } = useAuditEdits()
  const { variant, measure, taken, dimension, priority } = listed
  const title = localized(variant.title, language)
  const [first, ...rest] = variant.how
  return (
    <li className={s['row']}>
      <span className={s['rank']}>
        {taken?.doneOn ? (
          <Icon name="ok" />
        ) : priority?.reasons.includes('pilot-prerequisite') ? (
          <Icon name="warning" label={shared('measure.reason.pilot-prerequisite')} />
        ) : (
          rank
        )}
      </span>
      <div>
        <h3 className={s['title']}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {title}
            <Icon name={open ? 'chevron-up' : 'chevron-down'} size={14} />
          </button>
        </h3>
        <dl className={s['reasons']}>
          <dt>{t('measures.why')}</dt>
          <dd>{localized(variant.why, language)}</dd>
          <dt>{t('measures.how')}</dt>
          <dd>
            {first && localized(first, language)}
            {!open && rest.length > 0 && (
              <span className={s['moreSteps']} data-print="hide">
                {' '}
                {t('measures.moreSteps', { count: rest.length })}
              </span>
            )}
            <ul className={cx(s['steps'], !open && s['folded'])}>
              {rest.map((step) => (
                <li key={step.fr}>{localized(step, language)}</li>
              ))}
            </ul>
          </dd>
          <dt>{t('measures.cause')}</dt>
          <dd>{causeText(listed, language)}</dd>
        </dl>
        <div id={id} hidden={!open} className={s['details']} data-print="hide">
          {open && <Details view={view} listed={listed} />}
        </div>
      </div>
      <div className={s['end']}>
        <Chip>{dimensionName(dimension, language)}</Chip>
        {taken ? (
          <MeasureState taken={taken} />
        ) : (
          <Button
            size="small"
            data-print="hide"
            aria-label={t('measures.takeLong', { title })}
            onClick={() => adopt(view.audit.id, [measure.id])}
          >
            {t('measures.take')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** Effort, why it has this place, where one works on it, and who does it. */
function Details({ view, listed }: { readonly view: AuditView; readonly listed: ListedMeasure }) {
  const t = useTexts(resultTexts)
  const tApp = useTexts(appTexts)
  const shared = useTexts(auditTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const { path } = useAuditPlace()
  const { variant, measure, taken, priority } = listed
  const needing = priority?.neededBefore ?? null
  const facts = [
    ...(priority?.reasons.map((reason) => shared(`measure.reason.${reason}`)) ?? []),
    shared('measure.effort', variant.effortDays),
    shared('measure.horizon', { days: variant.horizonDays }),
    ...(needing === null
      ? []
      : [t('measures.before', { title: titleOf(view, needing, language) })]),
  ]
  return (
    <>
      <p className={s['facts']}>{facts.join(' · ')}</p>
      {taken && <MeasureFields taken={taken} />}
      <div className={s['links']}>
        <ButtonLink
          size="small"
          href={href('maturity', path('questions', questionWord(measure.question)))}
        >
          {t('measures.seeAnswer')}
        </ButtonLink>
        <ButtonLink size="small" href={href(measure.place)}>
          {t('measures.place', { place: tApp(`places.${measure.place}`) })}
        </ButtonLink>
      </div>
    </>
  )
}

/** Title of a measure as the level of its answer calls for it. */
function titleOf(view: AuditView, id: string, language: 'fr' | 'en'): string {
  const measure = maturityMeasureById(id)
  const level = view.questions.find(({ question }) => question.id === measure?.question)?.level
  const variant = measure && (variantFor(measure, level ?? 1) ?? measure.variants[0])
  return variant ? localized(variant.title, language) : ''
}
