import { blankIncident } from '../../shared/domain/blank-risks'
import { type Incident, incidentSchema } from '../../shared/domain/incident'
import type { Project } from '../../shared/domain/project'
import { RISK_FAMILIES } from '../../shared/domain/risk'
import { Collection } from '../../shared/kernel/collection'
import {
  aFallback,
  aMeasure,
  anId,
  aPerson,
  aProject,
  aRisk,
  aTool,
  aUseCase,
} from '../builders/project'
import { naughtyStrings } from './naughty-strings'

const mark = (index: number, step: number) => 1 + ((index * step) % 5)

/** A register of some size: every family, level and state, every fourth risk not yet rated after measures. */
export function manyRisks(count: number): Project {
  const people = ['Léa Bontemps', 'Karim Belhadj'].map((name) => aPerson({ name }))
  const useCases = ['pilot', 'live', 'scored'].map((status, index) =>
    aUseCase({
      code: `CU0${index + 1}`,
      title: `Cas ${index + 1}`,
      status: status as 'pilot' | 'live' | 'scored',
    }),
  )
  const measures = Array.from({ length: Math.ceil(count / 2) }, (_, index) =>
    aMeasure({
      code: `M${String(index + 1).padStart(2, '0')}`,
      title: `Mesure ${index + 1}`,
      status: index % 3 === 0 ? 'done' : 'todo',
      due: index % 5 === 0 ? '2026-10-01' : '2027-03-01',
    }),
  )
  return aProject({
    people,
    useCases,
    measures,
    risks: Array.from({ length: count }, (_, index) => {
      const gross = { probability: mark(index, 7), severity: mark(index + 2, 3) }
      return aRisk({
        code: `R${String(index + 1).padStart(2, '0')}`,
        title: `Risque numéro ${index + 1} avec un intitulé d’une longueur habituelle`,
        family: RISK_FAMILIES[index % RISK_FAMILIES.length] ?? 'output',
        useCaseIds: useCases.flatMap(({ id }, at) => (index % 3 === at ? [id] : [])),
        measureIds: measures.flatMap(({ id }, at) => (Math.floor(index / 2) === at ? [id] : [])),
        gross,
        facets: {
          reputation: index % 6 === 0 ? 4 : null,
          quality: index % 6 === 0 ? 5 : null,
          safety: null,
          compliance: null,
        },
        current: index % 2 === 0 ? gross : { probability: null, severity: null },
        residual:
          index % 4 === 0
            ? { probability: null, severity: null }
            : { probability: mark(index, 2), severity: mark(index, 4) },
        owner: index % 7 === 0 ? null : (people[index % 2]?.id ?? null),
        due: index % 9 === 0 ? null : index % 5 === 0 ? '2026-09-30' : '2027-04-30',
        status: index % 8 === 0 ? 'done' : 'open',
      })
    }),
  })
}

export const anIncident = (facts: Partial<Incident> = {}): Incident =>
  incidentSchema.parse(blankIncident({ id: anId() as Incident['id'], code: 'I01', ...facts }))

/** Every free text of the risk module says something no writer likes. */
export function withNaughtyRisks(project: Project): Project {
  const word = (index: number) => naughtyStrings[index % naughtyStrings.length] ?? ''
  const line = (index: number) => word(index).slice(0, 200)
  const title = (index: number) => (line(index).trim() === '' ? 'x' : line(index))
  const first = project.useCases.live[0]
  const people = [aPerson({ name: '=1+1' }), aPerson({ name: 'x & <y>' })]
  const measures = naughtyStrings.map((_, index) =>
    aMeasure({ title: title(index), note: word(index), owner: people[index % 2]?.id ?? null }),
  )
  const tool = aTool({ name: '<b>&"' })
  return {
    ...project,
    people: Collection.from(people),
    measures: Collection.from(measures),
    tools: Collection.from([tool]),
    risks: Collection.from(
      naughtyStrings.map((_, index) =>
        aRisk({
          title: title(index),
          cause: word(index + 1),
          event: word(index + 2),
          consequence: word(index + 3),
          personsAffected: line(index + 4),
          existingControls: word(index + 5),
          escalation: word(index + 6),
          evidence: word(index + 7),
          legalReference: line(index + 8),
          indicator: line(index + 9),
          toolIds: [tool.id],
          useCaseIds: first ? [first.id] : [],
          measureIds: measures.slice(index, index + 3).map(({ id }) => id),
          gross: { probability: 4, severity: 4 },
          residual: { probability: 3, severity: 4 },
          charterClauses: [word(index).slice(0, 40)],
          acceptance: {
            by: people[0]?.id ?? null,
            on: '2026-10-01',
            until: '2027-10-01',
            reason: word(index),
          },
        }),
      ),
    ),
    fallbacks: Collection.from(
      first
        ? [
            aFallback({
              useCaseId: first.id,
              trigger: word(3),
              switchOff: word(6),
              manualSteps: word(12),
              capacity: word(13),
              testResult: word(14),
              restartCriteria: word(15),
            }),
          ]
        : [],
    ),
    incidents: Collection.from(
      naughtyStrings.map((text, index) =>
        anIncident({
          code: `I${String(index + 1).padStart(2, '0')}`,
          description: text,
          action: word(index + 1),
          lesson: word(index + 2),
          assistant: line(index + 3),
        }),
      ),
    ),
  }
}
