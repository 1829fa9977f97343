import type { UseCase } from '../../../shared/domain/use-case'
import { gateWords } from '../../../shared/locales/gates'
import { vocabulary } from '../../../shared/locales/vocabulary'
import type { Quadrant } from '../../../shared/rules/quadrant'
import { withheldReasons } from '../../../shared/steps/legal/case-gates'
import { useProject } from '../../data/use-project'
import { useToday } from '../../data/use-today'
import { useTexts } from '../../i18n/language'
import { Chip, QuadrantChip, Status } from '../../ui/Chip'
import { VisuallyHidden } from '../../ui/Layout'

interface QuadrantMarkProps {
  readonly useCase: UseCase
  readonly quadrant: Quadrant
  /** Plural, as the quadrant is called, instead of what one case is. */
  readonly named?: boolean | undefined
  /** Without the tinted pill, for a second line of a row. */
  readonly plain?: boolean | undefined
}

/** The quadrant of a case; among the quick wins, the label is withheld where a gate of law or data bites. */
export function QuadrantMark({
  useCase,
  quadrant,
  named = false,
  plain = false,
}: QuadrantMarkProps) {
  const words = useTexts(vocabulary)
  const gates = useTexts(gateWords)
  const today = useToday()
  const reasons = useProject((project) =>
    quadrant === 'quick-win' ? withheldReasons(project, useCase, today).join(' ') : '',
  )
  if (reasons === '')
    return (
      <QuadrantChip
        plain={plain}
        quadrant={quadrant}
        label={words(`quadrant.${quadrant}.${named ? 'label' : 'one'}`)}
      />
    )
  const why = reasons
    .split(' ')
    .map((reason) => gates(`withheld.${reason as 'high-risk'}`))
    .join(' ')
  return (
    <span title={why}>
      {plain ? (
        <Status tone="warn">{gates('withheld.short')}</Status>
      ) : (
        <Chip tone="warn" icon="warning">
          {gates('withheld.short')}
        </Chip>
      )}
      <VisuallyHidden>{why}</VisuallyHidden>
    </span>
  )
}
