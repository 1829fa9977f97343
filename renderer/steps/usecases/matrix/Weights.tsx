import { useMemo } from 'react'
import { DEFAULT_SETTINGS, type Settings } from '../../../../shared/domain/settings'
import { FEASIBILITY_CRITERIA, IMPACT_CRITERIA } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import {
  vary,
  type QuadrantMove,
  type RankSensitivity,
  type Variation,
} from '../../../../shared/rules/rank-sensitivity'
import { placementOf, viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { QuadrantChip } from '../../../ui/Chip'
import { Icon } from '../../../ui/Icon'
import { ScoreStepper } from '../../../ui/ScoreStepper'
import { conclude } from './conclude'
import s from './matrix.module.css'
import { matrixTexts } from './texts'
import type { Moves } from './use-moves'

interface WeightsProps {
  readonly sensitivity: RankSensitivity
  readonly moves: Moves
  readonly onSelect: (id: string) => void
}

/** Moves listed; the rest is counted. */
const LISTED = 12

/** How much the weights decide: change them, and read which cases would stand elsewhere. */
export function Weights({ sensitivity, moves, onSelect }: WeightsProps) {
  const t = useTexts(matrixTexts)
  const settings = useProject((project) => project.settings)
  const live = useProject(({ useCases }) => useCases.live)
  const equal = useMemo<readonly QuadrantMove[]>(() => {
    const { impactWeights, feasibilityWeights } = DEFAULT_SETTINGS
    const even: Settings = { ...settings, impactWeights, feasibilityWeights }
    return live.flatMap((useCase) => {
      const from = placementOf(useCase, even).quadrant.value
      const to = viewOf(useCase, settings).quadrant.value
      return from && to && from !== to ? [{ id: useCase.id, from, to }] : []
    })
  }, [live, settings])
  const isEqual = [
    ...IMPACT_CRITERIA.map((key) => settings.impactWeights[key]),
    ...FEASIBILITY_CRITERIA.map((key) => settings.feasibilityWeights[key]),
  ].every((weight) => weight === 1)

  return (
    <div className={s['weights']}>
      <p className={s['note']}>{t('weights.help')}</p>
      <WeightFields axis="impact" moves={moves} />
      <WeightFields axis="feasibility" moves={moves} />
      {!isEqual && (
        <Button
          size="small"
          icon="undo"
          onClick={() =>
            moves.settle(
              {
                impactWeights: DEFAULT_SETTINGS.impactWeights,
                feasibilityWeights: DEFAULT_SETTINGS.feasibilityWeights,
              },
              t('toast.weights'),
            )
          }
        >
          {t('weights.reset')}
        </Button>
      )}
      <h3>{t('weights.sensitivity')}</h3>
      <ConclusionLine sensitivity={sensitivity} />
      {!isEqual && (
        <>
          <h3>{t('weights.against')}</h3>
          {equal.length === 0 ? (
            <p className={s['note']}>{t('weights.sameAsEqual')}</p>
          ) : (
            <QuadrantMoves list={equal} onSelect={onSelect} />
          )}
        </>
      )}
      <Effects sensitivity={sensitivity} onSelect={onSelect} />
    </div>
  )
}

function WeightFields({
  axis,
  moves,
}: {
  readonly axis: 'impact' | 'feasibility'
  readonly moves: Moves
}) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const { language } = useLanguage()
  const settings = useProject((project) => project.settings)
  const words = {
    expected: t('weights.expected'),
    decreaseLabel: t('case.decrease'),
    increaseLabel: t('case.increase'),
    language,
    min: 0,
    max: 10,
    step: 0.5,
  }
  return (
    <fieldset className={s['weightSet']}>
      <legend>{tWord(`axis.${axis}.label`)}</legend>
      {axis === 'impact'
        ? IMPACT_CRITERIA.map((key) => (
            <ScoreStepper
              key={key}
              {...words}
              label={tWord(`impact.${key}.label`)}
              value={settings.impactWeights[key]}
              onChange={(weight) =>
                moves.settle({
                  impactWeights: { ...settings.impactWeights, [key]: weight ?? 1 },
                })
              }
            />
          ))
        : FEASIBILITY_CRITERIA.map((key) => (
            <ScoreStepper
              key={key}
              {...words}
              label={tWord(`feasibility.${key}.label`)}
              value={settings.feasibilityWeights[key]}
              onChange={(weight) =>
                moves.settle({
                  feasibilityWeights: { ...settings.feasibilityWeights, [key]: weight ?? 1 },
                })
              }
            />
          ))}
    </fieldset>
  )
}

function ConclusionLine({ sensitivity }: { readonly sensitivity: RankSensitivity }) {
  const t = useTexts(matrixTexts)
  const useCases = useProject((project) => project.useCases)
  const conclusion = conclude(sensitivity)
  if (conclusion.kind === 'none') return <p className={s['note']}>{t('weights.none')}</p>
  const codeOf = (id: string): string => useCases.get(id)?.code ?? ''
  const { kind, movers } = conclusion
  const first = codeOf(conclusion.first.id)
  const { worst } = conclusion.first
  const listed = movers.slice(0, LISTED).map(({ id }) => codeOf(id))
  const rest = movers.length - listed.length
  const codes = [...listed, ...(rest > 0 ? [t('weights.more', { count: rest })] : [])].join(', ')
  const sentence =
    kind === 'firm'
      ? t('weights.firm', { first })
      : kind === 'firmQuadrants'
        ? t('weights.firmQuadrants', { first, worst })
        : kind === 'moving'
          ? t('weights.moving', { count: movers.length, codes, first })
          : t('weights.movingFirst', { count: movers.length, codes, first, worst })
  return <Callout tone={kind === 'firm' ? 'ok' : 'info'}>{sentence}</Callout>
}

function Effects({ sensitivity, onSelect }: Pick<WeightsProps, 'sensitivity' | 'onSelect'>) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const nameOf = (variation: Variation): string => {
    if (variation.kind === 'cut')
      return t('weights.cutShift', { cut: formats.number(vary(settings, variation).matrixCut) })
    const criterion =
      variation.axis === 'impact'
        ? tWord(`impact.${variation.criterion}.label`)
        : tWord(`feasibility.${variation.criterion}.label`)
    return t(variation.factor < 1 ? 'weights.halved' : 'weights.doubled', { criterion })
  }
  return (
    <ul className={s['effects']}>
      {sensitivity.effects.map(({ variation, moved, largestMove, quadrantMoves }) => {
        const name = nameOf(variation)
        return (
          <li key={name}>
            <p>
              {moved === 0
                ? t('weights.noEffect', { variation: name })
                : t('weights.effect', { variation: name, count: moved, largest: largestMove })}
            </p>
            <QuadrantMoves list={quadrantMoves} onSelect={onSelect} />
          </li>
        )
      })}
    </ul>
  )
}

function QuadrantMoves({
  list,
  onSelect,
}: {
  readonly list: readonly QuadrantMove[]
  readonly onSelect: (id: string) => void
}) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const useCases = useProject((project) => project.useCases)
  return (
    <>
      {list.slice(0, LISTED).map(({ id, from, to }) => (
        <div key={id} className={s['quadrantMove']}>
          <Button variant="link" size="small" onClick={() => onSelect(id)}>
            {useCases.get(id)?.code ?? ''}
          </Button>
          <QuadrantChip quadrant={from} label={tWord(`quadrant.${from}.label`)} plain />
          <Icon name="arrow-right" size={14} label={t('case.after')} />
          <QuadrantChip quadrant={to} label={tWord(`quadrant.${to}.label`)} plain />
        </div>
      ))}
      {list.length > LISTED && (
        <p className={s['note']}>{t('weights.more', { count: list.length - LISTED })}</p>
      )}
    </>
  )
}
