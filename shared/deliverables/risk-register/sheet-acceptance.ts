import { levelTexts } from '../../content/risks/scales'
import type { Risk } from '../../domain/risk'
import type { Block } from '../../formats/blocks'
import { asSentence } from '../../kernel/writing'
import { personName } from '../../rules/names'
import { acceptanceGaps } from '../../rules/risk-acceptance'
import { type RiskView, sponsorOf } from '../../rules/risk-view'
import type { Reader } from './reader'

/** Who accepts what remains, since when and until when. Nothing when nobody signed. */
export function acceptanceBlocks({ acceptance }: Risk, reader: Reader): readonly Block[] {
  const { t, say, format, project } = reader
  const name = say(personName(project, acceptance.by))
  const reason = say(acceptance.reason)
  const parts = [
    name,
    acceptance.on === null ? '' : t('acceptance.on', { date: format.date(acceptance.on) }),
    acceptance.until === null ? '' : t('acceptance.until', { date: format.date(acceptance.until) }),
  ].filter(Boolean)
  if (parts.length === 0 && reason === '') return []
  return [
    {
      kind: 'paragraph',
      text: [
        { text: `${t('acceptance.name')}.`, bold: true },
        {
          text: ` ${[
            ...(parts.length === 0 ? [] : [asSentence(parts.join(', '))]),
            ...(reason === '' ? [] : [asSentence(reason)]),
          ].join(' ')}`,
        },
      ],
    },
  ]
}

/** What a risk that stays critical or high still asks for. */
export function levelCallout({ risk, remaining }: RiskView, reader: Reader): readonly Block[] {
  const { t, today, project, list, word } = reader
  const level = remaining.value?.level
  if (risk.status === 'done') return []
  if (level === 'critical')
    return [
      {
        kind: 'callout',
        tone: 'off',
        title: t('acceptance.criticalTitle'),
        text: word(levelTexts.critical.guidance),
      },
    ]
  const gaps = acceptanceGaps(risk.acceptance, sponsorOf(project), today)
  if (level !== 'high' || gaps.length === 0) return []
  return [
    {
      kind: 'callout',
      tone: 'off',
      title: t('acceptance.missingTitle'),
      text: t('acceptance.missing', {
        gaps: list(gaps.map((gap) => t(`acceptance.gap.${gap}`))),
      }),
    },
  ]
}
