import { lawBook } from '../../../../shared/content/law/packs'
import { figureIn } from '../../../../shared/rules/law/law-book'
import type { CseStep } from '../../../../shared/steps/legal/cse-timeline'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { DayAnswer } from '../../../forms/DayAnswer'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Switch } from '../../../ui/Checkbox'
import { SelectField } from '../../../ui/SelectField'
import { GradeBadge } from '../law/GradeBadge'
import type { LegalEdits } from '../law/use-legal-edits'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

const OPINIONS = ['favourable', 'unfavourable', 'silent'] as const

interface CseTimelineProps {
  readonly view: PrivacyView
  readonly edits: LegalEdits
}

/** Information, opinion, pilot on one line, then the fields that date them. */
export function CseTimeline({ view, edits }: CseTimelineProps) {
  const t = useTexts(privacyTexts)
  const { useCase, legal, steps } = view
  const cse = legal.assessment?.cse
  return (
    <div className={s['part']}>
      <ol className={s['timeline']} aria-label={t('cse.timeline')}>
        {steps
          .filter(({ id }) => !view.publicBody || id !== 'opinion' || cse?.opinionOn)
          .map((step) => (
            <Step key={step.id} step={step} view={view} />
          ))}
      </ol>
      <div className={s['two']}>
        <DayAnswer
          label={t('cse.informedOn')}
          value={cse?.informedOn ?? null}
          onAnswer={(informedOn) => void edits.edit(useCase, { cse: { informedOn } })}
        />
        <DayAnswer
          label={t('cse.opinionOn')}
          value={cse?.opinionOn ?? null}
          onAnswer={(opinionOn) => void edits.edit(useCase, { cse: { opinionOn } })}
        />
        <SelectField
          label={t('cse.opinion')}
          value={cse?.opinion ?? null}
          emptyLabel={t('cse.noOpinion')}
          onChange={(opinion) => void edits.edit(useCase, { cse: { opinion } })}
          options={OPINIONS.map((value) => ({ value, label: t(`cse.${value}`) }))}
        />
        <TextAnswer
          label={t('cse.trace')}
          stored={cse?.note ?? ''}
          commit={(note) => edits.edit(useCase, { cse: { note } })}
        />
      </div>
      {!view.publicBody && (
        <Switch
          label={t('cse.expert')}
          checked={cse?.expert === true}
          onChange={(expert) => void edits.edit(useCase, { cse: { expert } })}
        />
      )}
    </div>
  )
}

function Step({ step, view }: { readonly step: CseStep; readonly view: PrivacyView }) {
  const t = useTexts(privacyTexts)
  const formats = useFormats()
  const { id, date, state, late } = step
  const latest = id === 'opinion' && state === 'latest'
  const expert = view.legal.assessment?.cse.expert === true
  const name =
    id === 'informed' && view.publicBody
      ? t('cse.step.informedPublic')
      : latest
        ? t('cse.step.opinionLatest')
        : t(`cse.step.${id}`)
  return (
    <li data-state={state} data-late={late || undefined}>
      {date === null ? (
        <span className={s['undated']}>{t('cse.undated')}</span>
      ) : (
        <time dateTime={date}>{formats.shortDate(date)}</time>
      )}
      <div>
        <b>{name}</b> {latest && <GradeBadge grade={lawBook.item('cse.delay').grade} />}
        {latest && (
          <p>
            {t('cse.delay', {
              count: figureIn(lawBook, 'cse.delay', expert ? 'monthsWithExpert' : 'months'),
            })}
          </p>
        )}
        {late && <p className={s['alert']}>{t('cse.late')}</p>}
      </div>
    </li>
  )
}
