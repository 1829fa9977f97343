import { type ReactNode, useState } from 'react'
import { lawBook } from '../../../../shared/content/law/packs'
import type { LawQuestion } from '../../../../shared/content/law/questions'
import { localized } from '../../../../shared/kernel/text'
import type { FactKey } from '../../../../shared/rules/law/facts'
import { type FactValue, mayBeNone } from '../../../../shared/steps/legal/questionnaire'
import { questionnaireTexts } from '../../../../shared/steps/legal/questionnaire-texts'
import { DayAnswer } from '../../../forms/DayAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Icon } from '../../../ui/Icon'
import { Kbd } from '../../../ui/Kbd'
import { NumberField } from '../../../ui/NumberField'
import { TextField } from '../../../ui/TextField'
import s from './questionnaire.module.css'
import { questionUiTexts } from './question-texts'

interface QuestionInputProps {
  readonly question: LawQuestion
  readonly value: FactValue | undefined
  readonly suggestion: FactValue | undefined
  readonly onAnswer: (value: FactValue) => void
}

/** The answers offered to one question, by its type. */
export function QuestionInput(props: QuestionInputProps) {
  switch (props.question.type) {
    case 'yes-no':
      return <YesNo {...props} />
    case 'choice':
      return <Choice {...props} />
    case 'many':
      return <Many {...props} />
    default:
      return <Typed {...props} />
  }
}

function YesNo({ value, suggestion, onAnswer }: QuestionInputProps) {
  const t = useTexts(questionnaireTexts)
  const ui = useTexts(questionUiTexts)
  const offered = [
    { answer: true, label: t('yes'), key: ui('keyYes') },
    { answer: false, label: t('no'), key: 'N' },
    { answer: null, label: t('unknown'), key: '?' },
  ] as const
  return (
    <div className={s['options']}>
      {offered.map(({ answer, label, key }) => (
        <Option
          key={key}
          label={label}
          shortcut={key}
          chosen={value === answer}
          suggested={answer !== null && suggestion === answer}
          onChoose={() => onAnswer(answer)}
        />
      ))}
    </div>
  )
}

function Choice({ question, value, suggestion, onAnswer }: QuestionInputProps) {
  const t = useTexts(questionnaireTexts)
  const { language } = useLanguage()
  return (
    <div className={s['options']}>
      {question.options.map((option) => (
        <Option
          key={option.value}
          label={localized(option.label, language)}
          note={noteOf(question.key, option.value, language)}
          chosen={value === option.value}
          suggested={suggestion === option.value}
          onChoose={() => onAnswer(option.value)}
        />
      ))}
      <Option
        label={t('unknown')}
        shortcut="?"
        chosen={value === null}
        onChoose={() => onAnswer(null)}
      />
    </div>
  )
}

function Many({ question, value, suggestion, onAnswer }: QuestionInputProps) {
  const t = useTexts(questionnaireTexts)
  const ui = useTexts(questionUiTexts)
  const { language } = useLanguage()
  const numeric = question.key === 'd_wp248'
  const begin = Array.isArray(value) ? value : Array.isArray(suggestion) ? suggestion : []
  const [ticked, setTicked] = useState<readonly (string | number)[]>(begin)
  const valueOf = (text: string) => (numeric ? Number(text) : text)
  const suggested = !Array.isArray(value) && Array.isArray(suggestion) && suggestion.length > 0
  return (
    <div className={s['many']}>
      {suggested && <p className={s['suggestion']}>{ui('suggested')}</p>}
      {question.options.map((option) => {
        const own = valueOf(option.value)
        return (
          <Checkbox
            key={option.value}
            label={
              numeric || question.key === 'd_cnilList'
                ? localized(option.label, language)
                : `${option.value}. ${localized(option.label, language)}`
            }
            hint={noteOf(question.key, option.value, language)}
            checked={ticked.includes(own)}
            onChange={(on) =>
              setTicked(on ? [...ticked, own] : ticked.filter((one) => one !== own))
            }
          />
        )
      })}
      <div className={s['validate']}>
        {ticked.length === 0 ? (
          <Button variant="filled" size="small" onClick={() => onAnswer([])}>
            {ui('noneOfThem')}
          </Button>
        ) : (
          <Button
            variant="filled"
            size="small"
            onClick={() =>
              onAnswer(
                question.options
                  .map((option) => valueOf(option.value))
                  .filter((one) => ticked.includes(one)),
              )
            }
          >
            {ui('validateMany', { count: ticked.length })}
          </Button>
        )}
        <Button size="small" onClick={() => onAnswer(null)}>
          {t('unknown')}
        </Button>
      </div>
    </div>
  )
}

/** Numbers, dates and texts: typed, then confirmed, so that a half-typed value is no answer. */
function Typed({ question, value, suggestion, onAnswer }: QuestionInputProps) {
  const t = useTexts(questionnaireTexts)
  const ui = useTexts(questionUiTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const [typed, setTyped] = useState<FactValue>(value ?? suggestion ?? null)
  const { key, type } = question
  const none = key === 'designChangedAfter' ? ui('noChange') : ui('noProduct')
  const bounds = type === 'share' ? { min: 0, max: 1, decimals: 2 } : { min: 0, decimals: 0 }
  return (
    <div className={s['typed']}>
      {value === undefined && suggestion !== undefined && (
        <p className={s['suggestion']}>{ui('suggested')}</p>
      )}
      {type === 'date' ? (
        <DayAnswer
          label={ui('date')}
          value={typeof typed === 'string' ? typed : null}
          onAnswer={setTyped}
        />
      ) : type === 'text' ? (
        <TextField
          label={ui('product')}
          value={typeof typed === 'string' ? typed : ''}
          onChange={(text) => setTyped(text === '' ? null : text)}
          maxLength={200}
        />
      ) : (
        <NumberField
          label={ui(type === 'share' ? 'share' : 'number')}
          language={language}
          value={typeof typed === 'number' ? typed : null}
          onChange={setTyped}
          expected={type === 'share' ? `${formats.number(0)} - ${formats.number(1)}` : ui('number')}
          {...bounds}
        />
      )}
      <div className={s['validate']}>
        <Button
          variant="filled"
          size="small"
          disabled={typed === null || (typeof typed === 'string' && typed.trim() === '')}
          onClick={() => onAnswer(typeof typed === 'string' ? typed.trim() : typed)}
        >
          {ui('validate')}
        </Button>
        <Button size="small" onClick={() => onAnswer(null)}>
          {mayBeNone(key) ? none : t('unknown')}
        </Button>
      </div>
    </div>
  )
}

interface OptionProps {
  readonly label: string
  readonly note?: ReactNode
  readonly shortcut?: string
  readonly chosen: boolean
  readonly suggested?: boolean
  readonly onChoose: () => void
}

function Option({ label, note, shortcut, chosen, suggested = false, onChoose }: OptionProps) {
  const ui = useTexts(questionUiTexts)
  return (
    <button
      type="button"
      className={s['option']}
      aria-pressed={chosen}
      data-suggested={suggested || undefined}
      onClick={onChoose}
    >
      <span className={s['dot']} aria-hidden="true">
        {chosen && <Icon name="check" size={12} />}
      </span>
      <span className={s['optionText']}>
        {label}
        {note !== undefined && <span className={s['note']}>{note}</span>}
        {suggested && <span className={s['suggestion']}>{ui('suggested')}</span>}
      </span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}

/** What a point of a list covers, with what is not in it. */
function noteOf(key: FactKey, option: string, language: 'fr' | 'en'): string | undefined {
  const id = NOTES[key]?.(option)
  return id === undefined || !lawBook.has(id)
    ? undefined
    : localized(lawBook.item(id).text, language)
}

const NOTES: { readonly [K in FactKey]?: (option: string) => string } = {
  annexIII: (option) => `annex-iii.${option}`,
  d_wp248: (option) => `dpia.criterion.${option}`,
  d_cnilList: (option) => `dpia.operation.${option}`,
  annexI_section: (option) => `annex-i.section-${option.toLowerCase()}`,
}
