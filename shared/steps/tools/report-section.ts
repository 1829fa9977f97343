import { hostingModes, toolStatuses, dataLocations } from '../../content/tools/vocabulary'
import type { Project } from '../../domain/project'
import type { Block, Cell } from '../../formats/blocks'
import { type Language, localized } from '../../kernel/text'
import { sourceScore } from '../../rules/source-score'
import { toolTotals, type ToolView, toolViews } from '../../rules/tool-view'
import { comparisonBlocks } from './report-comparison'
import { shadowUses } from './inventory'
import { isSetAside } from './set-aside'
import { type SectionReader, sectionReader } from './section-reader'

/**
 * Step 3 as blocks: register, use of licences, missing conditions, comparisons, uses outside the register,
 * hosting decided, data sources. Parts without anything to say are left out.
 */
export function toolsSection(project: Project, language: Language): readonly Block[] {
  const reader = sectionReader(language)
  const { t } = reader
  const views = toolViews(project)
  return [
    { kind: 'heading', level: 1, text: t('title') },
    ...(views.length === 0
      ? [{ kind: 'paragraph', text: t('none') } as const]
      : [
          ...registerBlocks(project, views, reader),
          ...licenceBlocks(project, views, reader),
          ...gateBlocks(views, reader),
        ]),
    ...project.toolComparisons.live.flatMap((comparison) =>
      comparisonBlocks(project, comparison, reader),
    ),
    ...shadowBlocks(project, reader),
    ...choiceBlocks(project, reader),
    ...sourceBlocks(project, reader),
  ]
}

function registerBlocks(
  project: Project,
  views: readonly ToolView[],
  { t, format, language, say }: SectionReader,
): readonly Block[] {
  const nothing: Cell = { text: t('notGiven') }
  const money = (euros: number | null | undefined): Cell =>
    euros === null || euros === undefined ? nothing : { text: format.money(euros) }
  const totals = toolTotals(project).value
  return [
    { kind: 'heading', level: 2, text: t('register.title') },
    {
      kind: 'table',
      columns: [
        { label: t('register.code'), width: 7 },
        { label: t('register.tool'), width: 26 },
        { label: t('register.hosting'), width: 15 },
        { label: t('register.location'), width: 15 },
        { label: t('register.seats'), width: 12, align: 'end' },
        { label: t('register.cost'), width: 12, align: 'end' },
        { label: t('register.dormant'), width: 12, align: 'end' },
        { label: t('register.status'), width: 13 },
      ],
      rows: [
        ...views.map(({ tool, yearlyCost, licenceUse }): readonly Cell[] => [
          { text: tool.code },
          { text: say(tool.name) },
          tool.hosting === null
            ? nothing
            : { text: localized(hostingModes[tool.hosting].label, language) },
          tool.dataLocation === null
            ? nothing
            : { text: localized(dataLocations[tool.dataLocation].label, language) },
          tool.seatsPaid === null || tool.seatsActive === null
            ? { text: '' }
            : { text: `${format.number(tool.seatsActive)} / ${format.number(tool.seatsPaid)}` },
          money(yearlyCost.value),
          licenceUse === null ? { text: '' } : money(licenceUse.value?.unusedPerYear),
          { text: localized(toolStatuses[tool.status].label, language) },
        ]),
        ...(totals === null
          ? []
          : [
              [
                { text: '' },
                { text: [{ text: t('register.total'), bold: true }] },
                { text: '' },
                { text: '' },
                {
                  text: `${format.number(totals.seatsActive)} / ${format.number(totals.seatsPaid)}`,
                },
                { text: [{ text: format.money(totals.yearlyCost), bold: true }] },
                { text: [{ text: format.money(totals.dormant), bold: true }] },
                { text: '' },
              ],
            ]),
      ],
      caption: t('register.caption'),
    },
  ]
}

function licenceBlocks(
  project: Project,
  views: readonly ToolView[],
  { t, format, say }: SectionReader,
): readonly Block[] {
  const totals = toolTotals(project).value
  if (!totals?.use.value) return []
  const items = views.flatMap(({ tool, licenceUse }) => {
    const use = licenceUse?.value
    const idle = (tool.seatsPaid ?? 0) - (tool.seatsActive ?? 0)
    if (!use || idle === 0 || use.unusedPerYear === null) return []
    return [
      t('licences.one', {
        tool: say(tool.name),
        active: tool.seatsActive ?? 0,
        paid: tool.seatsPaid ?? 0,
        share: format.percent(use.share, 1),
        seats: idle,
        cost: format.money(use.unusedPerYear),
      }),
    ]
  })
  return [
    { kind: 'heading', level: 2, text: t('licences.title') },
    {
      kind: 'paragraph',
      text: t('licences.all', {
        active: totals.seatsActive,
        paid: totals.seatsPaid,
        share: format.percent(totals.use.value.share, 1),
        dormant: format.money(totals.dormant),
        dormantShare: format.percent(totals.dormantPct ?? 0, 1),
      }),
    },
    ...(items.length === 0 ? [] : [{ kind: 'list', ordered: false, items } as const]),
  ]
}

function gateBlocks(
  views: readonly ToolView[],
  { t, words, list, say }: SectionReader,
): readonly Block[] {
  const items = views.flatMap(({ tool, gate }) => {
    const missing = gate.value?.missing ?? []
    const asked = tool.status !== 'prohibited' && tool.status !== 'retired'
    return missing.length === 0 || !asked
      ? []
      : [
          t('gate.one', {
            tool: say(tool.name),
            missing: list(missing.map((condition) => words(`condition.${condition}.short`))),
          }),
        ]
  })
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: t('gate.title') },
        { kind: 'list', ordered: false, items },
      ]
}

function shadowBlocks(project: Project, { t, format, say }: SectionReader): readonly Block[] {
  const shadow = shadowUses(project).value
  if (shadow === null) return []
  const { share, undeclared } = shadow
  return [
    { kind: 'heading', level: 2, text: t('shadow.title') },
    ...(undeclared.length === 0
      ? [{ kind: 'paragraph', text: t('shadow.none') } as const]
      : [
          {
            kind: 'paragraph',
            text: t('shadow.share', {
              count: undeclared.length,
              total: project.aiUses.live.length,
              share: format.percent(share, 1),
            }),
          } as const,
          {
            kind: 'list',
            ordered: false,
            items: undeclared.map(({ use }) => say(use.name)),
          } as const,
        ]),
  ]
}

function choiceBlocks(project: Project, { t, language, say }: SectionReader): readonly Block[] {
  const items = project.architectureChoices.live.flatMap(({ useCaseId, chosen }) => {
    const useCase = project.useCases.get(useCaseId)
    if (!useCase || useCase.removedAt !== null || chosen === null) return []
    return [
      t('choices.one', {
        code: useCase.code,
        title: say(useCase.title),
        hosting: localized(hostingModes[chosen].label, language).toLocaleLowerCase(),
      }),
    ]
  })
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: t('choices.title') },
        { kind: 'list', ordered: false, items },
      ]
}

function sourceBlocks(
  { sources, useCases }: Project,
  { t, format, say }: SectionReader,
): readonly Block[] {
  if (sources.live.length === 0) return []
  const rows = sources.live
    .map((source) => ({ source, score: sourceScore(source.notes).value }))
    .toSorted((a, b) => (b.score?.score ?? 0) - (a.score?.score ?? 0))
  return [
    { kind: 'heading', level: 2, text: t('sources.title') },
    {
      kind: 'table',
      columns: [
        { label: t('sources.code'), width: 8 },
        { label: t('sources.name'), width: 40 },
        { label: t('sources.score'), width: 15, align: 'end' },
        { label: t('sources.cases'), width: 20 },
        { label: t('sources.state'), width: 17 },
      ],
      rows: rows.map(({ source, score }): readonly Cell[] => [
        { text: source.code },
        { text: say(source.name) },
        { text: score === null ? '' : format.number(score.score, 0) },
        {
          text: useCases.live
            .filter(({ sourceIds }) => sourceIds.includes(source.id))
            .map(({ code }) => code)
            .join(', '),
        },
        score === null
          ? { text: t('sources.unscored') }
          : isSetAside(source)
            ? { text: t('sources.excluded'), fill: 'off' }
            : { text: t('sources.usable'), fill: 'ok' },
      ]),
    },
  ]
}
