import { dimensionById } from '../../content/maturity/dimensions'
import { MATURITY_LEVEL_NAMES } from '../../content/maturity/scales'
import type { Audit } from '../../domain/audit'
import { formatsOf, roundHalfUp } from '../../kernel/format'
import { type Language, localized, translate } from '../../kernel/text'
import type { MaturityDimension } from '../../rules/maturity-score'
import type { QuestionView } from './audit-view'
import { auditTexts } from './texts'

/** « Audit du 5 nov. 2026 », or the name the room gave it, dated unless it tells its year. */
export function auditName({ label, date }: Audit, language: Language): string {
  const t = translate(auditTexts, language)
  const name = label.trim()
  if (date === null) return name === '' ? t('name.undated') : name
  if (name.includes(date.slice(0, 4))) return name
  const day = formatsOf(language).shortDate(date)
  return name === ''
    ? t('name.dated', { date: day })
    : t('name.labelled', { label: name, date: day })
}

/** A score of the scale of 1 to 5, with two decimals, or « n. c. ». */
export const scoreText = (score: number | null, language: Language): string =>
  score === null ? MISSING[language] : formatsOf(language).number(roundHalfUp(score, 2), 2)

const MISSING = { fr: 'n. c.', en: 'n/a' } as const

/** A difference of scores with its sign: +0,20, −0,40, 0,00. */
export function signedText(points: number | null, language: Language): string {
  if (points === null) return MISSING[language]
  // Half up is away from zero on both sides, so that a step back weighs as much as a step forward.
  const rounded = Math.sign(points) * roundHalfUp(Math.abs(points), 2)
  return `${rounded > 0 ? '+' : ''}${formatsOf(language).number(rounded === 0 ? 0 : rounded, 2)}`
}

/** Name of a level from 1 to 5. */
export function levelName(level: number, language: Language): string {
  const name = MATURITY_LEVEL_NAMES[level - 1]
  return name ? localized(name, language) : ''
}

export function dimensionName(
  id: MaturityDimension,
  language: Language,
  length: 'name' | 'shortName' = 'shortName',
): string {
  const texts = dimensionById(id)
  return texts ? localized(texts[length], language) : id
}

/** Subjects of some questions: a, b et c; beyond `most`, counted. */
export function topicsText(
  questions: readonly Pick<QuestionView, 'question'>[],
  language: Language,
  most = 3,
): string {
  const t = translate(auditTexts, language)
  const topics = questions.map(({ question }) => lowerFirst(localized(question.topic, language)))
  if (topics.length > most) {
    const rest = topics.length - most
    return `${topics.slice(0, most).join(', ')} ${t('andOthers', { count: rest })}`
  }
  return listText(topics, language)
}

export const listText = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { type: 'conjunction' }).format(items)

/** A subject inside a sentence. Acronyms keep their capitals: IA, API, RGPD. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1)
