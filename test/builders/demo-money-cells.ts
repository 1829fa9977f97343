import type { Project } from '../../shared/domain/project'
import type { Computed } from '../../shared/kernel/computed'
import { businessCaseOf, deliveryOf } from '../../shared/rules/business-case-view'
import { hostingHint } from '../../shared/rules/hosting-hint'
import { knowledgeHint } from '../../shared/rules/knowledge-hint'
import { makeOrBuy } from '../../shared/rules/make-or-buy'
import { oneByCase } from '../../shared/rules/risk-view'
import { toolTotals, toolViews } from '../../shared/rules/tool-view'
import { shadowUses } from '../../shared/steps/tools/inventory'
import { caseCalled, flat } from './demo-cell-parts'

/** Cells of the tools, the choices of architecture and the money of the sample company (method.md 20.7, 20.11). */

export function toolCells(project: Project) {
  const totals = toolTotals(project)
  const shadow = shadowUses(project)
  return {
    tools: Object.fromEntries(
      toolViews(project).map(({ tool, yearlyCost, gate, licenceUse, criteriaMean }) => [
        tool.code,
        {
          yearlyCost: yearlyCost.value,
          gate: { status: gate.status, value: gate.value?.verdict, missing: gate.value?.missing },
          licenceUse: licenceUse && { ...flat(licenceUse), value: licenceUse.value?.share },
          criteriaMean: criteriaMean.value,
        },
      ]),
    ),
    toolTotals: {
      ...totals.value,
      usePct: totals.value?.use.value?.share,
      useColour: totals.value?.use.value?.colour,
    },
    shadowAi: {
      status: shadow.status,
      value: shadow.value?.share,
      undeclared: shadow.value?.undeclared.map(({ use }) => use.id),
    },
  }
}

export function choiceCells(project: Project) {
  const choice = oneByCase(project.architectureChoices).get(caseCalled(project, 'CU01').id)
  if (!choice) throw new Error('No choice of architecture for CU01')
  const hosting = hostingHint(choice.hosting)
  const knowledge = knowledgeHint(choice.knowledge)
  const route = makeOrBuy(
    choice.functions.map(({ standard, specialData, critical, differentiating }) => ({
      standard: standard ?? false,
      specialData: specialData ?? false,
      critical: critical ?? false,
      differentiating: differentiating ?? false,
    })),
  )
  return {
    hostingHint: { ...flat(hosting), value: hosting.value?.hint },
    knowledgeHint: { status: knowledge.status, value: knowledge.value },
    makeOrBuy: route,
  }
}

export function roiCells(project: Project) {
  const found = businessCaseOf(project, caseCalled(project, 'CU01').id)
  const figures = found?.figures.value
  if (!found || !figures) throw new Error('No figures for CU01')
  const { capacity } = found.figures
  const payback = (of: Computed<{ readonly verdict: string }>) => ({
    ...flat(of),
    value: of.value?.verdict,
  })
  return {
    ...figures,
    status: found.figures.status,
    running: { ...flat(figures.running), value: figures.running.value?.running },
    bracket: figures.bracket.value,
    stressedFirstYear: figures.stressed.firstYear,
    costShare: { ...flat(figures.costShare), value: figures.costShare.value?.shares },
    benefits: Object.fromEntries(figures.benefits.map(({ factor, net }) => [factor, net])),
    benefitTimeGross: figures.benefits.find(({ factor }) => factor === 'time')?.gross,
    intangibles: found.businessCase.intangibles
      .filter(({ id }) => figures.intangibles.includes(id))
      .map(({ factor }) => factor),
    capacity: capacity && { ...capacity, ...flat(capacity), value: capacity.value?.verdict },
    f1: figures.f1.value,
    f1NoRamp: figures.f1WithoutRamp.value,
    f2: figures.f2.value,
    f3: figures.f3.value,
    f3TwoYears: figures.f3ByYear[1]?.value,
    paybackMonthly: payback(figures.paybackSimulated),
    paybackSimple: payback(figures.paybackSimple),
    paybackNet: payback(figures.paybackNet),
    sensitivity: figures.sensitivity.value,
  }
}

export function deliveryCells(project: Project) {
  const useCase = caseCalled(project, 'CU01')
  const noun = oneByCase(project.businessCases).get(useCase.id)
  if (!noun) throw new Error('No business case of CU01')
  const { timeline, resources } = deliveryOf(noun, useCase)
  return {
    timeline: { ...flat(timeline), value: null },
    resources: { ...flat(resources), value: null },
  }
}
