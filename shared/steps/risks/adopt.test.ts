import { describe, expect, test } from 'vitest'
import { aMeasure, aProject, aRisk, aUseCase, anId } from '../../../test/builders/project'
import { libraryRiskById } from '../../content/risks/library'
import { measureSchema } from '../../domain/measure'
import { riskSchema } from '../../domain/risk'
import { adoption, offered, type OfferedRisk } from './adopt'

const useCase = aUseCase()

function fromLibrary(id: string): OfferedRisk {
  const risk = libraryRiskById(id)
  if (!risk) throw new Error(id)
  return offered(risk, 'fr')
}
const hallucination = fromLibrary('risk.output.hallucination')
const whole = (risk: OfferedRisk) => ({ risk, measures: risk.measures })

describe('taking risks from the library', () => {
  test('writes the scenario, the starting rating, the case and codes that follow', () => {
    const project = aProject({ risks: [aRisk({ code: 'R09' })], useCases: [useCase] })

    const { risks, measures } = adoption(project, [whole(hallucination)], useCase.id, anId)

    expect(risks[0]).toMatchObject({
      code: 'R10',
      title: 'Hallucination, fausse information',
      catalogueId: 'risk.output.hallucination',
      origin: 'library',
      gross: { probability: 4, severity: 3 },
      residual: { probability: null, severity: null },
      useCaseIds: [useCase.id],
      treatment: 'reduce',
    })
    expect(risks[0]?.cause).toMatch(/modèle/)
    expect(measures).toHaveLength(hallucination.measures.length)
    expect(risks[0]?.measureIds).toEqual(measures.map(({ id }) => id))
    expect(risks.every((risk) => riskSchema.safeParse(risk).success)).toBe(true)
    expect(measures.every((measure) => measureSchema.safeParse(measure).success)).toBe(true)
  })

  test('two risks that share a measure share the same one', () => {
    const twin = { ...hallucination, id: 'risk.output.other', title: 'Autre' }

    const { risks, measures } = adoption(
      aProject(),
      [whole(hallucination), whole(twin)],
      null,
      anId,
    )

    expect(risks.map(({ code }) => code)).toEqual(['R01', 'R02'])
    expect(risks[0]?.measureIds).toEqual(risks[1]?.measureIds)
    expect(measures).toHaveLength(hallucination.measures.length)
  })

  test('a measure the project already has is linked, not written twice', () => {
    const known = aMeasure({ catalogueId: 'measure.fact-check', title: 'Vérifier' })
    const project = aProject({ measures: [known] })

    const { risks, measures } = adoption(project, [whole(hallucination)], null, anId)

    expect(risks[0]?.measureIds).toContain(known.id)
    expect(measures.some(({ catalogueId }) => catalogueId === 'measure.fact-check')).toBe(false)
  })

  test('without a measure, nothing is said of the treatment', () => {
    const { risks } = adoption(aProject(), [{ risk: hallucination, measures: [] }], null, anId)

    expect(risks[0]).toMatchObject({ treatment: null, measureIds: [] })
  })
})
