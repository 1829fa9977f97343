import type { ReactNode } from 'react'
import type { AppError } from '../../shared/errors/app-error'
import { errorSentence } from '../../shared/errors/texts'
import type { Result } from '../../shared/kernel/result'
import type { Language } from '../../shared/kernel/text'
import { useLanguage } from '../i18n/language'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useBuffered } from './use-buffered'

interface TextAnswerProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly stored: string
  /** Runs the command that keeps the text; what it refuses stays in the field with its reason. */
  readonly commit: (text: string) => Result<unknown, AppError>
  readonly hint?: ReactNode
  /** Right of the label: a glossary term, an explanation. */
  readonly aside?: ReactNode
  /** Said when the command refuses the text, in place of the general sentence: what is accepted. */
  readonly expected?: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly maxLength?: number
  readonly small?: boolean
  readonly disabled?: boolean
}

/** One line of text over a stored value; no key is ever lost. */
export function TextAnswer({ stored, commit, expected, ...field }: TextAnswerProps) {
  const { language } = useLanguage()
  const { value, refusal, onChange, onBlur } = useBuffered(stored, commit)
  return (
    <TextField
      {...field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onBlur()
      }}
      error={refusal === null ? undefined : said(refusal, language, expected)}
    />
  )
}

/** A paragraph or several over a stored value. */
export function LongAnswer({
  stored,
  commit,
  expected,
  small: _small,
  ...field
}: TextAnswerProps & { readonly minRows?: number }) {
  const { language } = useLanguage()
  const { value, refusal, onChange, onBlur } = useBuffered(stored, commit)
  return (
    <TextArea
      {...field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={refusal === null ? undefined : said(refusal, language, expected)}
    />
  )
}

/** A value that is not accepted has its own sentence; a failure keeps the sentence of its cause. */
const said = (refusal: AppError, language: Language, expected: string | undefined): string =>
  refusal.code === 'invalid-input' && expected !== undefined
    ? expected
    : errorSentence(refusal, language)
