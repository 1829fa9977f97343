import {
  KNOWLEDGE_OPTIONS,
  knowledgeAdvice,
  knowledgeOptions,
  knowledgeQuestions,
} from '../../../../shared/content/tools/knowledge'
import { ENOUGH_EXAMPLES, knowledgeHint } from '../../../../shared/rules/knowledge-hint'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { useSay } from '../use-say'
import s from './choices.module.css'
import { choiceTexts } from './texts'
import type { ChoiceProps } from './use-choice'

const QUESTIONS = ['internalDocuments', 'houseStyle', 'budgetOk', 'liveReadWrite'] as const

/** Which ways bring the company's knowledge to the model, in the order to try them. */
export function KnowledgeCard({ choice, edit }: ChoiceProps) {
  const t = useTexts(choiceTexts)
  const say = useSay()
  const { knowledge } = choice
  const hint = knowledgeHint(knowledge)
  const styled = knowledge.houseStyle === 'yes' || knowledge.houseStyle === 'partly'
  // Examples and budget only decide where the style of the house matters.
  const asked = QUESTIONS.filter((question) => question !== 'budgetOk' || styled)
  return (
    <Card title={t('knowledge.title')}>
      <div className={s['stack']}>
        {asked.map((question) => (
          <div key={question} className={s['stack']}>
            <YpnAnswer
              label={say(knowledgeQuestions[question].question)}
              withNa={false}
              value={knowledge[question]}
              onAnswer={(value) => edit({ knowledge: { [question]: value } })}
            />
            {question === 'houseStyle' && styled && (
              <div className={s['short']}>
                <NumberAnswer
                  label={say(knowledgeQuestions.examples.question)}
                  hint={t('knowledge.enough', { count: ENOUGH_EXAMPLES })}
                  min={0}
                  decimals={0}
                  value={knowledge.examples}
                  onAnswer={(examples) => edit({ knowledge: { examples } })}
                />
              </div>
            )}
          </div>
        ))}
        {hint.value === null ? (
          <p className={s['note']}>{t('noHint')}</p>
        ) : (
          hint.value.map((route) => (
            <Callout key={route} tone="info" title={say(knowledgeAdvice[route].label)}>
              {say(knowledgeAdvice[route].reason)}{' '}
              {hint.status === 'provisional' && t('provisional')}
            </Callout>
          ))
        )}
        <details className={s['details']}>
          <summary>{t('knowledge.options')}</summary>
          <ul className={s['options']}>
            {KNOWLEDGE_OPTIONS.map((option) => {
              const { label, what, pros, cons } = knowledgeOptions[option]
              return (
                <li key={option}>
                  <b>{say(label)}</b>
                  <p>{say(what)}</p>
                  <div className={s['proscons']}>
                    <ul data-leaning="1">
                      {pros.map((text) => (
                        <li key={text.fr}>
                          <Icon name="add" size={14} label={t('hosting.for')} /> {say(text)}
                        </li>
                      ))}
                    </ul>
                    <ul data-leaning="-1">
                      {cons.map((text) => (
                        <li key={text.fr}>
                          <Icon name="close" size={14} label={t('hosting.against')} /> {say(text)}
                        </li>
                      ))}
                    </ul>
                  </div>
                </li>
              )
            })}
          </ul>
        </details>
      </div>
    </Card>
  )
}
