import type { Settings } from '../../../../shared/domain/settings'
import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { quadrantOf } from '../../../../shared/rules/quadrant'
import { axisScore } from '../../../../shared/rules/score-composite'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Chip, QuadrantChip } from '../../../ui/Chip'
import { Icon } from '../../../ui/Icon'
import { Kbd } from '../../../ui/Kbd'
import { useHeldCard } from '../../../ui/matrix-context'
import { ScoreStepper } from '../../../ui/ScoreStepper'
import s from './matrix.module.css'
import { QuadrantMark } from '../QuadrantMark'
import { matrixTexts } from './texts'
import type { Axis, Moves } from './use-moves'

interface SelectedCaseProps {
  readonly id: string
  readonly rank: number | null
  /** Where it was before the last move, for « before, after ». */
  readonly origin: { readonly impact: number | null; readonly feasibility: number | null } | null
  readonly moves: Moves
}

/** The case in hand: both marks in figures, where they come from, and what the move changes. */
export function SelectedCase({ id, rank, origin, moves }: SelectedCaseProps) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const { href } = usePlace()
  const useCase = useProject(({ useCases }) => useCases.get(id))
  const settings = useProject((project) => project.settings)
  const held = useHeldCard(id)
  if (!useCase) return null

  const view = viewOf(useCase, settings)
  const impact = held?.at?.y ?? view.impact.value
  const feasibility = held?.at?.x ?? view.feasibility.value
  const now = quadrantOf(impact, feasibility, settings.matrixCut).value
  const before = held?.from
    ? view.quadrant.value
    : origin && quadrantOf(origin.impact, origin.feasibility, settings.matrixCut).value

  return (
    <div className={s['chosenCase']}>
      <p className={s['codeLine']}>{useCase.code}</p>
      <h2 className={s['caseName']}>{useCase.title}</h2>
      <div className={s['marks']}>
        <Mark axis="impact" shown={impact} {...{ useCase, settings, moves }} />
        <Mark axis="feasibility" shown={feasibility} {...{ useCase, settings, moves }} />
      </div>
      <p className={s['keys']}>
        <Icon name="keyboard" size={16} />
        {t('case.keys')} <Kbd>{t('case.enter')}</Kbd> {t('case.afterwards')} <Kbd>←</Kbd>
        <Kbd>→</Kbd>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
      </p>
      <div className={s['beforeAfter']} data-testid="before-after">
        {before && before !== now && (
          <>
            <QuadrantChip quadrant={before} label={tWord(`quadrant.${before}.label`)} />
            <Icon name="arrow-right" size={16} label={t('case.after')} />
          </>
        )}
        {now ? (
          <QuadrantMark named useCase={useCase} quadrant={now} />
        ) : (
          <Chip>{t('case.unscored')}</Chip>
        )}
      </div>
      {now && <p className={s['advice']}>{tWord(`quadrant.${now}.advice`)}</p>}
      <dl className={s['facts']}>
        <div>
          <dt>{t('case.index')}</dt>
          <dd>
            {impact !== null && feasibility !== null
              ? formats.number(impact * feasibility, 1)
              : tWord('computed.not-computable')}
          </dd>
        </div>
        {rank !== null && (
          <div>
            <dt>{t('case.rank')}</dt>
            <dd>{rank}</dd>
          </div>
        )}
      </dl>
      <ButtonLink
        size="small"
        iconAfter="arrow-right"
        href={href('usecases', `register/${useCase.code}`)}
      >
        {t('case.open')}
      </ButtonLink>
    </div>
  )
}

interface MarkProps {
  readonly axis: Axis
  readonly shown: number | null
  readonly useCase: UseCase
  readonly settings: Settings
  readonly moves: Moves
}

function Mark({ axis, shown, useCase, settings, moves }: MarkProps) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const { language } = useLanguage()
  const formats = useFormats()
  const weights = axis === 'impact' ? settings.impactWeights : settings.feasibilityWeights
  const { direct, sub } = useCase[axis]
  const mean = axisScore<string>(axis, sub, null, weights)
  const meanText = mean.value === null ? null : formats.number(mean.value, 1)
  const label = tWord(`axis.${axis}.label`)
  return (
    <div className={s['mark']}>
      <ScoreStepper
        label={label}
        value={shown}
        onChange={(value) => moves.mark(useCase, axis, value)}
        language={language}
        expected={t('cut.expected')}
        decreaseLabel={t('case.decrease')}
        increaseLabel={t('case.increase')}
      />
      {direct === null ? (
        <span className={s['source']}>
          {t(
            mean.value === null
              ? 'case.unscored'
              : mean.status === 'provisional'
                ? 'case.provisional'
                : 'case.mean',
          )}
        </span>
      ) : (
        <span
          className={s['source']}
          title={meanText === null ? t('case.typedAlone') : t('case.typedHelp', { mean: meanText })}
        >
          <Chip tone="outline">{t('case.typed')}</Chip>
          {meanText !== null && (
            <Button
              variant="link"
              size="small"
              icon="undo"
              aria-label={t('case.backToMean', { axis: label, mean: meanText })}
              onClick={() => moves.mark(useCase, axis, null)}
            >
              {meanText}
            </Button>
          )}
        </span>
      )}
    </div>
  )
}
