import { useState } from 'react'
import { USE_CASE_QUESTIONS, type UseCaseQuestion } from '../../../../shared/domain/use-case'
import { translate } from '../../../../shared/kernel/text'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { stepOneAnswers, stepOneCaseColour } from '../../../../shared/rules/step-one'
import { useProject } from '../../../data/use-project'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout, type Tone } from '../../../ui/Callout'
import { Checkbox } from '../../../ui/Checkbox'
import { Status } from '../../../ui/Chip'
import { DayField } from './DayField'
import { ObjectiveField } from './ObjectiveField'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

const TONES = { green: 'ok', amber: 'warn', red: 'off', grey: 'info' } as const satisfies Record<
  string,
  Tone
>

/** The five questions of step 1, each with its evidence and its action (method.md 3.1). */
export function Questions(props: PartProps) {
  const { useCase, show } = props
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const settings = useProject((project) => project.settings)
  const colour = stepOneCaseColour(useCase, settings).value?.colour ?? 'grey'
  const verdict = stepOneAnswers(useCase, settings)['is-ai'] ?? 'unknown'
  return (
    <div className={s['stack']}>
      <Callout tone={TONES[colour]} live title={`${t('questions.colour')} :`}>
        {words(`colour.${colour}`)}
      </Callout>
      {USE_CASE_QUESTIONS.map((question) => (
        <Question key={question} {...props} question={question} />
      ))}
      <section className={s['question']}>
        <h3>{words('question.is-ai.label')}</h3>
        <Status tone={verdict === 'automation' ? 'warn' : verdict === 'unknown' ? 'neutral' : 'ok'}>
          {words(`aiVerdict.${verdict}.label`)}
        </Status>
        {verdict === 'automation' && (
          <p className={s['help']}>
            {t('questions.ifNo')} {words('question.is-ai.ifNo')}
          </p>
        )}
        <div>
          <Button size="small" onClick={() => show('ai')}>
            {t('questions.isAi')}
          </Button>
        </div>
      </section>
    </div>
  )
}

function Question({ question, ...props }: PartProps & { readonly question: UseCaseQuestion }) {
  const { useCase, edit, show } = props
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const language = useProject(({ header }) => header.language)
  const { value, action } = useCase.questions[question]
  const unowned = question !== 'data-owner' || useCase.dataOwner === null
  const negative = unowned && value === 'no'

  return (
    <section className={s['question']}>
      {question === 'data-owner' ? (
        <>
          <PersonField
            label={words('question.data-owner.label')}
            hint={words('question.data-owner.help')}
            value={useCase.dataOwner}
            onChange={(dataOwner) => edit({ dataOwner })}
          />
          {useCase.dataOwner === null && (
            <Checkbox
              label={t('questions.noOwner')}
              checked={value === 'no'}
              onChange={(nobody) =>
                edit({ questions: { [question]: { value: nobody ? 'no' : null } } })
              }
            />
          )}
        </>
      ) : (
        <YpnAnswer
          label={words(`question.${question}.label`)}
          hint={words(`question.${question}.help`)}
          value={value}
          onAnswer={(answer) => edit({ questions: { [question]: { value: answer } } })}
        />
      )}
      {question === 'strategic-fit' && (
        <ObjectiveField
          value={useCase.objectiveId}
          onChange={(objectiveId) => edit({ objectiveId })}
        />
      )}
      {question === 'data-ready' && (
        <div>
          <Button size="small" onClick={() => show('data')}>
            {t('questions.toData')}
          </Button>
        </div>
      )}
      {negative && action.trim() === '' && (
        <Callout
          tone="bearing"
          title={t('questions.ifNo')}
          actions={
            <Button
              size="small"
              onClick={() =>
                edit({
                  questions: {
                    // Kept in the project: in its language, whatever the one on screen.
                    [question]: {
                      action: translate(vocabulary, language)(`question.${question}.ifNo`),
                    },
                  },
                })
              }
            >
              {t('questions.useAction')}
            </Button>
          }
        >
          {words(`question.${question}.ifNo`)}
        </Callout>
      )}
      <Envelope key={action === '' ? 'without' : 'with'} {...props} question={question} />
    </section>
  )
}

function Envelope({ useCase, edit, question }: PartProps & { readonly question: UseCaseQuestion }) {
  const t = useTexts(recordTexts)
  const answer = useCase.questions[question]
  const { comment, evidence, action, owner, due } = answer
  const filled = [comment, evidence, action, owner ?? '', due ?? ''].filter((text) => text !== '')
  // Opened once when an action was just taken over; then it is the reader's to fold.
  const [open, setOpen] = useState(action !== '')
  const write = (changes: Partial<typeof answer>) => edit({ questions: { [question]: changes } })
  return (
    <details
      className={s['details']}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {filled.length === 0
          ? t('questions.details')
          : t('questions.detailsFilled', { count: filled.length })}
      </summary>
      <div>
        <LongAnswer
          label={t('questions.comment')}
          stored={comment}
          commit={(text) => write({ comment: text })}
        />
        <TextAnswer
          label={t('questions.evidence')}
          stored={evidence}
          commit={(text) => write({ evidence: text })}
        />
        <LongAnswer
          label={t('questions.action')}
          stored={action}
          commit={(text) => write({ action: text })}
        />
        <div className={s['pair']}>
          <PersonField
            label={t('questions.owner')}
            value={owner}
            onChange={(person) => write({ owner: person })}
          />
          <DayField
            label={t('questions.due')}
            value={due}
            onChange={(day) => void write({ due: day })}
          />
        </div>
      </div>
    </details>
  )
}
