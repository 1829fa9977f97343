import type { Project } from '../../domain/project'
import { translate, type Language } from '../../kernel/text'
import { missingAtGate, type GateField } from './completeness'
import { headcountGap, profileFacts, type ProfileFacts } from './facts'
import { spelled, spelledFirst } from '../../kernel/spelled'
import { profileTexts } from './texts'

/**
 * Where the profile stands, in two sentences: its size, then the first thing that is missing or at odds.
 * « 142 personnes, 9 services. Six résultats clés sur sept n’ont pas encore d’échéance. »
 */
export function situationSentence(project: Project, language: Language): string {
  const t = translate(profileTexts, language)
  const facts = profileFacts(project)
  const missing = missingAtGate(project.profile)
  if (facts.headcount === null && facts.departments === 0) return t('situation.start')
  const size = t('situation.size', {
    people:
      facts.headcount === null
        ? t('situation.noHeadcount')
        : t('situation.people', { count: facts.headcount }),
    departments:
      facts.departments === 0
        ? t('situation.noDepartment')
        : t('situation.departments', { count: facts.departments }),
  })
  return `${size} ${missing.length > 0 ? gateSentence(missing, language) : nextSentence(facts, language)}`
}

/** What the other steps wait for, by name. */
export function gateSentence(missing: readonly GateField[], language: Language): string {
  const t = translate(profileTexts, language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return t('situation.gate', {
    fields: list.format(missing.map((field) => t(`situation.field.${field}`))),
  })
}

function nextSentence(facts: ProfileFacts, language: Language): string {
  const t = translate(profileTexts, language)
  if (facts.keyResults === 0) return t('situation.noKeyResult')
  if (facts.undated > 0) return undatedSentence(facts, language)
  const gap = headcountGap(facts)
  if (gap !== null && gap !== 0) return gapSentence(facts.departmentSum, gap, language)
  if (facts.unauthorisedUses > 0)
    return t('situation.unauthorised', {
      count: facts.unauthorisedUses,
      number: spelledFirst(facts.unauthorisedUses, language),
    })
  return t('situation.allDated', {
    count: facts.keyResults,
    number: spelled(facts.keyResults, language),
  })
}

/** How many key results have no date yet, of how many. */
export function undatedSentence(
  { undated, keyResults }: Pick<ProfileFacts, 'undated' | 'keyResults'>,
  language: Language,
): string {
  const t = translate(profileTexts, language)
  if (undated === keyResults)
    return t('situation.noneDated', { count: keyResults, number: spelled(keyResults, language) })
  return t('situation.undated', {
    count: undated,
    number: spelledFirst(undated, language),
    total: spelled(keyResults, language),
  })
}

/**
 * @param sum persons in all departments
 * @param gap persons: the departments' sum minus the headcount, 0 when they agree
 */
export function gapSentence(sum: number, gap: number, language: Language): string {
  const t = translate(profileTexts, language)
  const people = t('situation.people', { count: sum })
  if (gap === 0) return t('situation.gapNone', { people })
  return t(gap > 0 ? 'situation.gapMore' : 'situation.gapLess', {
    people,
    count: Math.abs(gap),
  })
}
