import type { Block } from '../../formats/blocks'
import { failureFacts } from '../../rules/failure-facts'
import { failureSignals, signalsFrom } from '../../rules/failure-signals'
import type { UseCaseView } from '../../rules/use-case-view'
import type { Portfolio } from './portfolio'
import type { Reader } from './reader'

/** The reasons for failure that this case already shows (method.md 3.3). */
export function signalBlocks(
  { useCase }: UseCaseView,
  { project }: Portfolio,
  reader: Reader,
): readonly Block[] {
  const { t, label, count } = reader
  const reading = failureSignals(signalsFrom(failureFacts(project, useCase))).value
  if (reading === null) return []
  if (reading.count === 0) return [{ kind: 'paragraph', style: 'muted', text: t('sheet.noSignal') }]
  return [
    {
      kind: 'heading',
      level: 3,
      text: t('sheet.signals', { count: reading.count, words: count(reading.count) }),
    },
    {
      kind: 'list',
      ordered: false,
      items: reading.triggered.map((signal) => label(`signal.${signal}`)),
    },
  ]
}
