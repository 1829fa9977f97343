import type { Chapter } from '../chapter'
import type { Portfolio } from './portfolio'
import { asSentence } from '../../kernel/writing'
import type { Reader } from './reader'

const LIMIT = 60

/** What the company does not do, and why. Null when nothing is refused or parked. */
export function refusalBlocks({ refused, parked }: Portfolio, reader: Reader): Chapter | null {
  const { t, label, say, count } = reader
  const all = [...refused, ...parked]
  if (all.length === 0) return null
  const shown = all.slice(0, LIMIT)
  return {
    name: t('chapter.refusals'),
    title: t('refusals.title', { count: all.length, words: count(all.length) }),
    blocks: [
      { kind: 'paragraph', text: t('refusals.intro') },
      {
        kind: 'table',
        columns: [
          { label: t('ranking.code'), width: 10 },
          { label: t('ranking.useCase'), width: 34 },
          { label: t('refusals.decision'), width: 18 },
          { label: t('refusals.reason'), width: 60 },
        ],
        rows: shown.map(({ useCase }) => [
          { text: useCase.code },
          { text: say(useCase.title) },
          { text: label(`status.${useCase.status}`) },
          useCase.statusNote.trim() === ''
            ? { text: t('refusals.reasonMissing'), fill: 'warn' as const }
            : { text: asSentence(say(useCase.statusNote)) },
        ]),
        caption:
          shown.length < all.length
            ? t('refusals.captionCut', { shown: shown.length, total: all.length })
            : t('refusals.caption'),
      },
    ],
  }
}
