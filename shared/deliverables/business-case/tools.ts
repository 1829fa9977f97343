import type { Block } from '../../formats/blocks'
import type { Computed } from '../../kernel/computed'
import { DEFAULT_VOLUMES } from '../../rules/case-remarks'
import type { Tco } from '../../rules/tco'
import type { CaseDossier } from './dossier'
import type { Reader } from './reader'

/** Three-year cost of each linked tool at three volumes of use. */
export function toolBlocks({ tools }: CaseDossier, reader: Reader): readonly Block[] {
  if (tools.length === 0) return []
  const { t, say, format } = reader
  const total = ({ value }: Computed<Tco>) =>
    value === null ? t('unknown') : format.money(value.total)
  const at = (factor: number) => ({
    label: t('tools.at', { factor: format.number(factor) }),
    width: 17,
    align: 'end' as const,
  })
  const { low, expected, high } = DEFAULT_VOLUMES
  return [
    { kind: 'heading', level: 2, text: t('tools.heading') },
    {
      kind: 'table',
      columns: [
        { label: t('tools.tool'), width: 42 },
        { label: t('tools.yearly'), width: 17, align: 'end' },
        at(low),
        at(expected),
        at(high),
      ],
      rows: tools.map(({ tool, yearlyCost, tco, tcoByVolume }) => [
        {
          text: [
            `${tool.code} ${say(tool.name)}`,
            ...(tco.reasons.includes('set-up-missing') ? [t('tools.setUpMissing')] : []),
          ].join(', '),
        },
        { text: yearlyCost.value === null ? t('unknown') : format.money(yearlyCost.value) },
        { text: total(tcoByVolume.low) },
        { text: total(tcoByVolume.expected) },
        { text: total(tcoByVolume.high) },
      ]),
      caption: t('tools.caption'),
    },
  ]
}
