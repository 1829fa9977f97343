import { useMemo } from 'react'
import { libraryRiskById, riskLibrary } from '../../../../shared/content/risks/library'
import { suggestionReasons } from '../../../../shared/content/risks/suggestion-reasons'
import type { RiskFamily } from '../../../../shared/domain/risk'
import type { UseCase } from '../../../../shared/domain/use-case'
import { localized } from '../../../../shared/kernel/text'
import { suggestionFacts, suggestRisks } from '../../../../shared/rules/risk-suggestions'
import { offered, type OfferedRisk, offeredOwn } from '../../../../shared/steps/risks/adopt'
import type { OwnRisk } from '../../../../shared/steps/risks/own-library'
import { useProject } from '../../../data/use-project'
import { useLanguage } from '../../../i18n/language'
import { fold } from '../../../ui/fold'

export type ShelfName = 'all' | 'sextant' | 'own'

export interface ShelfFilters {
  readonly words: string
  readonly family: RiskFamily | null
  readonly shelf: ShelfName
}

/** A risk on the shelf, with why it is suggested and where it already stands. */
export interface ShelfRisk {
  readonly risk: OfferedRisk
  /** Sentences, the strongest first; empty when it is not suggested. */
  readonly reasons: readonly string[]
  /** Codes of the register that come from it. */
  readonly codes: readonly string[]
}

export interface Shelf {
  readonly suggested: readonly ShelfRisk[]
  readonly others: readonly ShelfRisk[]
}

/** Both libraries in the language on screen, suggestions for the case first. */
export function useShelf(
  own: readonly OwnRisk[],
  useCase: UseCase | null,
  { words, family, shelf }: ShelfFilters,
): Shelf {
  const { language } = useLanguage()
  const risks = useProject((project) => project.risks.live)
  const profile = useProject((project) => project.profile)
  return useMemo(() => {
    const known = new Set(
      risks.flatMap(({ catalogueId, useCaseIds }) =>
        catalogueId !== null && useCase !== null && useCaseIds.includes(useCase.id)
          ? [catalogueId]
          : [],
      ),
    )
    const suggestions =
      useCase === null ? [] : suggestRisks(suggestionFacts(useCase, profile), known)
    const sought = fold(words.trim())
    const all = [
      ...(shelf === 'own' ? [] : riskLibrary.map((risk) => offered(risk, language))),
      ...(shelf === 'sextant' ? [] : own.map(offeredOwn)),
    ].filter(
      (risk) =>
        (family === null || risk.family === family) &&
        (sought === '' ||
          fold(`${risk.title} ${risk.cause} ${risk.event} ${risk.consequence}`).includes(sought)),
    )
    const onShelf = (risk: OfferedRisk): ShelfRisk => ({
      risk,
      reasons:
        suggestions
          .find(({ riskId }) => riskId === risk.id)
          ?.reasons.map((reason) => localized(suggestionReasons[reason], language)) ?? [],
      codes: risks.flatMap(({ catalogueId, code }) => (catalogueId === risk.id ? [code] : [])),
    })
    const rank = new Map(suggestions.map(({ riskId }, at) => [riskId, at]))
    const shown = all.map(onShelf)
    return {
      suggested: shown
        .filter(({ risk }) => rank.has(risk.id))
        .toSorted((a, b) => (rank.get(a.risk.id) ?? 0) - (rank.get(b.risk.id) ?? 0)),
      others: shown.filter(({ risk }) => !rank.has(risk.id)),
    }
  }, [risks, profile, own, useCase, words, family, shelf, language])
}

/** The risk of the catalogue behind an offered one; undefined for an own one. */
export const sourceOf = ({ id }: OfferedRisk) => libraryRiskById(id)
