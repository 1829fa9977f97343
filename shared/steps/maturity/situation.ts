import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { MATURITY_DIMENSIONS } from '../../rules/maturity-score'
import { spelled, spelledFirst } from '../../kernel/spelled'
import { type AuditView, type DimensionView, mainBrake } from './audit-view'
import { auditTexts } from './texts'
import {
  auditName,
  dimensionName,
  levelName,
  listText,
  scoreText,
  signedText,
  topicsText,
} from './words'
import { dimensionById } from '../../content/maturity/dimensions'
import { localized } from '../../kernel/text'

/** « Maturité IA : 2,04 sur 5, niveau 2 Émergent », or its name while there is no score. */
export function auditTitle(view: AuditView | null, language: Language): string {
  const t = translate(auditTexts, language)
  const { status, value } = view?.score.overall ?? { status: 'not-computable', value: null }
  if (value === null) return t('title.none')
  return t(status === 'provisional' ? 'title.provisional' : 'title.scored', {
    score: scoreText(value.score, language),
    level: value.level,
    name: levelName(value.level, language),
  })
}

/** Where an audit stands: what is missing for a score, or how far the company may aim. */
export function auditSituation(view: AuditView | null, language: Language): string {
  const t = translate(auditTexts, language)
  if (view === null) return t('situation.none')
  const audit = auditName(view.audit, language)
  const { overall } = view.score
  const total = view.coverage.value?.applicable ?? 0
  const answered = view.coverage.value?.answered ?? 0
  const scored = view.dimensions.filter(({ mark }) => mark.value !== null).length
  if (overall.status === 'invalid') return t('situation.invalid', { audit })
  if (view.ambition.value === null) {
    if (answered === 0) return t('situation.unanswered', { audit, total })
    if (scored === 0) return t('situation.noneScored', { audit, count: answered, total })
    return t('situation.tooFew', { audit, count: answered, total, scored })
  }
  const ambition = t(`ambition.${view.ambition.value}`)
  const missing = MATURITY_DIMENSIONS.length - scored
  if (missing === 1) return t('situation.partialOne', { audit, ambition })
  if (missing > 1)
    return t('situation.partial', { audit, ambition, missing: spelledFirst(missing, language) })
  const change = view.difference?.overall
  const since = view.previous?.date
  if (change?.status === 'ok' && typeof since === 'string')
    return t('situation.changed', {
      audit,
      ambition,
      change:
        signedText(change.value, language) === signedText(0, language)
          ? t('change.same')
          : t('change.up', { points: signedText(change.value, language) }),
      date: formatsOf(language).shortDate(since),
    })
  return t('situation.complete', { audit, ambition })
}

/** Dimensions to lift before any pilot, lowest first. */
export const prerequisitesOf = (view: AuditView): readonly DimensionView[] =>
  view.dimensions
    .filter(({ id }) => view.score.advice.prerequisite.includes(id))
    .toSorted((a, b) => (a.mark.value?.score ?? 0) - (b.mark.value?.score ?? 0))

/** What has to be lifted before a pilot, and what was decided about it; null when nothing holds it back. */
export function prerequisiteNotice(
  view: AuditView,
  language: Language,
): { readonly title: string; readonly text: string } | null {
  const t = translate(auditTexts, language)
  const held = prerequisitesOf(view)
  const [first] = held
  if (!first) return null
  const named = held.map((dimension) => ({
    dimension: dimensionName(dimension.id, language),
    score: scoreText(dimension.mark.value?.score ?? null, language),
  }))
  const title =
    held.length === 1 && named[0]
      ? t('prerequisite.title', named[0])
      : t('prerequisite.several', {
          dimensions: listText(
            named.map((one) => t('prerequisite.dimension', one)),
            language,
          ),
        })
  const taken = takenFor(view, held)
  const decided =
    taken.length === 0
      ? t('prerequisite.noneTaken')
      : t('prerequisite.taken', {
          count: taken.length,
          done: taken.filter(({ doneOn }) => doneOn !== null).length,
        })
  return {
    title,
    text: `${t(held.length === 1 ? 'prerequisite.why' : 'prerequisite.whySeveral')} ${decided}`,
  }
}

/** Measures taken up for questions of these dimensions. */
export const takenFor = (view: AuditView, dimensions: readonly DimensionView[]) =>
  [...view.adopted.values()].filter(({ measure }) =>
    dimensions.some(({ id }) => measure.startsWith(`maturity-measure.${id}.`)),
  )

/** The main brake: what it is, which answers cause it, what it costs to leave it. */
export function brakeNotice(
  view: AuditView,
  language: Language,
): { readonly title: string; readonly text: string } | null {
  const t = translate(auditTexts, language)
  const brake = mainBrake(view)
  if (!brake) return null
  const { dimension, causes } = brake
  const consequence = dimensionById(dimension.id)?.brake
  return {
    title: t('brake.title', {
      dimension: dimensionName(dimension.id, language),
      score: scoreText(dimension.mark.value?.score ?? null, language),
    }),
    text: [
      t('brake.cause', {
        number: t('brake.questions', {
          count: causes.length,
          number: spelledFirst(causes.length, language),
        }),
        total: spelled(dimension.questions.filter(({ value }) => value !== 'na').length, language),
        level: causes[0]?.level ?? 1,
        topics: topicsText(causes, language),
      }),
      ...(consequence ? [localized(consequence, language)] : []),
    ].join(' '),
  }
}

/** How much was answered, and how much was « je ne sais pas ». */
export function coverageSentence(
  { coverage }: Pick<AuditView, 'coverage'>,
  language: Language,
): string {
  const t = translate(auditTexts, language)
  const counts = coverage.value
  if (counts === null) return t('coverage.none')
  return [
    t('coverage.plain', {
      count: counts.answered,
      applicable: counts.applicable,
      pct: formatsOf(language).percent(counts.pct, 0),
    }),
    ...(counts.unknown > 0 ? [t('coverage.unknown', { count: counts.unknown })] : []),
    ...(counts.notApplicable > 0
      ? [t('coverage.notApplicable', { count: counts.notApplicable })]
      : []),
  ].join(' ')
}

/** How well the levels are shown; an answer without a strength counts as having no evidence. */
export function evidenceSplit(view: AuditView) {
  const split = { none: 0, stated: 0, seen: 0, measured: 0 }
  for (const { level, answer } of view.questions)
    if (level !== null) split[answer?.strength ?? 'none'] += 1
  return split
}

export const evidenceSentence = (view: AuditView, language: Language): string =>
  translate(auditTexts, language)('evidence.split', evidenceSplit(view))
