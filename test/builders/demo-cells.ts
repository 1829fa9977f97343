import type { Project } from '../../shared/domain/project'
import type { UseCase } from '../../shared/domain/use-case'
import { actionList } from '../../shared/rules/action-list'
import { charterCoverage, clauseCompleteness } from '../../shared/rules/charter-coverage'
import { COMPLIANCE_ROWS, complianceCompletion } from '../../shared/rules/compliance-completion'
import { dpiaHint, dpiaState } from '../../shared/rules/dpia-hint'
import { gdprGaps } from '../../shared/rules/gdpr-gaps'
import { MATURITY_DIMENSIONS, maturityScore } from '../../shared/rules/maturity-score'
import { caseRisks, oneByCase, riskViews } from '../../shared/rules/risk-view'
import { sourceScore } from '../../shared/rules/source-score'
import { STEP_QUESTIONS, stepAnswers, stepReading } from '../../shared/rules/workshop-steps'
import { legalViewOf } from '../../shared/steps/legal/legal-view'
import { type AuditView, auditView } from '../../shared/steps/maturity/audit-view'
import { latestAudit } from '../../shared/steps/maturity/audits'
import { byCode, caseCalled, flat } from './demo-cell-parts'
import { choiceCells, deliveryCells, roiCells, toolCells } from './demo-money-cells'

/**
 * What the product computes of a project, by the cells of the sample company (method.md 20). Nothing is typed
 * again here: every input is read from the project by the views and rules that the screens use.
 */
export function frameCells(project: Project, today: string): Readonly<Record<string, unknown>> {
  return {
    ...maturityCells(project),
    useCases: byCode(project.useCases.live, (useCase) => lawCells(project, useCase, today)),
    ...riskCells(project),
    ...gateCells(project, today),
    ...complianceCells(project),
    ...toolCells(project),
    ...choiceCells(project),
    sources: byCode(project.sources.live, ({ notes }) => {
      const score = sourceScore(notes)
      return { status: score.status, value: score.value?.score, excluded: score.value?.excluded }
    }),
    roi: roiCells(project),
    ...deliveryCells(project),
    ...stepCells(project),
  }
}

// Maturity

function maturityCells(project: Project) {
  const view = auditView(project, latestAudit(project)?.id ?? null)
  if (!view) throw new Error('No audit')
  return {
    maturity: scoreCells(view.score),
    maturityTarget: {
      ...scoreCells(targetScore(view)),
      dimensions: Object.fromEntries(view.dimensions.map(({ id, target }) => [id, target])),
    },
    ambition: { status: view.ambition.status, value: view.ambition.value },
  }
}

const targetScore = ({ dimensions }: AuditView): AuditView['score'] =>
  maturityScore(
    Object.fromEntries(
      dimensions.map(({ id, questions }) => [
        id,
        questions.map(({ target, level }) => target ?? level),
      ]),
    ) as unknown as Parameters<typeof maturityScore>[0],
  )

function scoreCells({ overall, dimensions, weakest, advice }: AuditView['score']) {
  const part = (key: 'score' | 'level') =>
    Object.fromEntries(MATURITY_DIMENSIONS.map((id) => [id, dimensions[id].value?.[key]]))
  return {
    status: overall.status,
    value: overall.value?.score,
    level: overall.value?.level,
    dimensions: part('score'),
    levels: part('level'),
    weakest,
    advice,
  }
}

// Law

function lawCells(project: Project, useCase: UseCase, today: string) {
  const { hint } = legalViewOf(project, useCase, today)
  return {
    aiAct: {
      status: hint.status,
      value: hint.value?.verdict,
      levels: hint.value?.levels,
      notes: hint.value?.notes,
    },
    dpia: dpiaState(dpiaHint(useCase.legal)),
  }
}

function complianceCells(project: Project) {
  const answers = new Map(project.answers.live.map(({ question, value }) => [question, value]))
  const rows = Object.fromEntries(
    COMPLIANCE_ROWS.map((row) => [row, answers.get(`compliance.${row}`) ?? null]),
  ) as Parameters<typeof complianceCompletion>[0]
  const compliance = complianceCompletion(rows)
  const useCase = caseCalled(project, 'CU01')
  const assessment = oneByCase(project.assessments).get(useCase.id)
  if (!assessment) throw new Error('No assessment of CU01')
  const duties = Object.fromEntries(
    Object.entries(assessment.gdpr).map(([duty, { answer }]) => [duty, answer]),
  ) as Parameters<typeof gdprGaps>[1]
  const gaps = gdprGaps(useCase.legal.personalData, duties)
  return {
    compliance: { ...flat(compliance), value: compliance.value?.percent },
    gdprGaps: { status: gaps.status, value: gaps.value?.gaps, critical: gaps.value?.critical },
  }
}

// Risks

function riskCells(project: Project) {
  const views = riskViews(project.risks)
  const count = (kind: 'gross' | 'residual') =>
    Object.fromEntries(
      ['critical', 'high', 'moderate', 'low'].map((level) => [
        level,
        views.filter((view) => view[kind].value?.level === level).length,
      ]),
    )
  const charter = charterCoverage(
    views.map(({ risk, gross }) => ({
      code: risk.code,
      level: gross.value?.level ?? null,
      clauses: risk.charterClauses.length,
    })),
  )
  return {
    risks: Object.fromEntries(
      views.map(({ risk, gross, residual, remaining }) => [
        risk.code,
        {
          score: gross.value?.score,
          level: gross.value?.level,
          residualScore: residual.value?.score,
          residualLevel: remaining.value?.level,
          reduction: remaining.value?.reduction,
        },
      ]),
    ),
    riskCounts: { gross: count('gross'), residual: count('residual') },
    charterCoverage: {
      status: charter.status,
      value: charter.value?.coverage,
      uncovered: charter.value?.uncovered.map(({ code }) => code).toSorted(),
      completeness: clauseCompleteness(clauseCount(project)).value,
    },
  }
}

/** The charter has no noun yet: its clauses are counted in its record. */
function clauseCount({ moduleRecords }: Project): number {
  const clauses = moduleRecords.live.find(({ kind }) => kind === 'charter')?.data['clauses']
  return Array.isArray(clauses) ? clauses.length : 0
}

function gateCells(project: Project, today: string) {
  const cases = ['CU01', 'CU09'].map((code) => caseCalled(project, code))
  const found = cases.map((useCase) => ({ ...useCase, ...caseRisks(project, useCase, today) }))
  return {
    fallbacks: byCode(found, ({ need }) => ({ ...flat(need), value: need.value?.state })),
    riskGate: byCode(found, ({ gate }) => ({
      status: gate.status,
      value: gate.value?.verdict,
      blockers: gate.value?.blockers,
    })),
  }
}

// Steps 2 to 6

const STEP_OF = { risks: '2', tools: '3', charter: '4', change: '5', followup: '6' } as const

function stepCells(project: Project) {
  const names = Object.keys(STEP_QUESTIONS) as readonly (keyof typeof STEP_QUESTIONS)[]
  const readings = names.map((name) => ({ name, reading: stepReading(project, name) }))
  const answered = readings.flatMap(({ name, reading }) =>
    Object.entries(stepAnswers(project, name)).map(([question, answer]) => {
      const { owner = null, due = null } = reading.answers.get(question) ?? {}
      return { question, answer, owner, due }
    }),
  )
  const actions = actionList(answered)
  return {
    steps: Object.fromEntries(
      readings.map(({ name, reading: { colour, progress } }) => [
        STEP_OF[name],
        {
          ...flat(colour),
          value: colour.value?.mean,
          colour: colour.value?.colour,
          progress: progress.value,
        },
      ]),
    ),
    actionListSteps2to6: {
      status: actions.status,
      value: actions.value?.open.map(({ question }) => question),
      board: actions.value?.board.map(({ question }) => question),
    },
  }
}
