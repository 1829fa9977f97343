import { useEffect, useRef, useState } from 'react'
import { minutesFor } from '../../../../shared/steps/maturity/estimate'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { auditName } from '../../../../shared/steps/maturity/words'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { AuditTools } from '../audit/AuditTools'
import { FirstAudit } from '../audit/FirstAudit'
import { questionOfWord, questionWord, useAuditPlace, useAuditView } from '../audit/use-audit'
import { VersionSwitch } from '../audit/VersionSwitch'
import { Page } from '../Page'
import { AnswerSide } from './AnswerSide'
import { DimensionList } from './DimensionList'
import { KeysFooter } from './KeysFooter'
import { LevelCards } from './LevelCards'
import s from './frame.module.css'
import { questionTexts } from './texts'
import { useAnswer } from './use-answer'
import { useQuestionKeys } from './use-question-keys'

/** The audit, question by question, as it is answered in the room. */
export function Questionnaire() {
  const t = useTexts(questionTexts)
  const { audit } = useAuditPlace()
  const view = useAuditView(audit)
  if (!view)
    return (
      <Page tab="questions" title={t('title')}>
        <FirstAudit />
      </Page>
    )
  return <Asked key={view.audit.id} view={view} />
}

function Asked({ view }: { readonly view: AuditView }) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const { go, href } = usePlace()
  const { words, path } = useAuditPlace()
  const { questions, coverage, audit } = view
  const asked = words[0] === undefined ? null : questionOfWord(words[0])
  const firstOpen = questions.findIndex(({ value }) => value === null)
  // Decided on arrival: answering the question must not turn the page by itself.
  const [start] = useState(() => Math.max(0, firstOpen))
  const named = questions.findIndex(({ question }) => question.id === asked)
  const at = named === -1 ? Math.min(start, questions.length - 1) : named
  const current = questions[at]
  const evidence = useRef<HTMLTextAreaElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { setDone } = useAnswerTurn(heading)
  const answer = useAnswer(view, current)

  const turnTo = (index: number) => {
    const next = questions[index]
    if (!next) return
    setDone()
    go(path('questions', questionWord(next.question.id)))
  }
  const next = () => (at + 1 < questions.length ? turnTo(at + 1) : go(path('result')))
  const previous = () => turnTo(at - 1)

  useQuestionKeys({
    level: (level) => answer.set({ value: level as 1 }),
    target: (level) => answer.set({ target: level as 1 }),
    notApplicable: () => answer.set({ value: 'na' }),
    unknown: () => answer.set({ value: 'unknown' }),
    clear: () => answer.set({ value: null }),
    evidence: () => evidence.current?.focus(),
    next,
    previous,
  })

  const counts = coverage.value
  const left = questions.filter(({ value }) => value === null).length
  const progress = { count: counts?.answered ?? 0, total: counts?.applicable ?? 0 }
  return (
    <Page
      tab="questions"
      title={auditName(audit, language)}
      sentence={
        left === 0
          ? t('finished', progress)
          : t('progress', { ...progress, minutes: minutesFor(left) })
      }
      actions={
        <>
          <VersionSwitch audit={audit} />
          <AuditTools tab="questions" />
          {left === 0 && (
            <ButtonLink variant="filled" href={href('maturity', path('result'))}>
              {t('seeResult')}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className={s['page']}>
        <div className={s['columns']}>
          <DimensionList view={view} current={current} onTurn={turnTo} />
          {current && (
            <>
              <LevelCards
                key={current.question.id}
                view={view}
                current={current}
                heading={heading}
                onAnswer={answer.set}
              />
              <AnswerSide
                key={`${current.question.id} side`}
                view={view}
                current={current}
                evidenceRef={evidence}
                edits={answer}
              />
            </>
          )}
        </div>
        <KeysFooter onPrevious={at > 0 ? previous : null} onNext={next} />
      </div>
    </Page>
  )
}

/** After a turn of the page the question is where reading goes on, for eyes, keys and screen readers alike. */
function useAnswerTurn(heading: React.RefObject<HTMLHeadingElement | null>) {
  const turned = useRef(false)
  useEffect(() => {
    if (!turned.current) return
    turned.current = false
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView?.({ block: 'nearest' })
  })
  return {
    setDone: () => {
      turned.current = true
    },
  }
}
