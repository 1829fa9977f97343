import { z } from 'zod'
import { assessmentSchema, factValueSchema } from '../domain/assessment'
import { fivePointSchema } from '../domain/mark'
import { measureSchema } from '../domain/measure'
import type { Project } from '../domain/project'
import { riskSchema } from '../domain/risk'
import { err, ok } from '../kernel/result'
import { defineCommand } from './define-command'
import { nounCommands } from './noun-commands'

export const riskCommands = nounCommands('risks', 'risk', ({ title }) => title)
export const measureCommands = nounCommands('measures', 'measure', ({ title }) => title)
export const fallbackCommands = nounCommands('fallbacks', 'fallback', ({ trigger }) =>
  trigger.slice(0, 80),
)
export const incidentCommands = nounCommands('incidents', 'incident', ({ code }) => code)
export const assessmentCommands = nounCommands('assessments', 'assessment', () => '')

/** Answers to questions of the classifier: null is an answer too, "I do not know yet". */
export const answerFacts = defineCommand({
  name: 'assessment.answer',
  args: z.object({ id: z.string(), facts: z.record(z.string().max(60), factValueSchema) }),
  apply: (draft, { id, facts }) => {
    const assessment = draft.assessments.get(id)
    if (!assessment) return err({ code: 'missing', id })
    for (const [key, value] of Object.entries(facts)) assessment.facts[key] = value as never
    return ok(null)
  },
  subject: (project, { id }) => caseTitle(project, id),
})

/** The record put under a classification, whole: its facts replace those of the last signature. */
export const signRecord = defineCommand({
  name: 'assessment.sign',
  args: z.object({ id: z.string(), record: assessmentSchema.unwrap().shape.record }),
  apply: (draft, { id, record }) => {
    const assessment = draft.assessments.get(id)
    if (!assessment) return err({ code: 'missing', id })
    Object.assign(assessment, { record })
    return ok(null)
  },
  subject: (project, { id }) => caseTitle(project, id),
})

const caseTitle = (project: Project, id: string): string => {
  const assessment = project.assessments.get(id)
  return assessment ? (project.useCases.get(assessment.useCaseId)?.title ?? '') : ''
}

/**
 * A risk put in a cell of the map. Moving it by hand sets the severity of that rating; the facets, which
 * would override a gross severity, are cleared so that it stays where it was put.
 */
export const rateRisk = defineCommand({
  name: 'risk.rate',
  args: z.object({
    id: z.string(),
    which: z.enum(['gross', 'current', 'residual']),
    probability: fivePointSchema,
    severity: fivePointSchema,
  }),
  apply: (draft, { id, which, probability, severity }) => {
    const risk = draft.risks.get(id)
    if (!risk) return err({ code: 'missing', id })
    risk[which].probability = probability
    if (which === 'gross' && severity !== worstFacet(risk.facets))
      for (const facet of Object.keys(risk.facets) as (keyof typeof risk.facets)[])
        risk.facets[facet] = null
    risk[which].severity = severity
    return ok(null)
  },
  subject: (project, { id }) => project.risks.get(id)?.title ?? '',
})

/** The severity that filled facets make, or null when none is filled. */
const worstFacet = (facets: Readonly<Record<string, number | null>>): number | null => {
  const filled = Object.values(facets).filter((mark) => mark !== null)
  return filled.length === 0 ? null : Math.max(...filled)
}

/** Risks taken from a library with the measures they bring: one step to undo. */
export const adoptRisks = defineCommand({
  name: 'risk.adopt',
  args: z.object({
    risks: z.array(riskSchema).min(1).readonly(),
    measures: z.array(measureSchema).readonly(),
  }),
  apply: (draft, { risks, measures }) => {
    for (const measure of measures) draft.measures.add(measure)
    for (const risk of risks) draft.risks.add(risk)
    return ok(null)
  },
  subject: (_project, { risks }) =>
    risks.length === 1 ? (risks[0]?.title ?? '') : `${risks.length}`,
})
