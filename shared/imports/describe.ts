import { type Language, localized, type Translate, translate } from '../kernel/text'
import type { FieldId } from './fields'
import type { Issue } from './issues'
import type { ColumnMapping, Conversion, ImportContext } from './mapping'
import { fieldTexts, importTexts } from './texts'

export const fieldLabel = (field: FieldId, language: Language): string =>
  localized(fieldTexts[field], language)

/** An issue as one sentence for the row. */
export function describeIssue(issue: Issue, context: ImportContext): string {
  const { language } = context
  const t = translate(importTexts, language)
  switch (issue.code) {
    case 'title-empty':
      return t('issue.title-empty')
    case 'score-out-of-scale':
      return t('issue.score-out-of-scale', { ...issue, field: fieldLabel(issue.field, language) })
    case 'score-unreadable':
      return t('issue.score-unreadable', { ...issue, field: fieldLabel(issue.field, language) })
    case 'value-unread':
      return t('issue.value-unread', {
        field: fieldLabel(issue.field, language),
        text: shortened(issue.text),
      })
    case 'department-near':
      return t('issue.department-near', {
        text: issue.text,
        nearest: context.departments.find(({ id }) => id === issue.nearest)?.name ?? '',
      })
    case 'person-near':
      return t('issue.person-near', {
        text: issue.text,
        nearest: context.people.find(({ id }) => id === issue.nearest)?.name ?? '',
      })
    case 'several-people':
      return t('issue.several-people', { kept: issue.kept })
    case 'same-title':
      return t('issue.same-title', { row: issue.row })
    case 'similar-title':
      return t('issue.similar-title', { row: issue.row })
    case 'existing-case':
      return t('issue.existing-case', { caseCode: issue.caseCode })
    case 'text-cut':
      return t('issue.text-cut', { label: issue.label, length: issue.length, limit: issue.limit })
  }
}

/** What happens to a column, in a few words each: scale, words, names. Empty when there is nothing to say. */
export function describeColumn(
  { target, conversion }: ColumnMapping,
  filled: number,
  language: Language,
): readonly string[] {
  const t = translate(importTexts, language)
  if (filled === 0) return [t('note.empty')]
  if (target.kind === 'ignore') return []
  if (target.kind === 'keep') return [t('note.kept')]
  switch (conversion.kind) {
    case 'scale':
      return scaleNotes(conversion, t)
    case 'words':
      return wordNotes(conversion.words, t)
    case 'names':
      return nameNotes(conversion, target.field === 'department' ? 'departments' : 'people', t)
    case 'date':
      return [conversion.order === 'dmy' ? t('note.dayFirst') : t('note.monthFirst')]
    default:
      return []
  }
}

/** The formula of a scale, with its numbers: 1 + (note - 1) × 9 / 4. Empty when marks stay as they are. */
export function describeFormula(
  { from, to, reversed }: Extract<Conversion, { kind: 'scale' }>,
  language: Language,
): string {
  if (!reversed && from.min === to.min && from.max === to.max) return ''
  const t = translate(importTexts, language)
  const blanks = {
    toMin: to.min,
    toMax: to.max,
    fromMin: from.min,
    span: to.max - to.min,
    width: from.max - from.min,
  }
  return reversed ? t('note.formulaReversed', blanks) : t('note.formula', blanks)
}

type T = Translate<typeof importTexts>

function scaleNotes({ from, to, reversed, words }: Extract<Conversion, { kind: 'scale' }>, t: T) {
  const converts = from.min !== to.min || from.max !== to.max
  // Words alone have no scale to bring to ours.
  const onlyWords = words.some(({ value }) => value !== null)
  return [
    ...(converts && !onlyWords
      ? [t('note.scale', { fromMin: from.min, fromMax: from.max, toMin: to.min, toMax: to.max })]
      : []),
    ...(reversed ? [t('note.reversed')] : []),
    ...wordNotes(words, t),
  ]
}

function wordNotes(words: readonly { readonly value: unknown }[], t: T): readonly string[] {
  const open = words.filter(({ value }) => value === null).length
  const done = words.length - open
  return [
    ...(done > 0 ? [t('note.wordsConverted', { count: done })] : []),
    ...(open > 0 ? [t('note.wordsOpen', { count: open })] : []),
  ]
}

function nameNotes(
  { links }: Extract<Conversion, { kind: 'names' }>,
  kind: 'departments' | 'people',
  t: T,
): readonly string[] {
  const count = (state: string) => links.filter((link) => link.state === state).length
  const [known, near, fresh] = [count('recognised'), count('near'), count('new')]
  return [
    ...(near > 0 ? [t('note.namesNear', { count: near })] : []),
    ...(known > 0 ? [t(`note.${kind}Known`, { count: known })] : []),
    ...(fresh > 0 ? [t(`note.${kind}New`, { count: fresh })] : []),
  ]
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
