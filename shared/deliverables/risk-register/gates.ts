import type { Block } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { risksOf } from '../../rules/risk-view'
import { retainedGates } from '../../steps/risks/gate-sentences'
import type { Chapter } from '../chapter'
import { byCode } from './measures'
import type { Reader } from './reader'

/** Whether each pilot or live case passes as far as its risks go, and why not. Null without such a case. */
export function gateChapter(reader: Reader): Chapter | null {
  const { t, project, today, language, say, count } = reader
  const gates = retainedGates(project, today, language)
  if (gates.length === 0) return null
  const held = gates.filter(({ verdict }) => verdict === 'blocked').length
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: t('gates.intro') },
    {
      kind: 'table',
      columns: [
        { label: t('gates.case'), width: 40 },
        { label: t('gates.status'), width: 20 },
        { label: t('gates.risks'), width: 26 },
        { label: t('gates.verdict'), width: 18 },
        { label: t('gates.reasons'), width: 58 },
      ],
      rows: gates.map(({ useCase, verdict, reasons, warning }) => {
        const sentences = [
          ...reasons.map(({ sentence }) => sentence),
          ...(warning === null ? [] : [warning.sentence]),
        ]
        return [
          { text: `${useCase.code} ${say(useCase.title)}` },
          { text: t(useCase.status === 'live' ? 'gates.live' : 'gates.pilot') },
          {
            text:
              risksOf(project.risks, useCase.id)
                .map(({ risk }) => risk)
                .toSorted(byCode)
                .map(({ code }) => code)
                .join(', ') || t('gates.noRisk'),
          },
          { text: t(`gates.${verdict}`), fill: verdict === 'allowed' ? 'ok' : 'off' },
          { text: sentences.length === 0 ? t('gates.nothing') : sentences.join(' ') },
        ]
      }),
    },
  ]
  return {
    name: t('chapter.gates'),
    flows: true,
    title:
      held === 0
        ? t('gates.titlePass', { count: gates.length, words: lowerFirst(count(gates.length)) })
        : t('gates.titleHeld', {
            count: held,
            words: count(held),
            total: lowerFirst(count(gates.length)),
          }),
    blocks,
  }
}
