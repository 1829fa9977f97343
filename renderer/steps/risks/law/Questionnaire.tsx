import { useEffect, useRef, useState } from 'react'
import { lawPacks } from '../../../../shared/content/law/packs'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { FactKey } from '../../../../shared/rules/law/facts'
import type { QuestionGroup } from '../../../../shared/rules/law/question-order'
import {
  type FactValue,
  nextQuestion,
  noToTheRest,
  type Questionnaire as Questions,
} from '../../../../shared/steps/legal/questionnaire'
import { questionnaireTexts } from '../../../../shared/steps/legal/questionnaire-texts'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { useOpenProject } from '../../../data/use-project'
import { useNotices } from '../../../routing/notices'
import { Icon } from '../../../ui/Icon'
import { ProgressBar } from '../../../ui/ProgressBar'
import { GroupHead } from './GroupHead'
import { QuestionLineRow } from './QuestionLineRow'
import s from './questionnaire.module.css'
import { questionUiTexts } from './question-texts'
import { lawTexts } from './texts'
import { useAnswerKeys } from './use-answer-keys'
import type { LegalEdits } from './use-legal-edits'

interface QuestionnaireProps {
  readonly useCase: UseCase
  readonly legal: LegalView
  readonly questionnaire: Questions
  readonly edits: LegalEdits
  /** A question asked for from elsewhere on the page. */
  readonly wanted: FactKey | null
  readonly onWanted: (key: FactKey | null) => void
}

/** Pixels of answered lines kept in sight above the question. */
const LINES_ABOVE = 180

/** The questions one at a time, by group; what is answered folds up and can be changed. */
export function Questionnaire(props: QuestionnaireProps) {
  const { useCase, legal, questionnaire, edits, wanted, onWanted } = props
  const t = useTexts(questionUiTexts)
  const words = useTexts(questionnaireTexts)
  const law = useTexts(lawTexts)
  const formats = useFormats()
  const { done } = useNotices()
  const open = useOpenProject()
  const [last, setLast] = useState<FactKey | null>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<QuestionGroup>>(new Set())
  const asked = questionnaire.lines.some(({ question }) => question.key === wanted)
  const current = asked ? wanted : nextQuestion(questionnaire, last)
  const line = questionnaire.lines.find(({ question }) => question.key === current) ?? null
  const row = useRef<HTMLLIElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef(false)

  const answer = (key: FactKey, value: FactValue) => {
    if (!edits.answer(useCase, { [key]: value })) return
    moved.current = true
    setLast(key)
    onWanted(null)
  }
  useAnswerKeys(line, answer)

  useEffect(() => {
    // At first only the list of questions scrolls, never the page.
    const [list, line] = [box.current, row.current]
    if (!list || !line) return
    const top = (element: HTMLElement) => element.offsetTop - list.offsetTop
    const group = line.closest('section')
    list.scrollTop = Math.max(group ? top(group) : 0, top(line) - LINES_ABOVE)
  }, [])
  useEffect(() => {
    // Only after an answer or a request: opening the page must not scroll it.
    if (!moved.current && wanted === null) return
    row.current?.scrollIntoView({ block: 'nearest' })
    row.current?.focus({ preventScroll: true })
  }, [current, wanted])

  const refuse = (group: QuestionGroup) => {
    const facts = noToTheRest(legal.facts, group)
    const count = Object.keys(facts ?? {}).length
    if (facts === null || count === 0 || !edits.answer(useCase, facts)) return
    const mine = open.nextUndo()?.sequence
    moved.current = true
    onWanted(null)
    done(t('noToRestDone', { count, group: words(`group.${group}`) }), () => {
      if (open.nextUndo()?.sequence === mine) open.undo()
    })
  }
  const toggle = (group: QuestionGroup) => {
    const next = new Set(unfolded)
    if (!next.delete(group)) next.add(group)
    setUnfolded(next)
  }

  return (
    <section className={s['card']} aria-label={t('title', { count: questionnaire.lines.length })}>
      <header className={s['head']}>
        <h2>{t('title', { count: questionnaire.lines.length })}</h2>
        <span>{t('oneAtATime', { date: formats.shortDate(lawPacks[0]?.date ?? '') })}</span>
        <ProgressBar
          share={questionnaire.answered / Math.max(1, questionnaire.lines.length)}
          label={t('progress', {
            answered: questionnaire.answered,
            asked: questionnaire.lines.length,
          })}
        />
      </header>
      <div ref={box} className={s['groups']}>
        {line === null && <p className={s['allDone']}>{t('allDone')}</p>}
        {questionnaire.groups.map((view) => {
          const here = view.lines.some(({ question }) => question.key === current)
          const shown = here || unfolded.has(view.group)
          const rest = here ? Object.keys(noToTheRest(legal.facts, view.group) ?? {}).length : 0
          return (
            <section key={view.group} className={s['group']}>
              <GroupHead
                view={view}
                shown={shown}
                current={here}
                onToggle={() => toggle(view.group)}
              />
              {shown && (
                <ul className={s['lines']}>
                  {view.lines.map((one, at) => (
                    <QuestionLineRow
                      key={one.question.key}
                      ref={one.question.key === current ? row : null}
                      line={one}
                      number={at + 1}
                      current={one.question.key === current}
                      onAsk={() => onWanted(one.question.key)}
                      onAnswer={(value) => answer(one.question.key, value)}
                    />
                  ))}
                </ul>
              )}
              {rest > 1 && (
                <button type="button" className={s['refuse']} onClick={() => refuse(view.group)}>
                  {t('noToRest', { count: rest })}
                </button>
              )}
            </section>
          )
        })}
      </div>
      <footer className={s['foot']}>
        <Icon name="info" size={16} />
        <span>{law('disclaimer')}</span>
        <span className={s['keys']}>{t('keys')}</span>
      </footer>
    </section>
  )
}
