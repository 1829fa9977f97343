import type { Block } from '../../formats/blocks'
import { methodOf } from '../../rules/case-benefits'
import { namedText } from '../named-text'
import type { CaseDossier } from './dossier'
import type { Reader } from './reader'

/** Whether the team has the hours it is said to save; nothing for a case that saves no time. */
export function capacityBlocks(one: CaseDossier, reader: Reader): readonly Block[] {
  const { t, say } = reader
  const { capacity } = one.figures
  const timed = one.input.benefits.some((line) => methodOf(line) === 'time')
  if (!capacity && !timed) return []
  return [
    { kind: 'heading', level: 2, text: t('capacity.heading') },
    { kind: 'paragraph', text: sentenceOf(one, reader) },
    ...namedText(t('capacity.explanation'), say(one.businessCase.capacity.explanation)),
  ]
}

function sentenceOf({ figures }: CaseDossier, { t, format }: Reader): string {
  const { capacity } = figures
  if (!capacity?.value || capacity.workloadBefore === null || capacity.capacity === null)
    return t('capacity.unchecked')
  const { verdict, load, workloadAfter, blocked } = capacity.value
  return [
    t(`capacity.${blocked ? 'blocked' : verdict}`, {
      before: format.number(capacity.workloadBefore),
      load: format.percent(load, 1),
      capacity: format.number(capacity.capacity),
    }),
    ...(workloadAfter === null
      ? []
      : [t('capacity.after', { after: format.number(workloadAfter) })]),
  ].join(' ')
}
