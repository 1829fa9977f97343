import { type DateOrder, dateOrderEvidence } from './dates'
import { detectScale } from './detect-scale'
import { type ChoiceField, FIELD_KINDS, type FieldId } from './fields'
import { linkNames, matchDepartment, matchPerson } from './link-names'
import type { Conversion, ImportContext, Word } from './mapping'
import { matchHeading } from './match-heading'
import {
  countSigns,
  type DecimalMark,
  decimalEvidence,
  parseFraction,
  parseNumber,
} from './numbers'
import type { ColumnProfile } from './profile-column'
import { splitPeople } from './split-people'
import { choiceOf, levelOf, yesNoOf } from './vocabulary'
import { fold } from './words'

/** What is known of the whole list, that a single column may not settle. */
export interface ListHabits {
  readonly decimal: DecimalMark
  readonly order: DateOrder
  readonly largestMark: number
}

/** Words listed for the user to check; beyond, a column is prose rather than a choice. */
const MOST_WORDS = 200

export function proposeConversion(
  field: FieldId,
  heading: string,
  profile: ColumnProfile,
  habits: ListHabits,
  context: ImportContext,
): Conversion {
  const decimal = decimalEvidence(profile.texts) ?? habits.decimal
  switch (FIELD_KINDS[field]) {
    case 'line':
    case 'text':
      return { kind: 'text' }
    case 'score':
      return scaleConversion(field, heading, profile, habits, decimal)
    case 'level': {
      // A frequency is out of 5 whatever the marks beside it are out of.
      const alone = { ...habits, largestMark: 0 }
      const scale = scaleConversion(field, heading, profile, alone, decimal)
      return { ...scale, to: { min: 1, max: 5 }, words: scale.words.map(halved) }
    }
    case 'number':
      return { kind: 'number', decimal }
    case 'date':
      return { kind: 'date', order: dateOrderEvidence(profile.texts) ?? habits.order }
    case 'yes-no':
      return { kind: 'words', words: wordsOf(profile, yesNoOf) }
    case 'choice':
      return {
        kind: 'words',
        words: wordsOf(profile, (text) => choiceOf(field as ChoiceField, text)),
      }
    case 'department':
      return {
        kind: 'names',
        links: linkNames(profile.values, (text) => matchDepartment(text, context.departments)),
      }
    case 'person':
      return {
        kind: 'names',
        links: linkNames(
          profile.values.map(([text, count]) => [splitPeople(text)[0] ?? text, count] as const),
          (text) => matchPerson(text, context.people),
        ),
      }
  }
}

type ScaleConversion = Extract<Conversion, { kind: 'scale' }>

function scaleConversion(
  field: FieldId,
  heading: string,
  profile: ColumnProfile,
  habits: ListHabits,
  decimal: DecimalMark,
): ScaleConversion {
  const { min, max } = detectScale(heading, profile, habits.largestMark)
  const isMark = (text: string) =>
    (parseFraction(text, decimal)?.value ?? parseNumber(text, decimal) ?? countSigns(text)) !== null
  const words = profile.values.filter(([text]) => !isMark(text)).map(([text]) => text)
  // One word lost among figures is not guessed: the row asks for a mark.
  const inWords = profile.numericShare < 0.5
  const reversed = matchHeading(heading).find((match) => match.field === field)?.reversed ?? false
  return {
    kind: 'scale',
    from: { min, max },
    to: { min: 1, max: 10 },
    reversed,
    decimal,
    words: distinctWords(words).map((word) => ({
      word,
      value: inWords ? turned(levelOf(word), reversed) : null,
    })),
  }
}

/** "High" effort is a low mark. */
const turned = (level: number | null, reversed: boolean): number | null =>
  level === null ? null : reversed ? 11 - level : level

/** A mark of 1 to 10 given to a word, on the 1 to 5 scale of a frequency. */
const halved = ({ word, value }: Word<number>): Word<number> => ({
  word,
  value: value === null ? null : Math.round(1 + ((value - 1) * 4) / 9),
})

const wordsOf = (
  profile: ColumnProfile,
  read: (text: string) => string | null,
): readonly Word<string>[] =>
  distinctWords(profile.values.map(([text]) => text)).map((word) => ({ word, value: read(word) }))

/** One spelling of each word, the most frequent. */
function distinctWords(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const text of texts) {
    const key = fold(text) || text
    if (!seen.has(key)) seen.set(key, text)
  }
  return [...seen.values()].slice(0, MOST_WORDS)
}
