import type { Project } from '../../shared/domain/project'
import { aDepartment, aPilot, aProject, aUseCase } from '../builders/project'
import { naughtyStrings } from './naughty-strings'
import { withNaughtyRisks } from './risk-projects'

const departments = ['Production', 'Qualité', 'Achats'].map((name) => aDepartment({ name }))

/** As an imported list of somebody else: titles and summaries, no answer. */
export function manyCases(count: number, scored: boolean): Project {
  const marks = (index: number, step: number) => 1 + ((index * step) % 91) / 10
  return aProject({
    departments,
    useCases: Array.from({ length: count }, (_, index) =>
      aUseCase({
        code: `CU${String(index + 1).padStart(2, '0')}`,
        title: `Analyse automatisée des images de contrôle, lot ${index + 1}`,
        problem:
          'Les images sont relues une à une par deux personnes avant chaque expédition. '.repeat(4),
        departmentId: departments[index % departments.length]?.id ?? null,
        ...(scored
          ? {
              status: 'scored' as const,
              impact: {
                direct: marks(index, 37),
                sub: { strategic: null, financial: null, competitive: null },
              },
              feasibility: {
                direct: marks(index, 53),
                sub: { cost: null, technical: null, data: null, skills: null },
              },
            }
          : {}),
      }),
    ),
  })
}

/** Every free text says something no writer likes. */
export function naughtyProject(): Project {
  const word = (index: number) => naughtyStrings[index % naughtyStrings.length] ?? ''
  const useCases = naughtyStrings.map((text, index) =>
    aUseCase({
      title: text.trim() === '' ? 'x' : text.slice(0, 200),
      problem: word(index + 1),
      status: index % 3 === 0 ? 'refused' : 'pilot',
      statusNote: word(index + 2),
      hybridFlow: word(index + 3),
      fallback: word(index + 4),
      dataSources: word(index + 5),
      impact: { direct: 8, sub: { strategic: null, financial: null, competitive: null } },
      feasibility: { direct: 8, sub: { cost: null, technical: null, data: null, skills: null } },
    }),
  )
  const project = aProject({
    name: word(7),
    useCases,
    departments: [aDepartment({ name: '=1+1' })],
    pilots: useCases
      .slice(0, 4)
      .map(({ id }, index) =>
        aPilot({ useCaseId: id, group: word(index), objective: word(index + 1) }),
      ),
  })
  return withNaughtyRisks(project)
}
