import type { Project } from '../../domain/project'
import type { Block } from '../../formats/blocks'
import type { Language } from '../../kernel/text'
import { COST_BARS_WIDTH, costBarsHeight, costBarsPicture } from '../../pictures/cost-bars'
import { portfolio, type PortfolioRow } from './portfolio'
import { type CostedCase, costedCases } from './relevant-cases'
import { caseBlocks } from './report-case'
import { type RoiReader, roiReader } from './report-reader'
import { portfolioSentence, toolCostsSentence } from './situation'
import { TOOL_COST_PARTS, toolCosts } from './tool-costs'

/** Cases told one by one at most; the others are in the summary table and in the workbook. */
export const CASES_IN_REPORT = 12

/**
 * The costs in a report: the situation, all cases in a table, each case with its balance, then the tools.
 * Empty while nothing is costed: a report has no empty chapter.
 */
export function roiSection(project: Project, language: Language): readonly Block[] {
  const reader = roiReader(language)
  const cases = costedCases(project)
  const tools = toolBlocks(project, reader)
  if (cases.length === 0) return tools
  return [
    { kind: 'paragraph', style: 'lead', text: portfolioSentence(project, language) },
    ...(cases.length > 1 ? [summary(project, reader)] : []),
    ...cases.slice(0, CASES_IN_REPORT).flatMap((one) => roiCaseSection(one, language)),
    ...tools,
  ]
}

/** One business case: conclusion, figures, costs, gains, balance, shocks, assumptions. */
export function roiCaseSection(one: CostedCase, language: Language): readonly Block[] {
  const reader = roiReader(language)
  const { code, title } = one.useCase
  return [
    { kind: 'heading', level: 2, text: reader.t('caseTitle', { code, title: reader.say(title) }) },
    ...caseBlocks(one.view, reader),
  ]
}

function summary(project: Project, { t, word, format, say }: RoiReader): Block {
  const { rows, totals } = portfolio(project)
  const money = (euros: number | null | undefined) =>
    euros === null || euros === undefined ? word('empty') : format.money(euros)
  const percent = (points: number | null | undefined) =>
    points === null || points === undefined ? word('empty') : format.percent(points, 1)
  const line = ({ useCase, figures }: PortfolioRow) => [
    { text: `${useCase.code} ${say(useCase.title)}` },
    { text: money(figures?.firstYear) },
    { text: money(figures?.tco) },
    { text: money(figures?.benefitsTotal) },
    { text: percent(figures?.f3.value) },
  ]
  return {
    kind: 'table',
    caption: t('summary.caption'),
    columns: [
      { label: t('summary.case'), width: 40 },
      { label: t('figures.firstYear'), width: 18, align: 'end' },
      { label: t('figures.cost'), width: 18, align: 'end' },
      { label: t('figures.gains'), width: 18, align: 'end' },
      { label: 'ROI', width: 14, align: 'end' },
    ],
    rows: [
      ...rows.map(line),
      ...(totals === null
        ? []
        : [
            [
              { text: [{ text: t('gains.total'), bold: true }] },
              { text: money(totals.firstYear) },
              { text: money(totals.cost) },
              { text: money(totals.gains) },
              { text: percent(totals.f3) },
            ],
          ]),
    ],
  }
}

function toolBlocks(project: Project, reader: RoiReader): readonly Block[] {
  const { t, format, say, list } = reader
  const known = toolCosts(project)
    .rows.flatMap(({ tool, parts, total }) =>
      parts === null || total === null ? [] : [{ name: say(tool.name), parts, total }],
    )
    .toSorted((a, b) => b.total - a.total)
  if (known.length === 0) return []
  const used = TOOL_COST_PARTS.filter((part) => known.some(({ parts }) => parts[part] > 0))
  const costs = {
    parts: used.map((part) => t(`tools.part.${part}`)),
    bars: known.map(({ name, parts, total }) => ({
      label: name,
      parts: used.map((part) => parts[part]),
      totalText: format.money(total),
    })),
  }
  const alt = list(
    known.map(({ name, total }) => t('tools.one', { tool: name, total: format.money(total) })),
  )
  return [
    { kind: 'heading', level: 2, text: t('tools.title') },
    { kind: 'paragraph', text: toolCostsSentence(project, reader.language) },
    {
      kind: 'figure',
      caption: t('tools.caption'),
      picture: {
        svg: costBarsPicture(costs),
        width: COST_BARS_WIDTH,
        height: costBarsHeight(costs),
        alt,
      },
    },
  ]
}
