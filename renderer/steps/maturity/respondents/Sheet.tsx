import { useId, useState } from 'react'
import type { MaturityQuestion } from '../../../../shared/content/maturity/question'
import type { Respondent } from '../../../../shared/domain/audit'
import { localized } from '../../../../shared/kernel/text'
import type { MaturityValue } from '../../../../shared/rules/maturity-coverage'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { sheetOf, type Sheet as Answers } from '../../../../shared/steps/maturity/audits'
import { dimensionName } from '../../../../shared/steps/maturity/words'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Tabs } from '../../../ui/Tabs'
import { useAuditPlace } from '../audit/use-audit'
import { useAuditEdits } from '../audit/use-audit-edits'
import { Page } from '../Page'
import s from './respondents.module.css'
import { respondentTexts } from './texts'

interface SheetProps {
  readonly view: AuditView
  readonly respondent: Respondent
}

const answeredIn = (sheet: Answers, questions: AuditView['questions']): number =>
  questions.filter(({ question }) => (sheet.get(question.id)?.value ?? null) !== null).length

/** The questionnaire for one person, a dimension a page, without what the room or others answered. */
export function Sheet({ view, respondent }: SheetProps) {
  const t = useTexts(respondentTexts)
  const { language } = useLanguage()
  const { href, go, presenting } = usePlace()
  const { path } = useAuditPlace()
  const sheet = useProject((project) => sheetOf(project, view.audit.id, respondent.id))
  const [chosen, setChosen] = useState(view.dimensions[0]?.id ?? 'strategy')
  const at = view.dimensions.findIndex(({ id }) => id === chosen)
  const dimension = view.dimensions[at]
  const next = view.dimensions[at + 1]
  const title = t('sheet.title', { name: respondent.name })
  const back = href('maturity', path('respondents'))
  if (presenting)
    return (
      <Page tab="respondents" title={t('title')}>
        <EmptyState
          title={t('sheet.hidden.title')}
          text={t('sheet.hidden.text')}
          actions={<ButtonLink href={back}>{t('sheet.back')}</ButtonLink>}
        />
      </Page>
    )
  return (
    <Page
      tab="respondents"
      title={title}
      sentence={t('sheet.situation', {
        count: answeredIn(sheet, view.questions),
        total: view.questions.length,
      })}
      actions={
        <ButtonLink icon="chevron-left" href={back}>
          {t('sheet.back')}
        </ButtonLink>
      }
    >
      <div className={s['sheet']}>
        <Tabs
          compact
          label={t('sheet.dimensions')}
          value={chosen}
          onChange={setChosen}
          tabs={view.dimensions.map(({ id, questions }) => ({
            value: id,
            label: dimensionName(id, language),
            count: `${answeredIn(sheet, questions)}/${questions.length}`,
          }))}
        >
          <div className={s['questions']}>
            {dimension?.questions.map(({ question }) => (
              <SheetQuestion
                key={question.id}
                view={view}
                respondent={respondent}
                question={question}
                value={sheet.get(question.id)?.value ?? null}
              />
            ))}
          </div>
        </Tabs>
        <div className={s['next']}>
          {next ? (
            <Button
              variant="filled"
              iconAfter="chevron-right"
              onClick={() => {
                setChosen(next.id)
                document.querySelector('main')?.scrollTo?.({ top: 0 })
              }}
            >
              {t('sheet.nextDimension', { name: dimensionName(next.id, language) })}
            </Button>
          ) : (
            <Button variant="filled" icon="check" onClick={() => go(path('respondents'))}>
              {t('sheet.done')}
            </Button>
          )}
        </div>
      </div>
    </Page>
  )
}

interface SheetQuestionProps extends SheetProps {
  readonly question: MaturityQuestion
  readonly value: MaturityValue
}

function SheetQuestion({ view, respondent, question, value }: SheetQuestionProps) {
  const t = useTexts(respondentTexts)
  const { language } = useLanguage()
  const { answer } = useAuditEdits()
  const { failed } = useNotices()
  const name = useId()
  const set = (next: MaturityValue) => {
    const done = answer(view.audit.id, question.id, { value: next }, respondent.id)
    if (!done.ok) failed(done.error)
  }
  const choices: readonly { value: Exclude<MaturityValue, null>; key: string; text: string }[] = [
    ...question.levels.map((level, index) => ({
      value: (index + 1) as 1,
      key: String(index + 1),
      text: localized(level, language),
    })),
    { value: 'unknown', key: '?', text: t('sheet.unknown') },
    { value: 'na', key: '0', text: t('sheet.na') },
  ]
  return (
    <fieldset className={s['sheetQuestion']}>
      <legend>{localized(question.question, language)}</legend>
      <div className={s['choices']}>
        {choices.map((choice) => (
          <label key={choice.key} className={s['choice']}>
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              onChange={() => set(choice.value)}
            />
            <span aria-hidden="true">{choice.key}</span>
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
