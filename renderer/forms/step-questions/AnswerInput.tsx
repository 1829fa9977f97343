import { assertNever } from '../../../shared/kernel/assert-never'
import { localized } from '../../../shared/kernel/text'
import { ypnSchema } from '../../../shared/domain/answer'
import { personIdSchema } from '../../../shared/domain/person'
import { valueOf } from '../../../shared/steps/workshop/step-answers'
import { useLanguage, useTexts } from '../../i18n/language'
import { Checkbox } from '../../ui/Checkbox'
import { NumberAnswer } from '../NumberAnswer'
import { PersonField } from '../PersonField'
import { LongAnswer } from '../TextAnswer'
import { YpnAnswer } from '../YpnAnswer'
import type { QuestionProps } from './question-props'
import { SeverityFacets } from './SeverityFacets'
import { stepQuestionTexts } from './texts'

/** The control of a question, by the type of its answer. */
export function AnswerInput(props: QuestionProps) {
  const { question, answers, write } = props
  const t = useTexts(stepQuestionTexts)
  const { language } = useLanguage()
  const value = valueOf(answers, question)
  const label = localized(question.label, language)
  const keep = (next: string | number | null) => void write(question.id, { value: next })

  switch (question.type) {
    case 'ypn': {
      const known = ypnSchema.safeParse(value)
      return (
        <YpnAnswer
          label={label}
          hideLabel
          value={known.success ? known.data : null}
          onAnswer={keep}
        />
      )
    }
    case 'person': {
      const person = personIdSchema.safeParse(value)
      return (
        <>
          <PersonField
            label={label}
            hideLabel
            value={person.success ? person.data : null}
            onChange={keep}
          />
          {!person.success && (
            <Checkbox
              label={t('nobody')}
              checked={value === 'no'}
              onChange={(nobody) => keep(nobody ? 'no' : null)}
            />
          )}
        </>
      )
    }
    case 'money':
      return (
        <NumberAnswer
          label={label}
          hideLabel
          unit="€"
          min={0}
          value={typeof value === 'number' ? value : null}
          onAnswer={keep}
          hint={value === 0 ? t('noBudget') : undefined}
        />
      )
    case 'long':
      return (
        <LongAnswer
          label={label}
          hideLabel
          stored={typeof value === 'string' ? value : ''}
          commit={(text) => write(question.id, { value: text })}
        />
      )
    case 'facets':
      return <SeverityFacets {...props} />
    default:
      return assertNever(question.type)
  }
}
