import type { UseCaseView } from '../../rules/use-case-view'
import type { Reader } from './reader'

/** CU01 Aide au diagnostic. */
export const fullName = ({ useCase }: UseCaseView, { say }: Reader): string =>
  `${useCase.code} ${say(useCase.title)}`

/** Names in a sentence: up to three in full, up to eight by code, beyond the first ones and a count. */
export function namesOf(views: readonly UseCaseView[], reader: Reader): string {
  if (views.length <= 3) return reader.list(views.map((view) => fullName(view, reader)))
  return codesOf(views, reader, 8)
}

export function codesOf(views: readonly UseCaseView[], reader: Reader, most: number): string {
  const codes = views.map(({ useCase }) => useCase.code)
  if (codes.length <= most) return reader.list(codes)
  const shown = codes.slice(0, most - 2)
  return `${shown.join(', ')} ${reader.t('situation.andOthers', { count: codes.length - shown.length })}`
}
