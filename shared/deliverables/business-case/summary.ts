import type { Block, Cell } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { COST_BARS_WIDTH, costBarsHeight, costBarsPicture } from '../../pictures/cost-bars'
import { sumOf } from '../../rules/amounts'
import type { Chapter } from '../chapter'
import { conclusionOf } from './conclusion'
import { type CaseDossier, CHAPTERS_LIMIT, type Dossier, SUMMARY_LIMIT } from './dossier'
import { caseName, moneyOf, paybackOf, rateOf, spanOf } from './naming'
import type { Reader } from './reader'

/** One honest sentence while no case has a line. */
export function emptyChapter({ empty }: Dossier, { t, list }: Reader): Chapter {
  return {
    name: t('empty.name'),
    title: t('empty.title'),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: t('empty.text') },
      ...openSentence(
        empty.map(({ code }) => code),
        (count, cases) => t('empty.open', { count, cases: list(cases) }),
      ),
    ],
  }
}

const openSentence = (
  codes: readonly string[],
  say: (count: number, cases: readonly string[]) => string,
): readonly Block[] =>
  codes.length === 0
    ? []
    : [{ kind: 'paragraph', text: say(codes.length, codes.slice(0, SUMMARY_LIMIT)) }]

/** Costs, gains and what can be said of each case; null for a single one, whose chapter says it all. */
export function summaryChapter(dossier: Dossier, reader: Reader): Chapter | null {
  const { cases, empty } = dossier
  if (cases.length < 2) return null
  const { t, count, list } = reader
  const complete = cases.filter(isComplete)
  const partial = cases.length - complete.length
  const notes = [
    ...(cases.length > SUMMARY_LIMIT
      ? [t('summary.cut', { shown: SUMMARY_LIMIT, total: cases.length })]
      : []),
    ...(cases.length > CHAPTERS_LIMIT ? [t('summary.chaptersCut', { shown: CHAPTERS_LIMIT })] : []),
    ...(partial > 0 ? [t('summary.partial', { count: partial, words: count(partial) })] : []),
  ]
  return {
    name: t('summary.name'),
    title: titleOf(cases, reader),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: t('summary.lead') },
      summaryTable(cases, complete, reader),
      ...notes.map((text): Block => ({ kind: 'paragraph', text })),
      ...picture(complete, reader),
      ...openSentence(
        empty.map(({ code }) => code),
        (number, codes) => t('summary.empty', { count: number, cases: list(codes) }),
      ),
    ],
  }
}

const isComplete = ({ figures }: CaseDossier): boolean =>
  figures.value !== null && figures.value.benefitsTotal !== null

const total = (cases: readonly CaseDossier[], of: 'tco' | 'benefitsTotal' | 'net'): number =>
  sumOf(cases.map(({ figures }) => figures.value?.[of] ?? 0))

function titleOf(cases: readonly CaseDossier[], reader: Reader): string {
  const { t, format, count } = reader
  const words = t('summary.cases', { count: cases.length, words: count(cases.length) })
  const complete = cases.filter(isComplete)
  if (complete.length > 0)
    // The same sums as the last row of the table.
    return t('summary.title', {
      cases: words,
      costs: format.money(total(complete, 'tco')),
      gains: format.money(total(complete, 'benefitsTotal')),
    })
  const priced = cases.filter(({ figures }) => figures.value !== null)
  return priced.length === 0
    ? t('summary.titleNone', { cases: words })
    : t('summary.titleCosts', { cases: words, costs: format.money(total(priced, 'tco')) })
}

function summaryTable(
  cases: readonly CaseDossier[],
  complete: readonly CaseDossier[],
  reader: Reader,
): Block {
  const { t } = reader
  return {
    kind: 'table',
    columns: [
      { label: t('summary.case'), width: 32 },
      { label: t('summary.reading'), width: 24 },
      { label: t('summary.costs'), width: 16, align: 'end' },
      { label: t('summary.gains'), width: 16, align: 'end' },
      { label: t('summary.net'), width: 16, align: 'end' },
      { label: t('summary.roi'), width: 15, align: 'end' },
      { label: t('summary.payback'), width: 18, align: 'end' },
    ],
    rows: [
      ...cases.slice(0, SUMMARY_LIMIT).map((one) => caseRow(one, reader)),
      ...(complete.length > 1 ? [totalRow(complete, reader)] : []),
    ],
    caption: t('summary.caption'),
  }
}

function caseRow(one: CaseDossier, reader: Reader): readonly Cell[] {
  const { t } = reader
  const conclusion = conclusionOf(one)
  const { value } = one.figures
  const name = `${caseName(one, reader)}, ${spanOf(one.businessCase.years, reader)}`
  const reading: Cell = {
    text: t(`conclusion.${conclusion}`),
    ...(conclusion === 'loss' || conclusion === 'suspended' ? { fill: 'off' } : {}),
    ...(conclusion === 'fragile' || conclusion === 'exposed' ? { fill: 'warn' } : {}),
    ...(conclusion === 'robust' ? { fill: 'ok' } : {}),
  }
  if (!value)
    return [
      { text: name },
      reading,
      { text: '' },
      { text: '' },
      { text: '' },
      { text: '' },
      { text: '' },
    ]
  return [
    { text: name },
    reading,
    { text: moneyOf(value.tco, reader) },
    { text: moneyOf(value.benefitsTotal, reader) },
    { text: value.net === null ? '' : moneyOf(value.net, reader) },
    { text: value.f3.value === null ? '' : rateOf(value.f3.value, reader) },
    {
      text:
        value.benefitsTotal === null
          ? ''
          : paybackOf(value.paybackSimulated, one.businessCase.years, reader),
    },
  ]
}

function totalRow(complete: readonly CaseDossier[], { t, format }: Reader): readonly Cell[] {
  const bold = (text: string): Cell => ({ text: [{ text, bold: true }] })
  return [
    bold(t('summary.total')),
    { text: '' },
    bold(format.money(total(complete, 'tco'))),
    bold(format.money(total(complete, 'benefitsTotal'))),
    bold(format.money(total(complete, 'net'))),
    { text: '' },
    { text: '' },
  ]
}

/** Costs against gains, up to what a page shows well. */
function picture(complete: readonly CaseDossier[], reader: Reader): readonly Block[] {
  const { t, format } = reader
  const shown = complete.slice(0, 12)
  if (shown.length < 2) return []
  const bars = {
    parts: [t('summary.costs'), t('summary.gains')],
    bars: shown.flatMap(({ useCase, figures }) => {
      const { tco = 0, benefitsTotal = 0 } = figures.value ?? {}
      return [
        {
          label: `${useCase.code}, ${lowerFirst(t('summary.costs'))}`,
          parts: [tco, 0],
          totalText: format.money(tco),
        },
        {
          label: `${useCase.code}, ${lowerFirst(t('summary.gains'))}`,
          parts: [0, benefitsTotal ?? 0],
          totalText: format.money(benefitsTotal ?? 0),
        },
      ]
    }),
  }
  return [
    {
      kind: 'figure',
      picture: {
        svg: costBarsPicture(bars),
        width: COST_BARS_WIDTH,
        height: costBarsHeight(bars),
        alt: `${shown
          .map(({ useCase, figures }) =>
            t('summary.pictureCase', {
              code: useCase.code,
              costs: format.money(figures.value?.tco ?? 0),
              gains: format.money(figures.value?.benefitsTotal ?? 0),
            }),
          )
          .join('. ')}.`,
      },
      caption: t('summary.pictureTitle'),
    },
  ]
}
