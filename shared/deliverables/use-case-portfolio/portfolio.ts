import { isPutForward } from '../../rules/retained'
import type { Pilot } from '../../domain/pilot'
import type { Project } from '../../domain/project'
import type { UseCase, UseCaseStatus } from '../../domain/use-case'
import { pilotOf } from '../../rules/failure-facts'
import type { Quadrant } from '../../rules/quadrant'
import { rankUseCases, type UseCaseView, viewOf } from '../../rules/use-case-view'

/** Sheets printed at most: beyond, a board reads the ranking and the workbook. */
export const SHEETS_LIMIT = 30
/** Rows of the ranking printed at most. */
export const RANKING_LIMIT = 100
/** Cases without marks named one by one at most; beyond, they are counted by department. */
export const UNSCORED_LIMIT = 30

export interface Portfolio {
  readonly project: Project
  /** ISO date of the edition. */
  readonly on: string
  /** Best first, unscored last. */
  readonly ranked: readonly UseCaseView[]
  readonly scored: readonly UseCaseView[]
  readonly unscored: readonly UseCaseView[]
  /** Place in the ranking by id, from 1. */
  readonly ranks: ReadonlyMap<string, number>
  /** Pilot, live, or a scored quick win that is neither refused nor parked. */
  readonly retained: readonly UseCaseView[]
  /** Retained cases that have something to say: pilot, live, or with an answer. They get a sheet. */
  readonly withSheet: readonly UseCaseView[]
  readonly refused: readonly UseCaseView[]
  readonly parked: readonly UseCaseView[]
  readonly byQuadrant: Readonly<Record<Quadrant, readonly UseCaseView[]>>
  readonly withStatus: (status: UseCaseStatus) => readonly UseCaseView[]
  readonly pilotOf: (useCase: UseCase) => Pilot | undefined
}

/**
 * The use cases of a project as a board reads them.
 *
 * @param editedAt ISO date-time of the edition
 */
export function portfolioOf(project: Project, editedAt: string): Portfolio {
  const ranked = rankUseCases(
    project.useCases.live.map((useCase) => viewOf(useCase, project.settings)),
  )
  const scored = ranked.filter(({ quadrant }) => quadrant.value !== null)
  const withStatus = (status: UseCaseStatus) =>
    ranked.filter(({ useCase }) => useCase.status === status)
  return {
    project,
    on: editedAt.slice(0, 10),
    ranked,
    scored,
    unscored: ranked.filter(({ quadrant }) => quadrant.value === null),
    ranks: new Map(scored.map(({ useCase }, index) => [useCase.id, index + 1])),
    retained: ranked.filter(isPutForward),
    withSheet: ranked.filter((view) => isPutForward(view) && hasAnswers(view)),
    refused: withStatus('refused'),
    parked: withStatus('parked'),
    byQuadrant: {
      'quick-win': within(scored, 'quick-win'),
      strategic: within(scored, 'strategic'),
      incremental: within(scored, 'incremental'),
      avoid: within(scored, 'avoid'),
    },
    withStatus,
    pilotOf: (useCase) => pilotOf(project.pilots, useCase.id),
  }
}

/** A quick win scored in bulk, with no answer at all, would make an empty sheet. */
const hasAnswers = ({ useCase, ai, data }: UseCaseView): boolean =>
  useCase.status === 'pilot' ||
  useCase.status === 'live' ||
  ai.value !== null ||
  data.value !== null ||
  Object.values(useCase.questions).some(({ value }) => value !== null)

const within = (scored: readonly UseCaseView[], quadrant: Quadrant): readonly UseCaseView[] =>
  scored.filter((view) => view.quadrant.value === quadrant)
