import type { RefObject } from 'react'
import { EVIDENCE_STRENGTH_TEXTS } from '../../../../shared/content/maturity/scales'
import { EVIDENCE_STRENGTHS } from '../../../../shared/domain/audit'
import { errorSentence } from '../../../../shared/errors/texts'
import { localized } from '../../../../shared/kernel/text'
import type { AuditView, QuestionView } from '../../../../shared/steps/maturity/audit-view'
import { PersonField } from '../../../forms/PersonField'
import { useBuffered } from '../../../forms/use-buffered'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { SelectField } from '../../../ui/SelectField'
import { TextArea } from '../../../ui/TextArea'
import { PreviousAnswers } from './PreviousAnswers'
import s from './side.module.css'
import { TargetField } from './TargetField'
import { questionTexts } from './texts'
import type { AnswerEdits } from './use-answer'

interface AnswerSideProps {
  readonly view: AuditView
  readonly current: QuestionView
  readonly evidenceRef: RefObject<HTMLTextAreaElement | null>
  readonly edits: AnswerEdits
}

/** What stands beside the level: where to be in a year, what shows it, who said it, what it is for. */
export function AnswerSide({ view, current, evidenceRef, edits }: AnswerSideProps) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const { question, answer } = current
  const strength = answer?.strength ?? null
  return (
    <aside className={s['side']}>
      <TargetField
        level={current.level}
        target={current.target}
        onTarget={(target) => edits.set({ target })}
      />
      <Evidence current={current} evidenceRef={evidenceRef} edits={edits} />
      <SelectField
        label={t('evidence.strength')}
        small
        value={strength}
        onChange={(next) => edits.set({ strength: next })}
        emptyLabel={t('evidence.strengthNone')}
        options={EVIDENCE_STRENGTHS.map((value) => ({
          value,
          label: localized(EVIDENCE_STRENGTH_TEXTS[value].name, language),
        }))}
        hint={
          strength === null
            ? t('evidence.strengthHint')
            : localized(EVIDENCE_STRENGTH_TEXTS[strength].meaning, language)
        }
      />
      <PersonField
        label={t('answeredBy')}
        value={answer?.answeredBy ?? null}
        onChange={(answeredBy) => edits.set({ answeredBy })}
      />
      <PreviousAnswers view={view} question={question.id} />
      <Callout tone="info" title={t('purpose')}>
        {localized(question.purpose, language)}
      </Callout>
    </aside>
  )
}

/** The evidence as it is dictated: no key is lost when the page is turned in the middle of a word. */
function Evidence({ current, evidenceRef, edits }: Omit<AnswerSideProps, 'view'>) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const { question, answer } = current
  const { value, refusal, onChange, onBlur } = useBuffered(answer?.evidence ?? '', (evidence) =>
    edits.commit({ evidence }),
  )
  return (
    <div>
      <TextArea
        label={t('evidence.label')}
        aside={<span className={s['optional']}>{t('evidence.optional')}</span>}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        rows={3}
        maxLength={20_000}
        placeholder={t('evidence.placeholder')}
        inputRef={evidenceRef}
        error={refusal === null ? undefined : errorSentence(refusal, language)}
      />
      <details className={s['prompts']}>
        <summary>{t('evidence.ask')}</summary>
        <ul>
          {question.evidence.map((prompt) => (
            <li key={prompt.fr}>{localized(prompt, language)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
