import { isRetained } from '../../rules/retained'
import type { Project } from '../../domain/project'
import type { Tool } from '../../domain/tool'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { exceeds } from '../../rules/amounts'
import { oneByCase } from '../../rules/risk-view'
import { ALLOWED_STATUSES } from '../../rules/shadow-ai'
import { toolsOf, type ToolView, toolViews } from '../../rules/tool-view'
import { shadowUses } from './inventory'
import { isSetAside } from './set-aside'
import { SETTINGS_DAYS, settingsOverdue } from './settings-check'
import { toolsTexts } from './texts'

export type ToolsPage = 'register' | 'compare' | 'choices' | 'sources' | 'readiness' | 'questions'

export const TOOL_CHECKS = [
  'approved-blocked',
  'outside-eu',
  'no-contract',
  'undeclared-uses',
  'no-lead',
  'chosen-no-budget',
  'over-budget',
  'case-without-tool',
  'case-without-hosting',
  'source-excluded',
  'shared-accounts',
  'settings-late',
  'seats-unused',
  'cost-unknown',
] as const
export type ToolCheckId = (typeof TOOL_CHECKS)[number]

/** A fact to settle, with the page and the records it is about. */
export interface ToolCheck {
  readonly id: ToolCheckId
  readonly tone: 'fix' | 'know'
  readonly page: ToolsPage
  /** Codes of the tools, cases or sources concerned; empty where the check is about none. */
  readonly codes: readonly string[]
  readonly sentence: string
}

/**
 * What step 3 leaves open or contradictory, the most serious first. Candidates, prohibited and retired tools
 * are not asked for what only a tool in use must have.
 *
 * @param today ISO date
 *
 * Source: method.md 0.4, 6.2, `rule.tool-gate`, `rule.licence-use`, `rule.shadow-ai`, `rule.source-score`.
 */
export function toolChecks(
  project: Project,
  today: string,
  language: Language,
): readonly ToolCheck[] {
  const t = translate(toolsTexts, language)
  const format = formatsOf(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const views = toolViews(project)
  const used = views.filter(({ tool }) => ALLOWED_STATUSES.has(tool.status))
  const codesOf = (found: readonly ToolView[]) => found.map(({ tool }) => tool.code)

  const aboutTools = (
    id: Exclude<
      ToolCheckId,
      | 'undeclared-uses'
      | 'settings-late'
      | 'seats-unused'
      | 'case-without-tool'
      | 'case-without-hosting'
      | 'source-excluded'
    >,
    found: readonly ToolView[],
    page: ToolsPage = 'register',
  ): readonly ToolCheck[] => {
    const codes = codesOf(found)
    const sentence = t(`check.${id}`, { count: codes.length, tools: list.format(codes) })
    return codes.length === 0 ? [] : [{ id, tone: 'fix', page, codes, sentence }]
  }

  const blocked = used.filter(
    ({ tool, gate }) => tool.status === 'approved' && gate.value?.verdict !== 'allowed',
  )
  const uncovered = used.filter(({ tool }) => lacksContract(tool))
  const outside = uncovered.filter(({ tool }) => tool.dataLocation === 'outside-eu')
  const chosen = new Set(project.toolComparisons.live.map((comparison) => comparison.chosen))
  const late = used.filter(({ tool }) => settingsOverdue(tool.settingsChecked, today))
  const unused = used.filter((view) => (view.licenceUse?.value?.unusedPerYear ?? 0) > 0)
  const shared = used.filter((view) => view.licenceUse?.reasons.includes('active-above-paid'))
  const undeclared = shadowUses(project).value?.undeclared ?? []

  return [
    ...aboutTools('approved-blocked', blocked),
    ...aboutTools('outside-eu', outside),
    ...aboutTools(
      'no-contract',
      uncovered.filter((view) => !outside.includes(view)),
    ),
    ...(undeclared.length === 0
      ? []
      : [
          {
            id: 'undeclared-uses',
            tone: 'fix',
            page: 'register',
            codes: [],
            sentence: t('check.undeclared-uses', { count: undeclared.length }),
          } as const,
        ]),
    ...aboutTools(
      'no-lead',
      used.filter(({ tool }) => tool.lead === null),
    ),
    ...aboutTools(
      'chosen-no-budget',
      views.filter(({ tool }) => chosen.has(tool.id) && tool.budgetPerYear === null),
    ),
    ...aboutTools(
      'over-budget',
      used.filter(
        ({ tool, yearlyCost }) =>
          tool.budgetPerYear !== null && exceeds(yearlyCost.value ?? 0, tool.budgetPerYear),
      ),
    ),
    ...caseChecks(project, language),
    ...sourceChecks(project, language),
    ...aboutTools('shared-accounts', shared),
    ...(late.length === 0
      ? []
      : [
          {
            id: 'settings-late',
            tone: 'fix',
            page: 'register',
            codes: codesOf(late),
            sentence: t('check.settings-late', {
              count: late.length,
              tools: list.format(codesOf(late)),
              days: SETTINGS_DAYS,
            }),
          } as const,
        ]),
    ...(unused.length === 0
      ? []
      : [
          {
            id: 'seats-unused',
            tone: 'know',
            page: 'register',
            codes: codesOf(unused),
            sentence: t('check.seats-unused', {
              seats: unused.reduce(
                (sum, { tool }) => sum + (tool.seatsPaid ?? 0) - (tool.seatsActive ?? 0),
                0,
              ),
              cost: format.money(
                unused.reduce((sum, view) => sum + (view.licenceUse?.value?.unusedPerYear ?? 0), 0),
              ),
              tools: list.format(codesOf(unused)),
            }),
          } as const,
        ]),
    ...aboutTools(
      'cost-unknown',
      used.filter(({ yearlyCost }) => yearlyCost.value === null),
    ),
  ]
}

const lacksContract = ({ personalData, processorContract }: Tool): boolean =>
  personalData !== 'no' && processorContract !== 'yes'

/** Cases on trial or live: what the gate of the step speaks of (method.md 0.4). */
export const retainedCases = ({ useCases }: Pick<Project, 'useCases'>) =>
  useCases.live.filter(isRetained)

function caseChecks(project: Project, language: Language): readonly ToolCheck[] {
  const t = translate(toolsTexts, language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const retained = retainedCases(project)
  const choices = oneByCase(project.architectureChoices)
  const groups = [
    {
      id: 'case-without-tool',
      page: 'register',
      cases: retained.filter(({ id }) => toolsOf(project.tools, id).length === 0),
    },
    {
      id: 'case-without-hosting',
      page: 'choices',
      cases: retained.filter(({ id }) => (choices.get(id)?.chosen ?? null) === null),
    },
  ] as const
  return groups.flatMap(({ id, page, cases }): readonly ToolCheck[] => {
    const codes = cases.map(({ code }) => code)
    const sentence = t(`check.${id}`, { count: codes.length, cases: list.format(codes) })
    return codes.length === 0 ? [] : [{ id, tone: 'fix', page, codes, sentence }]
  })
}

function sourceChecks(project: Project, language: Language): readonly ToolCheck[] {
  const t = translate(toolsTexts, language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const linked = new Set(retainedCases(project).flatMap(({ sourceIds }) => sourceIds.map(String)))
  const codes = project.sources.live
    .filter((source) => linked.has(source.id) && isSetAside(source))
    .map(({ code }) => code)
  const sentence = t('check.source-excluded', {
    count: codes.length,
    sources: list.format(codes),
  })
  return codes.length === 0
    ? []
    : [{ id: 'source-excluded', tone: 'fix', page: 'sources', codes, sentence }]
}
