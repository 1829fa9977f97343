import type { Sector } from '../../../../shared/content/sector'
import type { IdeaFunction, UseCaseIdea } from '../../../../shared/content/use-case-ideas/idea'
import { suitsSector } from '../../../../shared/content/use-case-ideas/library'
import { nextUseCaseCode } from '../../../../shared/commands/use-case'
import { blankUseCase } from '../../../../shared/domain/blank'
import type { Project } from '../../../../shared/domain/project'
import { useCaseIdSchema, type AiForm, type UseCase } from '../../../../shared/domain/use-case'
import type { Language } from '../../../../shared/kernel/text'
import { fold } from '../../../ui/fold'

export interface IdeaView {
  readonly query: string
  readonly functions: ReadonlySet<IdeaFunction>
  readonly forms: ReadonlySet<AiForm>
  /** Null shows every sector. */
  readonly sector: Sector | null
}

/** The ideas that answer a choice, in the order of the library; accents and case do not count. */
export function listIdeas(
  ideas: readonly UseCaseIdea[],
  { query, functions, forms, sector }: IdeaView,
  language: Language,
): readonly UseCaseIdea[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return ideas.filter((idea) => {
    if (functions.size > 0 && !functions.has(idea.function)) return false
    if (forms.size > 0 && !forms.has(idea.aiForm)) return false
    if (sector !== null && !suitsSector(idea, sector)) return false
    const text = fold(
      [idea.title, idea.problem, idea.data, idea.benefit].map((part) => part[language]).join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}

/**
 * Use cases that chosen ideas become, in the project's own language: a start to rewrite, never a mark.
 *
 * @param newId makes a UUIDv7, once per idea
 */
export function casesFrom(
  ideas: readonly UseCaseIdea[],
  project: Project,
  newId: () => string,
): readonly UseCase[] {
  const { language } = project.header
  const codes = project.useCases.all().map(({ code }) => code)
  return ideas.map((idea, at) =>
    blankUseCase({
      id: useCaseIdSchema.parse(newId()),
      code: nextUseCaseCode(codes, at),
      title: idea.title[language],
      problem: idea.problem[language],
      dataSources: idea.data[language],
      aiForm: idea.aiForm,
      goal: { text: idea.benefit[language], baseline: null, target: null, unit: '', due: null },
      ideaId: idea.id,
    }),
  )
}
