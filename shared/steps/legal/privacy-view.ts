import { lawBook } from '../../content/law/packs'
import { type Assessment, CSE_SECTIONS, type CseSection } from '../../domain/assessment'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import type { Computed } from '../../kernel/computed'
import { pilotOf } from '../../rules/failure-facts'
import { type GdprGaps, gdprGaps } from '../../rules/gdpr-gaps'
import { classify } from '../../rules/law/classify'
import type { Answer, Findings, Statement } from '../../rules/law/findings'
import { type CseStep, cseSteps } from './cse-timeline'
import { type LegalView, legalViewOf } from './legal-view'

export type DpiaResult = LegalView['dpia']

/** Data protection and staff consultation of one case. */
export interface PrivacyView {
  readonly useCase: UseCase
  readonly legal: LegalView
  /** Findings on what is known, also while nobody has answered the classifier. */
  readonly findings: Findings
  readonly dpia: DpiaResult
  /** The sentence of the packs behind it; null where the answers of step 1 alone say it. */
  readonly because: Statement | null
  /** Distinct criteria ticked, 0 to 9; null while nobody has looked or there are no personal data. */
  readonly criteria: number | null
  /** Neither planned nor made although it is required. */
  readonly undated: boolean
  /** The staff of a public body is represented by other bodies than the CSE. */
  readonly publicBody: boolean
  /** Whether the works council is consulted; the sector of the profile says whether there is one. */
  readonly cse: Answer<'yes' | 'no'>
  readonly steps: readonly CseStep[]
  readonly pilotStart: string | null
  /** Sections of the note that say something. */
  readonly written: ReadonlySet<CseSection>
  readonly gaps: Computed<GdprGaps>
}

const STRICTNESS = { not: 0, unknown: 1, consider: 2, required: 3 } as const

/**
 * @param today ISO date
 *
 * Source: law.md 4 and 5; method.md `rule.dpia-hint`, `rule.gdpr-gaps`.
 */
export function privacyViewOf(project: Project, useCase: UseCase, today: string): PrivacyView {
  const legal = legalViewOf(project, useCase, today)
  const findings = legal.findings ?? classify(legal.facts, lawBook, today)
  const { personalData, sensitiveData } = useCase.legal
  const publicBody =
    legal.facts.s_publicBody ?? (project.profile.sector === 'public-sector' || null)
  const known = personalData !== null
  const treats = personalData === 'yes' || personalData === 'partly'
  const dpia = !legal.signed && known ? stricter(legal.dpia, findings.dpia.result) : legal.dpia
  const pilotStart = pilotOf(project.pilots, useCase.id)?.start ?? null
  const { assessment } = legal
  const ticked = legal.facts.d_wp248 ?? null
  return {
    useCase,
    legal,
    findings,
    dpia,
    because: known && dpia === findings.dpia.result ? findings.dpia.because : null,
    criteria: treats || sensitiveData === 'yes' ? (ticked?.length ?? null) : null,
    undated: dpia === 'required' && !legal.dpiaDated,
    publicBody: publicBody === true,
    cse:
      publicBody === (legal.facts.s_publicBody ?? null)
        ? findings.cse
        : classify({ ...legal.facts, s_publicBody: publicBody }, lawBook, today).cse,
    pilotStart,
    steps: cseSteps(assessment?.cse ?? NO_CSE, pilotStart, today),
    written: new Set(
      CSE_SECTIONS.filter((section) => (assessment?.cse.sections[section] ?? '').trim() !== ''),
    ),
    gaps: gdprGaps(personalData, answersOf(assessment)),
  }
}

const NO_CSE = { informedOn: null, opinionOn: null, expert: false } as const

const stricter = (one: DpiaResult, other: DpiaResult): DpiaResult =>
  STRICTNESS[one] >= STRICTNESS[other] ? one : other

const answersOf = (assessment: Assessment | null): Parameters<typeof gdprGaps>[1] =>
  (assessment === null
    ? NO_ANSWERS
    : Object.fromEntries(
        Object.entries(assessment.gdpr).map(([duty, { answer }]) => [duty, answer]),
      )) as Parameters<typeof gdprGaps>[1]

const NO_ANSWERS = {} as Parameters<typeof gdprGaps>[1]

/** Every live case, in the order of the codes. */
export const privacyViews = (project: Project, today: string): readonly PrivacyView[] =>
  project.useCases.live
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
    .map((useCase) => privacyViewOf(project, useCase, today))
