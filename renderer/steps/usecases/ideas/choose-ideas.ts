import type { Sector } from '../../../../shared/content/sector'
import type { IdeaFunction, UseCaseIdea } from '../../../../shared/content/use-case-ideas/idea'
import { suitsSector } from '../../../../shared/content/use-case-ideas/library'
import { nextUseCaseCode } from '../../../../shared/commands/use-case'
import { blankUseCase } from '../../../../shared/domain/blank'
import type { Project } from '../../../../shared/domain/project'
import { type AiForm, type UseCase, useCaseIdSchema } from '../../../../shared/domain/use-case'
import { type Language, localized } from '../../../../shared/kernel/text'
import { fold } from '../../../ui/fold'

export interface IdeaFilters {
  readonly query: string
  readonly functions: ReadonlySet<IdeaFunction>
  readonly forms: ReadonlySet<AiForm>
  /** Null shows the ideas of every sector. */
  readonly sector: Sector | null
  readonly hideAdded: boolean
}

/** Ideas that pass every filter, in two lists: typical of the sector, and of any company. */
export function shownIdeas(
  ideas: readonly UseCaseIdea[],
  filters: IdeaFilters,
  added: ReadonlyMap<string, string>,
  language: Language,
): { readonly own: readonly UseCaseIdea[]; readonly any: readonly UseCaseIdea[] } {
  const words = fold(filters.query).split(/\s+/).filter(Boolean)
  const shown = ideas.filter(
    (idea) =>
      (filters.functions.size === 0 || filters.functions.has(idea.function)) &&
      (filters.forms.size === 0 || filters.forms.has(idea.aiForm)) &&
      suitsSector(idea, filters.sector) &&
      (!filters.hideAdded || !added.has(idea.id)) &&
      words.every((word) => searchText(idea, language).includes(word)),
  )
  const isOwn = ({ sectors }: UseCaseIdea) =>
    filters.sector !== null && sectors.includes(filters.sector)
  return { own: shown.filter(isOwn), any: shown.filter((idea) => !isOwn(idea)) }
}

const texts = { fr: new Map<string, string>(), en: new Map<string, string>() }

function searchText(idea: UseCaseIdea, language: Language): string {
  let text = texts[language].get(idea.id)
  if (text === undefined) {
    const { title, problem, data, benefit } = idea
    text = fold([title, problem, data, benefit].map((each) => each[language]).join(' '))
    texts[language].set(idea.id, text)
  }
  return text
}

/** Code of the case that each idea already became, the trash left out. */
export const addedIdeas = (cases: readonly UseCase[]): ReadonlyMap<string, string> =>
  new Map(cases.flatMap(({ ideaId, code }) => (ideaId === null ? [] : [[ideaId, code] as const])))

/**
 * The cases that ideas become: title, problem, typical data and form of AI, in the language of the project.
 * What the room has to find itself stays empty: goal, marks, answers.
 *
 * @param newId makes a UUIDv7, called once per idea
 */
export function casesFromIdeas(
  ideas: readonly UseCaseIdea[],
  { useCases, header }: Project,
  newId: () => string,
): readonly UseCase[] {
  const codes = useCases.all().map(({ code }) => code)
  return ideas.map((idea, at) =>
    blankUseCase({
      id: useCaseIdSchema.parse(newId()),
      code: nextUseCaseCode(codes, at),
      title: localized(idea.title, header.language),
      problem: localized(idea.problem, header.language),
      dataSources: localized(idea.data, header.language),
      aiForm: idea.aiForm,
      ideaId: idea.id,
    }),
  )
}
