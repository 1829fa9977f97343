import {
  auditAnswerSchema,
  auditMeasureSchema,
  auditSchema,
  respondentSchema,
  type Audit,
  type AuditAnswer,
  type AuditMeasure,
  type Respondent,
} from '../../shared/domain/audit'
import {
  blankAudit,
  blankAuditAnswer,
  blankAuditMeasure,
  blankRespondent,
} from '../../shared/domain/blank-audit'
import type { Project } from '../../shared/domain/project'
import { Collection } from '../../shared/kernel/collection'
import { questionsOfDimension } from '../../shared/content/maturity/questions'
import { MATURITY_DIMENSIONS, type MaturityDimension } from '../../shared/rules/maturity-score'
import { aProject, anId } from './project'

export const anAudit = (facts: Partial<Audit> = {}): Audit =>
  auditSchema.parse(blankAudit({ id: anId() as Audit['id'], date: '2026-11-05', ...facts }))

export const anAuditAnswer = (
  facts: Partial<AuditAnswer> & Pick<AuditAnswer, 'auditId' | 'question'>,
): AuditAnswer =>
  auditAnswerSchema.parse(blankAuditAnswer({ id: anId() as AuditAnswer['id'], ...facts }))

export const anAuditMeasure = (
  facts: Partial<AuditMeasure> & Pick<AuditMeasure, 'auditId' | 'measure'>,
): AuditMeasure =>
  auditMeasureSchema.parse(blankAuditMeasure({ id: anId() as AuditMeasure['id'], ...facts }))

export const aRespondent = (facts: Partial<Respondent> & Pick<Respondent, 'auditId'>): Respondent =>
  respondentSchema.parse(blankRespondent({ id: anId() as Respondent['id'], name: 'R1', ...facts }))

/** The levels of the demonstration company (method.md 20.2). */
export const DEMO_LEVELS: Readonly<Record<MaturityDimension, readonly number[]>> = {
  strategy: [3, 2, 2, 3, 2],
  data: [2, 2, 3, 2, 2],
  process: [2, 2, 2, 2, 1],
  technology: [3, 3, 3, 2, 2],
  governance: [2, 1, 2, 2, 2],
  risk: [2, 3, 2, 2, 1],
  people: [2, 3, 2, 2, 2],
  measurement: [2, 1, 2, 2, 1],
  ethics: [3, 1, 2, 1],
}

type Levels = Partial<Record<MaturityDimension, readonly (number | null)[]>>

/** Answers of the full version from levels by dimension; a level of null is left without an answer. */
export const answersOf = (
  auditId: Audit['id'],
  levels: Levels,
  facts: Partial<AuditAnswer> = {},
): readonly AuditAnswer[] =>
  MATURITY_DIMENSIONS.flatMap((dimension) =>
    questionsOfDimension(dimension).flatMap(({ id }, index) => {
      const level = levels[dimension]?.[index]
      return typeof level === 'number'
        ? [anAuditAnswer({ auditId, question: id, value: level as 1, ...facts })]
        : []
    }),
  )

export const withAudits = (
  facts: {
    readonly audits?: readonly Audit[]
    readonly answers?: readonly AuditAnswer[]
    readonly measures?: readonly AuditMeasure[]
    readonly respondents?: readonly Respondent[]
  },
  project: Project = aProject(),
): Project => ({
  ...project,
  audits: Collection.from(facts.audits ?? []),
  auditAnswers: Collection.from(facts.answers ?? []),
  auditMeasures: Collection.from(facts.measures ?? []),
  respondents: Collection.from(facts.respondents ?? []),
})
