import { doubleCounts } from '../../content/costs/benefit-factors'
import { costFactors } from '../../content/costs/cost-factors'
import type { Block, Inline } from '../../formats/blocks'
import type { CaseFigures } from '../../rules/case-figures'
import type { CaseRemark } from '../../rules/case-remarks'
import type { CaseDossier } from './dossier'
import { benefitName, lineName, spanOf } from './naming'
import type { Reader } from './reader'

/** What the rules noticed: costs perhaps forgotten, shares out of the ordinary, gains counted twice. */
export function remarkBlocks(
  one: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  const items = [
    ...figures.remarks.map((remark) => remarkText(remark, one, reader)),
    ...doubleCountTexts(one, reader),
  ]
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: reader.t('remarks.heading') },
    { kind: 'list', ordered: false, items },
  ]
}

function remarkText(remark: CaseRemark, { businessCase }: CaseDossier, reader: Reader): Inline {
  const { t, of, format } = reader
  const name = (id: string) => lineName(businessCase, id, reader)
  switch (remark.kind) {
    case 'forgotten': {
      const { label, forgotten } = costFactors[remark.factor]
      return [
        { text: t('remarks.forgotten', { factor: of(label) }), bold: true },
        { text: ` ${of(forgotten)}` },
      ]
    }
    case 'unusual-share':
      return t('remarks.unusual-share', {
        factor: of(costFactors[remark.factor].label),
        share: format.percent(remark.share, 1),
        usual: t('costs.range', {
          low: format.number(remark.usual[0]),
          high: format.percent(remark.usual[1]),
        }),
      })
    case 'unusual-running-ratio':
      return t('remarks.unusual-running-ratio', { ratio: format.percent(remark.ratio, 1) })
    case 'short-horizon':
      return t('remarks.short-horizon', { span: spanOf(remark.years, reader) })
    case 'revenue-apart':
      return t('remarks.revenue-apart', {
        name: name(remark.line),
        euros: format.money(remark.euros),
      })
    case 'not-faster':
    case 'low-confidence':
    case 'later-start':
      return t(`remarks.${remark.kind}`, { name: name(remark.line) })
    case 'capacity-inconsistent':
      return t('remarks.capacity-inconsistent', { load: format.percent(remark.load, 0) })
    case 'capacity-unchecked':
    case 'saving-above-payroll':
      return t(`remarks.${remark.kind}`)
  }
}

/** Two gains of the case that may be the same euros. */
function doubleCountTexts({ businessCase }: CaseDossier, reader: Reader): readonly string[] {
  const named = (factor: string) => businessCase.benefits.find((line) => line.factor === factor)
  return doubleCounts.flatMap(({ between: [one, other], warning }) => {
    const [first, second] = [named(one), named(other)]
    if (!first || !second) return []
    return [
      reader.t('remarks.double-count', {
        first: benefitName(first, reader),
        second: benefitName(second, reader),
        warning: reader.of(warning),
      }),
    ]
  })
}
