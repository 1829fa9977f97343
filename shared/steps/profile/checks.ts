import type { Project } from '../../domain/project'
import { PROFILE_SIGNS } from '../../domain/profile'
import { translate, type Language } from '../../kernel/text'
import { signCount } from '../../rules/sign-count'
import { missingAtGate } from './completeness'
import { headcountGap, profileFacts } from './facts'
import { regulationsOf } from './regulations'
import { gapSentence, gateSentence, undatedSentence } from './situation'
import { profileTexts } from './texts'

export const PROFILE_PAGES = [
  'overview',
  'identity',
  'departments',
  'people',
  'objectives',
  'values',
  'applications',
  'ai-uses',
  'workshop',
] as const
export type ProfilePage = (typeof PROFILE_PAGES)[number]

/** A fact to settle, with its consequence and the page where one settles it. */
export interface ProfileCheck {
  readonly id: string
  readonly tone: 'fix' | 'know'
  readonly page: Exclude<ProfilePage, 'overview'>
  readonly sentence: string
}

/** Roles without which a workshop has nobody to decide, to follow up or to protect personal data. */
const EXPECTED_ROLES = ['sponsor', 'aiReferent', 'dpo'] as const

/** Key results an objective should have (method.md `profile.objectives`). */
export const KEY_RESULTS = { from: 2, to: 4 } as const

/** Everything the profile leaves open or contradictory, the most useful first. */
export function profileChecks(project: Project, language: Language): readonly ProfileCheck[] {
  const t = translate(profileTexts, language)
  const facts = profileFacts(project)
  const { profile } = project
  const missing = missingAtGate(profile)
  const gap = headcountGap(facts)
  const objectives = project.objectives.live
  const uncounted = objectives.filter(
    ({ keyResults }) => keyResults.length < KEY_RESULTS.from || keyResults.length > KEY_RESULTS.to,
  ).length
  const aimless = objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ baseline, target }) => baseline === null || target === null).length
  const mute = project.companyValues.live.filter(({ aiConsequence }) => aiConsequence === '').length
  const unlisted = project.aiUses.live.filter(({ toolCode }) => toolCode === null).length
  const noRole = EXPECTED_ROLES.filter((role) => profile.roles[role] === null).length
  const signs = signCount(PROFILE_SIGNS.map((sign) => profile.signs[sign]))

  const found = (
    when: boolean,
    id: string,
    tone: ProfileCheck['tone'],
    page: ProfileCheck['page'],
    sentence: () => string,
  ): readonly ProfileCheck[] => (when ? [{ id, tone, page, sentence: sentence() }] : [])

  return [
    ...found(missing.length > 0, 'gate', 'fix', 'identity', () => gateSentence(missing, language)),
    ...found(facts.unauthorisedUses > 0, 'unauthorised', 'fix', 'ai-uses', () =>
      t('check.unauthorised', { count: facts.unauthorisedUses }),
    ),
    ...found(facts.undated > 0, 'undated', 'fix', 'objectives', () =>
      undatedSentence(facts, language),
    ),
    ...found(gap !== null && gap !== 0, 'headcount', 'fix', 'departments', () =>
      gapSentence(facts.departmentSum, gap ?? 0, language),
    ),
    ...found(noRole > 0, 'roles', 'fix', 'people', () => t('check.roles', { count: noRole })),
    ...found(unlisted > 0, 'unlisted', 'fix', 'ai-uses', () =>
      t('check.unlisted', { count: unlisted }),
    ),
    ...found(aimless > 0, 'aimless', 'fix', 'objectives', () =>
      t('check.aimless', { count: aimless }),
    ),
    ...found(uncounted > 0, 'key-results', 'fix', 'objectives', () =>
      t('check.keyResults', { count: uncounted, ...KEY_RESULTS }),
    ),
    ...found(mute > 0, 'values', 'fix', 'values', () => t('check.values', { count: mute })),
    ...found(
      regulationsOf(profile.sector).length > 0 && profile.regulations.length === 0,
      'regulations',
      'fix',
      'identity',
      () => t('check.regulations'),
    ),
    ...found(signs.value?.recommended === true, 'signs', 'know', 'ai-uses', () =>
      t('check.signs', { count: signs.value?.count ?? 0, total: PROFILE_SIGNS.length }),
    ),
    ...found(profile.pressure === 'yes', 'pressure', 'know', 'identity', () => t('check.pressure')),
    ...found(profile.itAge !== null && profile.itAge <= 2, 'it-age', 'know', 'applications', () =>
      t('check.itAge'),
    ),
    ...found((profile.assistantsCount ?? 0) >= 3, 'assistants', 'know', 'ai-uses', () =>
      t('check.assistants', { count: profile.assistantsCount ?? 0 }),
    ),
  ]
}
