import { useMemo } from 'react'
import type { Changes } from '../../../../shared/commands/assign'
import { measureCommands, rateRisk, riskCommands } from '../../../../shared/commands/risk'
import { levelTexts } from '../../../../shared/content/risks/scales'
import { blankMeasure, blankRisk } from '../../../../shared/domain/blank-risks'
import { type Measure, measureIdSchema } from '../../../../shared/domain/measure'
import { type Risk, riskIdSchema } from '../../../../shared/domain/risk'
import type { AppError } from '../../../../shared/errors/app-error'
import { nextCode } from '../../../../shared/kernel/next-code'
import type { Result } from '../../../../shared/kernel/result'
import { localized } from '../../../../shared/kernel/text'
import { levelOfScore } from '../../../../shared/rules/risk-level'
import { useActions } from '../../../data/use-actions'
import { useOpenProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { editTexts } from './edit-texts'

export type RatingName = 'gross' | 'current' | 'residual'
export interface CellPlace {
  readonly probability: number
  readonly severity: number
}

/** What can be done to risks and their measures from the register and the record; a refusal is told. */
export interface RiskEdits {
  readonly edit: (id: string, changes: Changes<Risk>) => Result<unknown, AppError>
  /** Puts a rating in a cell; `quiet` where the screen says it itself, key after key. */
  readonly rate: (id: string, which: RatingName, at: CellPlace, quiet?: boolean) => void
  /** The new risk, or null when it was refused. */
  readonly add: (facts: Pick<Risk, 'title' | 'family'> & Partial<Risk>) => Risk | null
  readonly remove: (id: string) => void
  readonly restore: (ids: readonly string[]) => void
  readonly editMeasure: (id: string, changes: Changes<Measure>) => Result<unknown, AppError>
  /** A new measure linked to the risk, or an existing one when its catalogue id is already in use. */
  readonly addMeasure: (
    riskId: string,
    facts: Pick<Measure, 'title'> & Partial<Measure>,
  ) => Measure | null
  readonly linkMeasure: (riskId: string, measureId: string) => void
  readonly unlinkMeasure: (riskId: string, measureId: string) => void
}

export function useRiskEdits(): RiskEdits {
  const t = useTexts(editTexts)
  const { language } = useLanguage()
  const { run, read, newId, now } = useActions()
  const open = useOpenProject()
  const { done, failed } = useNotices()

  return useMemo(() => {
    const told = <T>(result: Result<T, AppError>): boolean => {
      if (!result.ok) failed(result.error)
      return result.ok
    }
    /** Takes back what was just run, and nothing that came after it. */
    const taker = () => {
      const mine = open.nextUndo()?.sequence
      return () => {
        if (open.nextUndo()?.sequence === mine) open.undo()
        else failed({ code: 'nothing-to-undo' })
      }
    }
    const edit = (id: string, changes: Changes<Risk>) => {
      const result = run(riskCommands.edit, { id, changes })
      if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
      return result
    }
    const restore = (ids: readonly string[]) => {
      told(run(riskCommands.restore, { ids }))
    }
    const linkMeasure = (riskId: string, measureId: string) => {
      const risk = read().risks.get(riskId)
      const id = measureIdSchema.parse(measureId)
      if (risk && !risk.measureIds.includes(id))
        edit(riskId, { measureIds: [...risk.measureIds, id] })
    }
    return {
      edit,
      restore,
      linkMeasure,
      rate: (id, which, at, quiet = false) => {
        const risk = read().risks.get(id)
        if (!risk) return
        const facets = Object.values(risk.facets).some((mark) => mark !== null)
        if (!told(run(rateRisk, { id, which, ...at }))) return
        if (quiet) return
        const cleared =
          facets &&
          which === 'gross' &&
          Object.values(read().risks.get(id)?.facets ?? {}).every((mark) => mark === null)
        const score = at.probability * at.severity
        const sentence = t(`rated.${which}`, {
          code: risk.code,
          score,
          level: localized(levelTexts[levelOfScore(score)].label, language),
        })
        done(cleared ? `${sentence} ${t('facetsCleared')}` : sentence, taker())
      },
      add: (facts) => {
        const codes = read()
          .risks.all()
          .map(({ code }) => code)
        const noun = blankRisk({
          id: riskIdSchema.parse(newId()),
          code: nextCode('R', 2, codes),
          ...facts,
        })
        return told(run(riskCommands.add, { noun })) ? noun : null
      },
      remove: (id) => {
        const risk = read().risks.get(id)
        if (!risk || !told(run(riskCommands.remove, { ids: [id], at: now() }))) return
        done(t('removed', { code: risk.code, title: risk.title }), () => restore([id]))
      },
      editMeasure: (id, changes) => {
        const result = run(measureCommands.edit, { id, changes })
        if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
        return result
      },
      addMeasure: (riskId, facts) => {
        const { measures } = read()
        const known =
          facts.catalogueId === undefined || facts.catalogueId === null
            ? undefined
            : measures.live.find(({ catalogueId }) => catalogueId === facts.catalogueId)
        if (known) {
          linkMeasure(riskId, known.id)
          return known
        }
        const noun = blankMeasure({
          id: measureIdSchema.parse(newId()),
          code: nextCode(
            'M',
            2,
            measures.all().map(({ code }) => code),
          ),
          ...facts,
        })
        if (!told(run(measureCommands.add, { noun }))) return null
        linkMeasure(riskId, noun.id)
        return noun
      },
      unlinkMeasure: (riskId, measureId) => {
        const { risks, measures } = read()
        const risk = risks.get(riskId)
        const measure = measures.get(measureId)
        if (!risk || !measure) return
        const kept = risk.measureIds.filter((id) => id !== measureId)
        if (edit(riskId, { measureIds: kept }).ok)
          done(t('unlinked', { title: measure.title, code: risk.code }), () =>
            linkMeasure(riskId, measureId),
          )
      },
    }
  }, [run, read, newId, now, open, done, failed, t, language])
}
