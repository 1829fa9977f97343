import { lawBook } from '../../../../shared/content/law/packs'
import { localized } from '../../../../shared/kernel/text'
import { figureIn } from '../../../../shared/rules/law/law-book'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Icon } from '../../../ui/Icon'
import { SourceLink } from '../law/SourceLink'
import type { LegalEdits } from '../law/use-legal-edits'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

const ICONS = { required: 'off', consider: 'warning', not: 'ok', unknown: 'help' } as const
const CRITERIA = 9

interface DpiaVerdictProps {
  readonly view: PrivacyView
  readonly edits: LegalEdits
}

/** Nine segments with the limit, the consequence in a sentence, then who does it and when. */
export function DpiaVerdict({ view, edits }: DpiaVerdictProps) {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const { useCase, dpia, criteria, because, legal, undated } = view
  const threshold = figureIn(lawBook, 'dpia.threshold', 'criteria')
  const count = criteria ?? 0
  const kept = legal.assessment?.dpia
  const asked = dpia === 'required' || dpia === 'consider'
  return (
    <div className={s['verdict']}>
      <div
        className={s['segments']}
        role="img"
        aria-label={`${t('dpia.count', { count })}, ${t('dpia.threshold', { threshold })}`}
        data-print="exact"
        data-reached={count >= threshold || undefined}
      >
        {Array.from({ length: CRITERIA }, (_, place) => (
          <i
            // oxlint-disable-next-line react/no-array-index-key -- nine segments that never move
            key={place}
            data-on={place < count || undefined}
            data-limit={place === threshold - 1 || undefined}
          />
        ))}
      </div>
      <p className={s['scale']}>
        <b>{t('dpia.count', { count })}</b>
        <span>{t('dpia.threshold', { threshold })}</span>
      </p>
      <p className={s['sentence']} data-look={dpia} role="status">
        <Icon name={ICONS[dpia]} size={18} />
        <span>
          <b>{t(`dpia.verdict.${dpia}`)}</b>{' '}
          {because === null || dpia === 'consider'
            ? t(`dpia.hint.${dpia}`)
            : localized(because.text, language)}{' '}
          {because !== null && <SourceLink article={because.article} source={because.source} />}
        </span>
      </p>
      {undated && <p className={s['alert']}>{t('dpia.undated')}</p>}
      {legal.findings !== null && !legal.signed && (
        <p className={s['source']}>{t('dpia.unsigned')}</p>
      )}
      {(asked || kept?.doneOn) && (
        <div className={s['three']}>
          <DayAnswer
            label={t('dpia.planned')}
            value={kept?.plannedOn ?? null}
            onAnswer={(plannedOn) => void edits.edit(useCase, { dpia: { plannedOn } })}
          />
          <DayAnswer
            label={t('dpia.done')}
            value={kept?.doneOn ?? null}
            onAnswer={(doneOn) => void edits.edit(useCase, { dpia: { doneOn } })}
          />
          <PersonField
            label={t('dpia.owner')}
            value={kept?.owner ?? null}
            onChange={(owner) => void edits.edit(useCase, { dpia: { owner } })}
          />
        </div>
      )}
      {dpia !== 'unknown' && (
        <LongAnswer
          label={t('dpia.note')}
          stored={kept?.note ?? ''}
          commit={(note) => edits.edit(useCase, { dpia: { note } })}
        />
      )}
    </div>
  )
}
