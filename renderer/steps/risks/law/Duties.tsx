import { Fragment, useState } from 'react'
import { lawLabels } from '../../../../shared/content/law/labels'
import type { Assessment } from '../../../../shared/domain/assessment'
import type { UseCase } from '../../../../shared/domain/use-case'
import { localized } from '../../../../shared/kernel/text'
import type { Duty, Findings } from '../../../../shared/rules/law/findings'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Icon } from '../../../ui/Icon'
import { DutyFollowUp } from './DutyFollowUp'
import { GradeBadge } from './GradeBadge'
import s from './duties.module.css'
import { SourceLink } from './SourceLink'
import type { LegalEdits } from './use-legal-edits'
import { verdictTexts } from './verdict-texts'

interface DutiesProps {
  readonly useCase: UseCase
  readonly legal: LegalView
  readonly findings: Findings
  readonly edits: LegalEdits
  readonly today: string
}

export type FollowedDuty = Assessment['duties'][number]

/** What the result asks for, by date: who owes it, from when, how sure, and where it stands. */
export function Duties({ useCase, legal, findings, edits, today }: DutiesProps) {
  const t = useTexts(verdictTexts)
  const [open, setOpen] = useState<string | null>(null)
  const followed = legal.assessment?.duties ?? []
  return (
    <Card title={t('duties.title')} aside={t('duties.aside')} flush>
      {findings.duties.length === 0 ? (
        <p className={s['none']}>{t('duties.none')}</p>
      ) : (
        <div className={s['scroll']}>
          <table className={s['table']}>
            <thead>
              <tr>
                <th scope="col">{t('duties.duty')}</th>
                <th scope="col">{t('duties.who')}</th>
                <th scope="col">{t('duties.from')}</th>
                <th scope="col">{t('duties.grade')}</th>
                <th scope="col">{t('duties.follow')}</th>
              </tr>
            </thead>
            <tbody>
              {findings.duties.map((duty) => {
                const key = `${duty.id}/${duty.who}`
                const kept = followed.find((one) => one.duty === duty.id)
                return (
                  <Fragment key={key}>
                    <DutyRow
                      duty={duty}
                      kept={kept}
                      today={today}
                      open={open === key}
                      onToggle={() => setOpen(open === key ? null : key)}
                    />
                    {open === key && (
                      <tr className={s['detail']}>
                        <td colSpan={5}>
                          <DutyFollowUp
                            duty={duty}
                            kept={kept}
                            onChange={(changes) => {
                              const others = followed.filter((one) => one.duty !== duty.id)
                              return edits.edit(useCase, {
                                duties: [...others, { ...blank(duty.id), ...kept, ...changes }],
                              })
                            }}
                          />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}

const blank = (duty: string): FollowedDuty => ({
  duty,
  owner: null,
  due: null,
  doneOn: null,
  evidence: '',
})

interface DutyRowProps {
  readonly duty: Duty
  readonly kept: FollowedDuty | undefined
  readonly today: string
  readonly open: boolean
  readonly onToggle: () => void
}

function DutyRow({ duty, kept, today, open, onToggle }: DutyRowProps) {
  const t = useTexts(verdictTexts)
  const label = useTexts(lawLabels)
  const formats = useFormats()
  const { language } = useLanguage()
  const what = localized(duty.what, language)
  const who = label(`who.${duty.who}`)
  const late = kept !== undefined && kept.doneOn === null && kept.due !== null && kept.due < today
  const state =
    kept?.doneOn !== undefined && kept.doneOn !== null
      ? ({ tone: 'ok', text: t('duties.done', { date: formats.shortDate(kept.doneOn) }) } as const)
      : kept?.due !== undefined && kept.due !== null
        ? ({
            tone: late ? 'off' : 'bearing',
            text: t(late ? 'duties.late' : 'duties.due', { date: formats.shortDate(kept.due) }),
          } as const)
        : ({ tone: 'neutral', text: t('duties.open') } as const)
  return (
    <tr>
      <th scope="row">
        {what} <SourceLink article={duty.article} source={duty.source} />
      </th>
      <td className={s['who']}>
        {duty.owedByUs ? t('duties.usAs', { who }) : t('duties.them', { who })}
      </td>
      <td className={s['from']} data-state={duty.state}>
        {duty.from === null || duty.state === 'uncertain'
          ? t('duties.toConfirm')
          : duty.from === today
            ? t('duties.now')
            : formats.shortDate(duty.from)}
        <span>{label(`state.${duty.state}`)}</span>
      </td>
      <td>
        <GradeBadge grade={duty.grade} />
      </td>
      <td>
        <button
          type="button"
          className={s['follow']}
          aria-expanded={open}
          aria-label={`${t('duties.edit', { duty: what })} (${state.text})`}
          onClick={onToggle}
        >
          <Status tone={state.tone}>{state.text}</Status>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} size={14} />
        </button>
      </td>
    </tr>
  )
}
