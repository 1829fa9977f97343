import type { Project } from '../../domain/project'
import { INDEPENDENCE_CHECKS, PREREQUISITES } from '../../domain/tool'
import type { ToolComparison } from '../../domain/tool-comparison'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { oneByCase } from '../../rules/risk-view'
import { ALLOWED_STATUSES } from '../../rules/shadow-ai'
import { sourceScore } from '../../rules/source-score'
import { toolTotals } from '../../rules/tool-view'
import { retainedCases } from './checks'
import { comparisonView } from './comparison-view'
import { shadowUses } from './inventory'
import { isSetAside } from './set-aside'
import { toolsTexts } from './texts'

/**
 * Where the register stands: what the tools in use cost, then what escapes it.
 * « 5 outils, 24 948 € par an, dont 6 084 € pour des licences que personne n’emploie. »
 */
export function registerSentence(project: Project, language: Language): string {
  const t = translate(toolsTexts, language)
  const format = formatsOf(language)
  const count = project.tools.live.length
  const shadow = shadowUses(project).value
  const escaping = shadow?.undeclared.length ?? 0
  const uses =
    escaping === 0
      ? ''
      : ` ${t('situation.undeclared', {
          count: escaping,
          total: project.aiUses.live.length,
        })}`
  if (count === 0) return `${t('situation.empty')}${uses}`
  const tools = t('situation.tools', { count })
  const totals = toolTotals(project).value
  if (totals === null) return `${t('situation.noCost', { tools })}${uses}`
  const cost = format.money(totals.yearlyCost)
  const first =
    totals.dormant > 0
      ? t('situation.dormant', { tools, cost, dormant: format.money(totals.dormant) })
      : t('situation.cost', { tools, cost })
  return `${first}${uses}`
}

/** What a comparison has come to: who is out, who leads, or what was chosen. */
export function comparisonSentence(
  project: Project,
  comparison: ToolComparison | null,
  language: Language,
): string {
  const t = translate(toolsTexts, language)
  const format = formatsOf(language)
  if (comparison === null) return t('situation.noComparison')
  const view = comparisonView(project, comparison)
  const out = view.tools.filter((one) => one.out.length > 0).length
  const frame = t('situation.comparison', {
    tools: t('situation.tools', { count: view.tools.length }),
    criteria: t('situation.criteria', { count: view.criteria.length }),
    out: out === 0 ? t('situation.noneOut') : t('situation.out', { count: out }),
  })
  const chosen = comparison.chosen === null ? undefined : project.tools.get(comparison.chosen)
  if (chosen && comparison.chosenOn !== null)
    return `${frame} ${t('situation.chosen', { tool: chosen.name, date: format.date(comparison.chosenOn) })}`
  if ((view.result.value?.winners.length ?? 0) > 1) return `${frame} ${t('situation.tie')}`
  const score = view.tools.find(({ tool }) => tool === view.leader)?.score ?? null
  if (view.leader === null || score === null) return frame
  return `${frame} ${t('situation.leads', { tool: view.leader.name, score: format.number(score, 2) })}`
}

export function choicesSentence(project: Project, language: Language): string {
  const t = translate(toolsTexts, language)
  const retained = retainedCases(project)
  if (retained.length === 0) return t('situation.noCase')
  const choices = oneByCase(project.architectureChoices)
  const decided = retained.filter(({ id }) => (choices.get(id)?.chosen ?? null) !== null).length
  return t('situation.choices', { count: decided, total: retained.length })
}

export function sourcesSentence({ sources }: Project, language: Language): string {
  const t = translate(toolsTexts, language)
  const scores = sources.live.map(({ notes }) => sourceScore(notes).value)
  if (scores.length === 0) return t('situation.noSource')
  const excluded = sources.live.filter(isSetAside).length
  const first = t('situation.sources', {
    count: scores.length,
    scored: scores.filter((score) => score !== null).length,
  })
  return excluded === 0 ? first : `${first} ${t('situation.excluded', { count: excluded })}`
}

export function readinessSentence({ tools }: Project, language: Language): string {
  const t = translate(toolsTexts, language)
  const used = tools.live.filter(({ status }) => ALLOWED_STATUSES.has(status))
  if (used.length === 0) return t('situation.noTool')
  const answers = used.flatMap(({ prerequisites, independence }) => [
    ...PREREQUISITES.map((one) => prerequisites[one]),
    ...INDEPENDENCE_CHECKS.map((one) => independence[one]),
  ])
  return t('situation.readiness', {
    answered: answers.filter((answer) => answer !== null).length,
    total: answers.length,
  })
}
