import { eliminatoryCriteria } from '../../content/tools/eliminatory-criteria'
import { selectionCriteria } from '../../content/tools/selection-criteria'
import type { Project } from '../../domain/project'
import type { ToolComparison } from '../../domain/tool-comparison'
import type { Block, Cell } from '../../formats/blocks'
import { localized } from '../../kernel/text'
import { type ComparedTool, comparisonView } from './comparison-view'
import type { SectionReader } from './section-reader'

/** A comparison as a document shows it: weights, result, how firm it is, what was decided and why. */
export function comparisonBlocks(
  project: Project,
  comparison: ToolComparison,
  reader: SectionReader,
): readonly Block[] {
  const { t, format, language, list, say } = reader
  const view = comparisonView(project, comparison)
  if (view.tools.length === 0) return []
  const ranked = view.tools.toSorted(
    (a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER),
  )
  const weights = view.criteria.map(({ criterion, share }) =>
    t('compare.weight', {
      criterion: localized(selectionCriteria[criterion].label, language),
      share: format.percent(share, 0),
    }),
  )
  return [
    { kind: 'heading', level: 2, text: t('compare.title', { title: say(comparison.title) }) },
    ...(weights.length === 0
      ? []
      : [{ kind: 'paragraph', text: t('compare.weights', { weights: list(weights) }) } as const]),
    {
      kind: 'table',
      columns: [
        { label: t('compare.tool'), width: 40 },
        { label: t('compare.score'), width: 14, align: 'end' },
        { label: t('compare.cost'), width: 16, align: 'end' },
        { label: t('compare.verdict'), width: 30 },
      ],
      rows: ranked.map((one): readonly Cell[] => [
        { text: say(one.tool.name) },
        { text: one.score === null ? '' : format.number(one.score, 2) },
        { text: one.cost.value === null ? '' : format.money(one.cost.value.total) },
        verdictCell(one, reader),
      ]),
    },
    ...(view.leader === null || view.robustness === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: t('compare.held', {
              tool: say(view.leader.name),
              held: view.robustness.held,
              trials: view.robustness.trials,
            }),
          } as const,
        ]),
    ...decisionBlocks(project, comparison, reader),
  ]
}

function verdictCell({ out, rank }: ComparedTool, { t, language, list }: SectionReader): Cell {
  if (out.length > 0)
    return {
      text: t('compare.out', {
        criteria: list(out.map((one) => localized(eliminatoryCriteria[one].label, language))),
      }),
      fill: 'off',
    }
  if (rank === null) return { text: t('compare.unmarked') }
  return rank === 1
    ? { text: t('compare.first'), fill: 'ok' }
    : { text: t('compare.rank', { rank }) }
}

function decisionBlocks(
  project: Project,
  { chosen, chosenOn, chosenBy, reason }: ToolComparison,
  { t, format, say }: SectionReader,
): readonly Block[] {
  const tool = chosen === null ? undefined : project.tools.get(chosen)
  if (!tool || chosenOn === null) return [{ kind: 'paragraph', text: t('compare.undecided') }]
  const person = chosenBy === null ? undefined : project.people.get(chosenBy)
  const facts = { date: format.date(chosenOn), tool: say(tool.name) }
  const sentence = person
    ? t('compare.chosenBy', { ...facts, person: person.name })
    : t('compare.chosen', facts)
  return [
    { kind: 'paragraph', text: [{ text: sentence, bold: true }] },
    ...(reason.trim() === '' ? [] : [{ kind: 'paragraph', text: say(reason) } as const]),
  ]
}
