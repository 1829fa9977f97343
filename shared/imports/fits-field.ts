import { type ChoiceField, FIELD_KINDS, type FieldId } from './fields'
import type { ColumnProfile } from './profile-column'
import { choiceOf, yesNoOf } from './vocabulary'

/** Share of the cells that a field must be able to read. */
const ENOUGH = 0.6
/** A short list of choices leaves little unread; a column that mixes in other things is kept as it is. */
const NEARLY_ALL = 0.8

/**
 * How well the content of a column suits a field, 0 to 1, whatever its heading: a column headed "Impact"
 * that holds sentences is no mark. An empty column suits the field its heading names.
 */
export function fitsField(field: FieldId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 1
  switch (FIELD_KINDS[field]) {
    case 'line':
      return field === 'title' ? fitsTitle(profile) : words(profile, 300)
    case 'text':
      return words(profile, 20_000)
    case 'score':
    case 'level':
      return fitsMark(profile)
    case 'number':
      return profile.numericShare >= ENOUGH ? 1 : 0
    case 'date':
      return profile.dateShare >= 0.5 ? 1 : 0
    case 'yes-no':
      return readShare(profile, yesNoOf) >= ENOUGH ? 1 : 0
    case 'choice':
      return readShare(profile, (text) => choiceOf(field as ChoiceField, text)) >= NEARLY_ALL
        ? 1
        : 0
    case 'department':
      return fitsDepartment(profile)
    case 'person':
      return profile.averageLength <= 60 ? words(profile, 60) : 0
  }
}

/** Names of things: text, short, nearly all different. */
export function fitsTitle(profile: ColumnProfile): number {
  const different = profile.distinct / profile.filled
  if (profile.numericShare > 0.5 || profile.dateShare > 0.5) return 0
  if (profile.filled >= 4 && different < 0.5) return 0
  return profile.averageLength > 200 ? 0.5 : profile.averageLength > 120 ? 0.8 : 1
}

const words = (profile: ColumnProfile, longest: number): number =>
  profile.numericShare >= ENOUGH || profile.averageLength > longest ? 0 : 1

function fitsMark(profile: ColumnProfile): number {
  if (profile.numericShare + profile.levelShare < ENOUGH) return 0
  return profile.numbers.some((mark) => mark < 0 || mark > 100) && !profile.outOf ? 0 : 1
}

/** A list has few departments; a column of hundreds is one of sites, teams or clients. */
function fitsDepartment(profile: ColumnProfile): number {
  if (words(profile, 80) === 0) return 0
  const different = profile.distinct / profile.filled
  if (profile.filled >= 10 && different > 0.9) return 0.5
  return profile.distinct > 60 ? 0.7 : 1
}

function readShare(profile: ColumnProfile, read: (text: string) => string | null): number {
  if (profile.averageLength > 120) return 0
  const readable = profile.values.reduce((sum, [text, count]) => sum + (read(text) ? count : 0), 0)
  return readable / profile.filled
}
