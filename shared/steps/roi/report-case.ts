import type { Block } from '../../formats/blocks'
import { BALANCE_SIZE, balancePicture } from '../../pictures/balance'
import { DEFAULT_OVERRUN } from '../../rules/budget-overrun'
import type { BusinessCaseView } from '../../rules/business-case-view'
import type { CaseFigures } from '../../rules/case-figures'
import { DEFAULT_SHORTFALL, SENSITIVITY_CASES } from '../../rules/sensitivity'
import { balanceData } from './balance'
import { standardHypotheses } from './hypotheses'
import { costBlocks, gainBlocks, strong } from './report-lines'
import type { RoiReader } from './report-reader'
import { capacitySentence, caseSentence } from './situation'

/** Blocks of one business case; a part without content is left out. */
export function caseBlocks(view: BusinessCaseView, reader: RoiReader): readonly Block[] {
  const figures = view.figures.value
  const capacity = capacitySentence(view, reader.language)
  return [
    { kind: 'paragraph', style: 'lead', text: caseSentence(view, reader.language) },
    ...(figures ? [keyFigures(view, figures, reader)] : []),
    ...costBlocks(view, reader),
    ...gainBlocks(view, reader),
    ...balanceBlocks(view, reader),
    ...(figures ? shockBlocks(view, figures, reader) : []),
    ...(capacity.tone === 'info' ? [] : [{ kind: 'paragraph', text: capacity.text } as const]),
    ...hypothesisBlocks(view, reader),
  ]
}

function keyFigures(view: BusinessCaseView, figures: CaseFigures, reader: RoiReader): Block {
  const { t, word, format } = reader
  const years = t('years', { count: view.businessCase.years })
  const percent = (points: number | null, decimals = 1) =>
    points === null ? word('empty') : format.percent(points, decimals)
  const money = (euros: number | null) => (euros === null ? word('empty') : format.money(euros))
  const [low, high] = [figures.range.cautious.f3.value, figures.range.favourable.f3.value]
  const yearly = money(figures.yearlyBenefit)
  const back = figures.paybackSimulated.value
  const rows: readonly (readonly [string, string, string])[] = [
    [
      t('figures.f3', { years }),
      percent(figures.f3.value),
      low === null || high === null || low === high
        ? t('figures.noRange')
        : t('figures.range', { low: format.number(low, 0), high: percent(high, 0) }),
    ],
    [
      t('figures.cost'),
      money(figures.tco),
      t('figures.costReading', {
        once: money(figures.oneOff),
        running: money(figures.running.value?.running ?? null),
      }),
    ],
    [
      t('figures.gains'),
      money(figures.benefitsTotal),
      figures.yearlyBenefit === null
        ? ''
        : t(view.businessCase.ramp ? 'figures.gainsReading' : 'figures.gainsReadingFull', {
            yearly,
          }),
    ],
    [
      t('figures.firstYear'),
      money(figures.firstYear),
      t('figures.firstYearReading', { roi: percent(figures.f1.value) }),
    ],
    [
      t('figures.payback'),
      back === null
        ? word('empty')
        : back.ceil === null
          ? word('payback.never')
          : word('payback.months', { count: back.ceil }),
      t('figures.paybackReading'),
    ],
  ]
  return {
    kind: 'table',
    caption: t('figures.caption'),
    columns: [
      { label: t('figures.figure'), width: 28 },
      { label: t('figures.value'), width: 18, align: 'end' },
      { label: t('figures.reading'), width: 54 },
    ],
    rows: rows.map(([name, value, reading]) => [{ text: name }, strong(value), { text: reading }]),
  }
}

/** Euros from which the axis counts in thousands. */
const THOUSANDS_FROM = 10_000

function balanceBlocks(view: BusinessCaseView, { t, format }: RoiReader): readonly Block[] {
  const data = balanceData(view)
  if (data === null) return []
  const thousands = Math.max(...data.balances.map(Math.abs)) >= THOUSANDS_FROM
  const last = data.balances.length - 1
  const end = format.money(data.balances[last] ?? 0)
  const month = data.payback !== null && data.payback <= last ? data.payback : null
  return [
    {
      kind: 'figure',
      caption: t(thousands ? 'balance.caption' : 'balance.captionEuros'),
      picture: {
        ...BALANCE_SIZE,
        svg: balancePicture({
          ...data,
          words: {
            end,
            payback: month === null ? '' : t('balance.mark', { month }),
            months: t('balance.months'),
            band: t('balance.band'),
            tick: (euros) => format.number(euros / (thousands ? 1_000 : 1)),
          },
        }),
        alt: t('balance.alt', {
          start: format.money(data.balances[0] ?? 0),
          end,
          last,
          payback: month === null ? t('balance.never') : t('balance.back', { month }),
        }),
      },
    },
  ]
}

function shockBlocks(
  view: BusinessCaseView,
  figures: CaseFigures,
  { t, word, format }: RoiReader,
): readonly Block[] {
  const shaken = figures.sensitivity.value
  if (shaken === null) return []
  const blanks = {
    overrun: format.percent(DEFAULT_OVERRUN),
    shortfall: format.percent(DEFAULT_SHORTFALL),
  }
  return [
    {
      kind: 'table',
      caption: t('shaken.caption', { years: t('years', { count: view.businessCase.years }) }),
      columns: SENSITIVITY_CASES.map((one) => ({
        label: word(`sensitivity.${one}`, blanks),
        width: 1,
        align: 'end',
      })),
      rows: [SENSITIVITY_CASES.map((one) => ({ text: format.percent(shaken[one], 1) }))],
    },
  ]
}

function hypothesisBlocks(view: BusinessCaseView, reader: RoiReader): readonly Block[] {
  const { t, word, language, say } = reader
  const own = view.businessCase.assumptions.filter(({ text }) => text.trim() !== '')
  const standard = standardHypotheses(view, language)
  return [
    {
      kind: 'table',
      caption: t('hypotheses.caption'),
      columns: [
        { label: t('hypotheses.what'), width: 70 },
        { label: t('hypotheses.basis'), width: 30 },
      ],
      rows: [
        ...own.map(({ text, basis }) => [{ text: say(text) }, { text: word(`basis.${basis}`) }]),
        ...standard.map(({ label, value, reason, basis, vendorClaim }) => [
          {
            text: value === '' ? reason : word('assumption.named', { label, value }),
          },
          {
            text: vendorClaim
              ? `${word(`basis.${basis}`)}, ${t('hypotheses.vendor')}`
              : word(`basis.${basis}`),
          },
        ]),
      ],
    },
  ]
}
