import { DPIA_CRITERIA, type UseCase } from '../../domain/use-case'
import type { Profile } from '../../domain/profile'
import type { Ypn } from '../../domain/answer'
import type { LawFacts } from './facts'

/** Suggested answers, to be confirmed one by one: nothing here is a fact until a person says so. */
export type FactSuggestions = Pick<
  LawFacts,
  | 'euLink'
  | 'usesItself'
  | 'ownName'
  | 't_interacts'
  | 't_text'
  | 'd_personal'
  | 'd_wp248'
  | 'w_headcount'
  | 'w_touchesWork'
  | 'w_recruitmentAid'
  | 's_publicBody'
>

/** Member States of the Union, ISO 3166-1 alpha-2. */
const UNION = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/**
 * What step 1 and the profile already say, as suggestions. Only answers that mean the same are carried over:
 * the coarse ones (prohibited practice, domains, narrow task) are asked again, point by point. "Partly" counts
 * as yes.
 */
export function factsFromUseCase(
  useCase: Pick<UseCase, 'legal' | 'users' | 'audience'>,
  profile: Pick<Profile, 'headcount' | 'countries' | 'sector'>,
): FactSuggestions {
  const { legal } = useCase
  const generates = yes(legal.generates)
  return {
    ...said('euLink', profile.countries.some((country) => UNION.has(country)) || null),
    usesItself: true,
    ...said('ownName', yes(legal.ownBrand)),
    ...said('t_interacts', yes(legal.interacts)),
    // What is generated is not known by step 1: a "no" covers text, a "yes" has to be asked.
    ...said('t_text', generates === false ? false : null),
    ...said('d_personal', yes(legal.personalData)),
    ...said('d_wp248', criteria(legal)),
    ...said('w_headcount', profile.headcount),
    ...said('w_touchesWork', useCase.users !== null && useCase.users > 0 ? true : null),
    ...said('w_recruitmentAid', legal.domains?.includes('recruitment') || null),
    ...said('s_publicBody', profile.sector === 'public-sector' || null),
  }
}

function yes(answer: Ypn | null): boolean | null {
  if (answer === null) return null
  return answer === 'yes' || answer === 'partly'
}

/** Null while nobody has looked at the criteria and nothing sensitive is said. */
function criteria(legal: UseCase['legal']): readonly number[] | null {
  const looked = legal.dpiaCriteria ?? []
  const ticked = DPIA_CRITERIA.flatMap((criterion, place) => {
    const sensitive = criterion === 'sensitive-data' && yes(legal.sensitiveData) === true
    return looked.includes(criterion) || sensitive ? [place + 1] : []
  })
  return ticked.length > 0 || legal.dpiaCriteria !== null ? ticked : null
}

const said = <K extends keyof FactSuggestions>(
  key: K,
  value: FactSuggestions[K],
): { readonly [P in K]?: FactSuggestions[K] } =>
  value === null || value === undefined
    ? {}
    : ({ [key]: value } as { readonly [P in K]?: FactSuggestions[K] })
