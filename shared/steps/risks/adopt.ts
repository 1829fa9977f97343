import { measureById } from '../../content/measures/library'
import type { LibraryRisk } from '../../content/risks/risk'
import { blankMeasure, blankRisk } from '../../domain/blank-risks'
import { type Measure, measureIdSchema } from '../../domain/measure'
import type { Project } from '../../domain/project'
import { type Rating, type Risk, riskIdSchema } from '../../domain/risk'
import type { UseCaseId } from '../../domain/use-case'
import { nextCode } from '../../kernel/next-code'
import { type Language, localized } from '../../kernel/text'
import type { OwnRisk } from './own-library'

/** A measure that comes with a risk: of the catalogue, or in words. */
export interface OfferedMeasure {
  readonly title: string
  readonly catalogueId: string | null
}

/** A risk of either library, in one language, ready for a register. */
export interface OfferedRisk {
  /** Kept by the register as `catalogueId`. */
  readonly id: string
  readonly origin: 'library' | 'own-library'
  readonly family: Risk['family']
  readonly title: string
  readonly cause: string
  readonly event: string
  readonly consequence: string
  readonly indicator: string
  readonly start: Rating
  /** The most useful first. */
  readonly measures: readonly OfferedMeasure[]
}

export const offered = (risk: LibraryRisk, language: Language): OfferedRisk => ({
  id: risk.id,
  origin: 'library',
  family: risk.family,
  title: localized(risk.title, language),
  cause: localized(risk.scenario.cause, language),
  event: localized(risk.scenario.event, language),
  consequence: localized(risk.scenario.consequence, language),
  indicator: localized(risk.indicator, language),
  start: risk.start,
  measures: risk.measures.flatMap((id) => {
    const measure = measureById(id)
    return measure ? [{ title: localized(measure.title, language), catalogueId: id }] : []
  }),
})

/** Own risks are offered in the words of their author, whatever the language on screen. */
export const offeredOwn = (risk: OwnRisk): OfferedRisk => ({
  id: ownCatalogueId(risk),
  origin: 'own-library',
  family: risk.family,
  title: risk.title,
  cause: risk.cause,
  event: risk.event,
  consequence: risk.consequence,
  indicator: risk.indicator,
  start: risk.start,
  measures: risk.measures,
})

export const ownCatalogueId = ({ id }: Pick<OwnRisk, 'id'>): string => `own.${id}`

/** Measures taken with a risk unless the room chooses otherwise: few enough to be carried out. */
export const USUAL_MEASURES = 3

/**
 * The risks and measures to add to a register, for `risk.adopt`. A measure of the catalogue that the project
 * already has is linked, not written twice; so is one that two of the risks share.
 *
 * @param chosen risks with the measures kept of each
 * @param useCaseId the case they are for; null for the whole company
 * @param newId   a new id at each call
 */
export function adoption(
  project: Project,
  chosen: readonly { readonly risk: OfferedRisk; readonly measures: readonly OfferedMeasure[] }[],
  useCaseId: UseCaseId | null,
  newId: () => string,
): { readonly risks: readonly Risk[]; readonly measures: readonly Measure[] } {
  const riskCodes = project.risks.all().map(({ code }) => code)
  const measureCodes = project.measures.all().map(({ code }) => code)
  const measures: Measure[] = []
  const known = new Map(project.measures.live.map((measure) => [keyOf(measure), measure.id]))
  const idOf = (measure: OfferedMeasure): Measure['id'] => {
    const found = known.get(keyOf(measure))
    if (found) return found
    const made = blankMeasure({
      id: measureIdSchema.parse(newId()),
      code: nextCode('M', 2, measureCodes, measures.length),
      title: measure.title,
      catalogueId: measure.catalogueId,
    })
    measures.push(made)
    known.set(keyOf(measure), made.id)
    return made.id
  }
  const risks = chosen.map(({ risk, measures: kept }, at) =>
    blankRisk({
      id: riskIdSchema.parse(newId()),
      code: nextCode('R', 2, riskCodes, at),
      title: risk.title,
      family: risk.family,
      catalogueId: risk.id,
      origin: risk.origin,
      cause: risk.cause,
      event: risk.event,
      consequence: risk.consequence,
      indicator: risk.indicator,
      gross: risk.start,
      treatment: kept.length > 0 ? 'reduce' : null,
      useCaseIds: useCaseId === null ? [] : [useCaseId],
      measureIds: kept.map(idOf),
    }),
  )
  return { risks, measures }
}

const keyOf = ({ title, catalogueId }: OfferedMeasure): string =>
  catalogueId ?? `title:${title.trim().toLowerCase()}`
