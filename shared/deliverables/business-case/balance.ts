import type { Block } from '../../formats/blocks'
import { BALANCE_SIZE, balancePicture } from '../../pictures/balance'
import { businessCase as computeCase } from '../../rules/business-case'
import { priceBenefit } from '../../rules/case-benefits'
import type { CaseFigures } from '../../rules/case-figures'
import type { Side } from '../../rules/spread'
import type { CaseDossier } from './dossier'
import { paybackSentence } from './naming'
import type { Reader } from './reader'

/** The cumulated balance as a picture, with its story in words. Nothing while no gain is estimated. */
export function balanceBlocks(
  one: CaseDossier,
  figures: CaseFigures,
  reader: Reader,
): readonly Block[] {
  if (figures.benefitsTotal === null) return []
  const { t, format } = reader
  const { balances } = figures
  const month = figures.paybackSimulated.value?.months ?? null
  const [low, high] = [balancesAt('low', one), balancesAt('high', one)]
  const end = balances.at(-1) ?? 0
  const lowest = Math.min(...balances)
  return [
    { kind: 'heading', level: 2, text: t('balance.heading') },
    {
      kind: 'figure',
      picture: {
        ...BALANCE_SIZE,
        svg: balancePicture({
          balances,
          band: low && high ? { low, high } : null,
          payback: month,
          words: {
            end: t('balance.end', { euros: format.money(end) }),
            payback: month === null ? '' : t('balance.payback', { month }),
            months: t('balance.months'),
            band: t('balance.band'),
            tick: (euros) =>
              Math.abs(euros) < 1_000
                ? format.money(euros)
                : t('balance.tick', { thousands: format.number(euros / 1_000) }),
          },
        }),
        alt: t('balance.alt', {
          start: format.money(balances[0] ?? 0),
          lowest: format.money(lowest),
          lowestMonth: balances.indexOf(lowest),
          end: format.money(end),
          lastMonth: balances.length - 1,
          payback: paybackSentence(month, one.businessCase.years, reader),
        }),
      },
      caption: t('balance.caption'),
    },
  ]
}

/** The same balance if every gain comes on one side of its range; null where nothing can be drawn. */
function balancesAt(side: Side, { input }: CaseDossier): readonly number[] | null {
  const volume = input.volumes?.expected ?? 1
  const sided = input.benefits.map((line) => {
    const { id, net, startYear } = priceBenefit(line, side, volume)
    return { id, factor: 'temps' as const, amount: net, counted: line.counted ?? true, startYear }
  })
  const { value } = computeCase({ ...input, benefits: sided, capacity: null })
  return value?.balances ?? null
}
