import type { Project } from '../../domain/project'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { ENOUGH_ANSWERED_PCT } from '../../rules/maturity-score'
import { MINIMUM_GROUP_SIZE } from '../../rules/maturity-groups'
import { latestAudit, respondentsOf } from './audits'
import { type AuditView, auditView, type QuestionView } from './audit-view'
import { prerequisitesOf, takenFor } from './situation'
import { auditTexts } from './texts'
import { dimensionName, listText, topicsText } from './words'

export const AUDIT_PAGES = ['questions', 'result', 'respondents'] as const
export type AuditPage = (typeof AUDIT_PAGES)[number]

/** A fact to settle, with its consequence and the page where one settles it. */
export interface AuditCheck {
  /** Never renamed. */
  readonly id: string
  readonly tone: 'fix' | 'know'
  readonly page: AuditPage
  readonly sentence: string
}

/** A level from which words alone are not enough. */
const SHOWN_FROM = 4
/** « Je ne sais pas » from which somebody who knows should be asked. */
const MANY_UNKNOWN = 5

/**
 * Everything the latest audit leaves open, the most useful first.
 *
 * @param today ISO date, for measures past their due date
 */
export function auditChecks(
  project: Project,
  language: Language,
  today: string,
): readonly AuditCheck[] {
  const t = translate(auditTexts, language)
  const view = auditView(project, latestAudit(project)?.id ?? null)
  if (view === null)
    return [{ id: 'not-started', tone: 'fix', page: 'questions', sentence: t('check.not-started') }]
  const { coverage } = view
  const pct = coverage.value?.pct ?? 0
  const unscored = view.dimensions.filter(
    ({ mark, coverage: own }) => mark.value === null && own.value !== null,
  )
  const prerequisites = prerequisitesOf(view)
  const taken = takenFor(view, prerequisites)
  const open = [...view.adopted.values()].filter(({ doneOn }) => doneOn === null)
  const ownerless = taken.filter(({ owner, doneOn }) => owner === null && doneOn === null)
  const loose = open.filter(
    (one) => (one.owner === null || one.due === null) && !ownerless.includes(one),
  )
  const late = open.filter(({ due }) => due !== null && due < today)
  const low = targetsBelow(view)
  const bare = levelsWithoutEvidence(view)
  const unknown = coverage.value?.unknown ?? 0
  const people = respondentsOf(project, view.audit.id).length

  const found = (
    when: boolean,
    id: string,
    tone: AuditCheck['tone'],
    page: AuditPage,
    sentence: () => string,
  ): readonly AuditCheck[] => (when ? [{ id, tone, page, sentence: sentence() }] : [])

  return [
    ...found(pct < ENOUGH_ANSWERED_PCT, 'coverage', 'fix', 'questions', () =>
      t('check.coverage', { pct: formatsOf(language).percent(Math.floor(pct), 0) }),
    ),
    ...found(
      pct >= ENOUGH_ANSWERED_PCT && unscored.length > 0,
      'unscored',
      'fix',
      'questions',
      () =>
        t('check.unscored', {
          dimensions: listText(
            unscored.map(({ id }) => dimensionName(id, language)),
            language,
          ),
        }),
    ),
    ...found(
      prerequisites.length > 0 && taken.length === 0,
      'prerequisite-untaken',
      'fix',
      'result',
      () =>
        t('check.prerequisite-untaken', {
          dimensions: listText(
            prerequisites.map(({ id }) => dimensionName(id, language)),
            language,
          ),
        }),
    ),
    ...found(ownerless.length > 0, 'prerequisite-owner', 'fix', 'result', () =>
      t('check.prerequisite-owner', { count: ownerless.length }),
    ),
    ...found(late.length > 0, 'measure-late', 'fix', 'result', () =>
      t('check.measure-late', { count: late.length }),
    ),
    ...found(low.length > 0, 'target-below', 'fix', 'questions', () =>
      t('check.target-below', { count: low.length, topics: topicsText(low, language) }),
    ),
    ...found(bare.length > 0, 'evidence-high', 'fix', 'questions', () =>
      t('check.evidence-high', { count: bare.length, topics: topicsText(bare, language) }),
    ),
    ...found(loose.length > 0, 'measure-open', 'fix', 'result', () =>
      t('check.measure-open', { count: loose.length }),
    ),
    ...found(unknown >= MANY_UNKNOWN, 'unknown', 'know', 'questions', () =>
      t('check.unknown', { count: unknown }),
    ),
    ...found(
      pct >= ENOUGH_ANSWERED_PCT && view.questions.every(({ target }) => target === null),
      'no-target',
      'know',
      'questions',
      () => t('check.no-target'),
    ),
    ...found(
      view.audit.mode === 'respondents' && people < MINIMUM_GROUP_SIZE,
      'few-respondents',
      'know',
      'respondents',
      () => t('check.few-respondents'),
    ),
  ]
}

/** Questions whose target is under today's level: a slip, or a retreat that should be said. */
export const targetsBelow = ({ questions }: AuditView): readonly QuestionView[] =>
  questions.filter(({ level, target }) => level !== null && target !== null && target < level)

/** Levels 4 and 5 that nothing supports. */
export const levelsWithoutEvidence = ({ questions }: AuditView): readonly QuestionView[] =>
  questions.filter(
    ({ level, answer }) =>
      level !== null &&
      level >= SHOWN_FROM &&
      ((answer?.strength ?? 'none') === 'none' || answer?.evidence.trim() === ''),
  )
