import { maturityMeasures } from '../../content/maturity/measures/catalogue'
import type { MaturityQuestion } from '../../content/maturity/question'
import { questionsOfVersion } from '../../content/maturity/questions'
import type { Audit, AuditAnswer, AuditMeasure } from '../../domain/audit'
import type { Project } from '../../domain/project'
import { type Computed, computed } from '../../kernel/computed'
import {
  levelOf,
  levelsOf,
  maturityCoverage,
  type MaturityCoverage,
  type MaturityValue,
} from '../../rules/maturity-coverage'
import { maturityDifference, type MaturityDifference } from '../../rules/maturity-difference'
import { type DimensionByGroup, maturityByGroup } from '../../rules/maturity-groups'
import { type PrioritisedMeasure, prioritisedMeasures } from '../../rules/maturity-measures'
import {
  MATURITY_DIMENSIONS,
  type LevelsByDimension,
  type MaturityDimension,
  type MaturityMark,
  markOf,
  maturityScore,
  type MaturityScore,
  scoreFromMarks,
} from '../../rules/maturity-score'
import { meanOf } from '../../rules/ypn'
import { type Ambition, maturityVsAmbition } from '../../rules/maturity-vs-ambition'
import { auditsInOrder, previousAudit, respondentsOf, sheetOf, valuesOf } from './audits'
import { type HeardLevel, heardLevels } from './heard-levels'

export interface QuestionView {
  readonly question: MaturityQuestion
  /** What the room wrote, or null. */
  readonly answer: AuditAnswer | null
  /** What counts: the room's, else what at least five respondents said. */
  readonly value: MaturityValue
  /** 1 to 5; null for "don't know", not applicable and no answer. */
  readonly level: number | null
  readonly target: number | null
  /** The respondents' answers; null below five, and where the audit has one common sheet. */
  readonly heard: HeardLevel | null
}

export interface DimensionView {
  readonly id: MaturityDimension
  readonly mark: Computed<MaturityMark>
  /** Mean wished in twelve months, 1 to 5: a question without a target counts as it stands. Null without any. */
  readonly target: number | null
  readonly coverage: Computed<MaturityCoverage>
  readonly questions: readonly QuestionView[]
  /** Score of the previous audit, and this one less that one; null where either has none. */
  readonly previous: number | null
  readonly difference: number | null
}

export interface AuditView {
  readonly audit: Audit
  readonly dimensions: readonly DimensionView[]
  /** Every question of the version in use, in the order of the audit. */
  readonly questions: readonly QuestionView[]
  readonly coverage: Computed<MaturityCoverage>
  readonly score: MaturityScore
  readonly ambition: Computed<Ambition>
  readonly measures: Computed<readonly PrioritisedMeasure[]>
  /** What the room took up, by measure of the catalogue. */
  readonly adopted: ReadonlyMap<string, AuditMeasure>
  readonly groups: Computed<readonly DimensionByGroup[]>
  readonly previous: Audit | null
  readonly difference: MaturityDifference | null
}

type Parts = Pick<Project, 'audits' | 'auditAnswers' | 'auditMeasures' | 'respondents'>

const remembered = new WeakMap<
  Parts['auditAnswers'],
  { readonly parts: Parts; readonly views: Map<string, AuditView | null> }
>()

/**
 * Everything that is computed of one audit; the same object until an audit, an answer, a measure or a
 * respondent changes. Null when there is no such audit, or it is in the trash.
 *
 * Source: method.md 2 and 16.10.
 */
export function auditView(project: Parts, auditId: string | null): AuditView | null {
  if (auditId === null) return null
  const { audits, auditAnswers, auditMeasures, respondents } = project
  let known = remembered.get(auditAnswers)
  if (
    !known ||
    known.parts.audits !== audits ||
    known.parts.auditMeasures !== auditMeasures ||
    known.parts.respondents !== respondents
  ) {
    known = { parts: { audits, auditAnswers, auditMeasures, respondents }, views: new Map() }
    remembered.set(auditAnswers, known)
  }
  const found = known.views.get(auditId)
  if (found !== undefined) return found
  const audit = auditsInOrder(project).find(({ id }) => id === auditId)
  const view = audit ? computeView(project, audit) : null
  known.views.set(auditId, view)
  return view
}

function computeView(project: Parts, audit: Audit): AuditView {
  const { questions, values, score } = scored(project, audit)
  const previous = previousAudit(project, audit)
  const before = previous && scored(project, previous).score
  const difference = before && maturityDifference(before, score)
  const asked = questions.map(({ question }) => question)
  const dimensions = MATURITY_DIMENSIONS.map((id): DimensionView => {
    const own = questions.filter(({ question }) => question.dimension === id)
    return {
      id,
      mark: score.dimensions[id],
      target: wishedMean(own),
      coverage: maturityCoverage(
        own.map(({ question }) => question),
        values,
      ),
      questions: own,
      previous: before?.dimensions[id].value?.score ?? null,
      difference: difference?.dimensions[id] ?? null,
    }
  })
  return {
    audit,
    dimensions,
    questions,
    coverage: maturityCoverage(asked, values),
    score,
    ambition: maturityVsAmbition(score.overall.value?.score ?? null),
    measures: prioritisedMeasures(
      questions.flatMap(({ question, value, level, target }) =>
        value === 'na'
          ? []
          : [{ question: question.id, dimension: question.dimension, level, target }],
      ),
      scoresOf(score),
      maturityMeasures,
    ),
    adopted: new Map(
      project.auditMeasures.live
        .filter(({ auditId }) => auditId === audit.id)
        .map((taken) => [taken.measure, taken]),
    ),
    groups: maturityByGroup(
      asked,
      audit.mode === 'together'
        ? [{ id: 'room', group: '', values }]
        : respondentsOf(project, audit.id).map(({ id, group }) => ({
            id,
            group: group.trim(),
            values: valuesOf(sheetOf(project, audit.id, id)),
          })),
      audit.mode,
    ),
    previous,
    difference,
  }
}

/** The score of an audit and what it was computed from. */
function scored(project: Parts, audit: Audit) {
  const sheet = sheetOf(project, audit.id, null)
  const asked = questionsOfVersion(audit.version)
  const heard = heardLevels(project, audit)
  const questions = asked.map((question): QuestionView => {
    const answer = sheet.get(question.id) ?? null
    const said = heard.get(question.id) ?? null
    const value = answer?.value ?? said?.level ?? null
    return {
      question,
      answer,
      value,
      level: levelOf(value),
      target: answer?.target ?? null,
      heard: said,
    }
  })
  const values = new Map(questions.map(({ question, value }) => [question.id, value]))
  const levels = Object.fromEntries(
    MATURITY_DIMENSIONS.map((dimension) => [dimension, levelsOf(asked, dimension, values)]),
  ) as unknown as LevelsByDimension
  const score = maturityScore(levels)
  return {
    questions,
    values,
    score: heard.size === 0 ? score : scoreFromMarks(withHeardMeans(score, questions)),
  }
}

/**
 * Marks from what was heard, not rounded question by question: rounding each to a described level would
 * lift or lower the whole by up to half a point.
 */
function withHeardMeans(
  score: MaturityScore,
  questions: readonly QuestionView[],
): MaturityScore['dimensions'] {
  return Object.fromEntries(
    MATURITY_DIMENSIONS.map((dimension) => {
      const mark = score.dimensions[dimension]
      const levels = questions
        .filter(({ question }) => question.dimension === dimension)
        .flatMap(({ answer, heard, level }) =>
          level === null ? [] : [(answer?.value ?? null) === null ? (heard?.mean ?? level) : level],
        )
      const mean = meanOf(levels)
      return [dimension, mark.status === 'ok' && mean !== null ? computed(markOf(mean)) : mark]
    }),
  ) as MaturityScore['dimensions']
}

function wishedMean(questions: readonly QuestionView[]): number | null {
  if (questions.every(({ target }) => target === null)) return null
  const wished = questions.flatMap(({ level, target }) => (level === null ? [] : [target ?? level]))
  return wished.length === 0 ? null : wished.reduce((sum, level) => sum + level, 0) / wished.length
}

const scoresOf = ({ dimensions }: MaturityScore) =>
  Object.fromEntries(
    MATURITY_DIMENSIONS.map((id) => [id, dimensions[id].value?.score ?? null]),
  ) as Readonly<Record<MaturityDimension, number | null>>

/** The dimension of the main brake and the answers that cause it: those at its lowest level. */
export function mainBrake(
  view: AuditView,
): { readonly dimension: DimensionView; readonly causes: readonly QuestionView[] } | null {
  const dimension = view.dimensions.find(({ id }) => id === view.score.weakest)
  if (!dimension) return null
  const levels = dimension.questions.flatMap(({ level }) => level ?? [])
  const lowest = Math.min(...levels)
  return {
    dimension,
    causes: dimension.questions.filter(({ level }) => level === lowest),
  }
}
