import { facetScales, POINTS, severityScale } from '../../../shared/content/risks/scales'
import { SEVERITY_FACETS } from '../../../shared/domain/risk'
import { localized } from '../../../shared/kernel/text'
import { facetKey, facetsOf, valueOf } from '../../../shared/steps/workshop/step-answers'
import { useLanguage, useTexts } from '../../i18n/language'
import { AnchorScale } from '../AnchorScale'
import type { QuestionProps } from './question-props'
import s from './step-questions.module.css'
import { stepQuestionTexts } from './texts'

/** Four marks with their anchors in words; the worst one counts. */
export function SeverityFacets({ question, answers, write }: QuestionProps) {
  const t = useTexts(stepQuestionTexts)
  const { language } = useLanguage()
  const marks = facetsOf(answers, question.id)
  const worst = valueOf(answers, question)
  const point = POINTS.find((mark) => mark === worst)
  const detailed = Object.values(marks).some((mark) => mark !== null)
  return (
    <div className={s['facets']}>
      {SEVERITY_FACETS.map((facet) => {
        const scale = facetScales[facet]
        return (
          <AnchorScale
            key={facet}
            label={localized(scale.label, language)}
            question={localized(scale.question, language)}
            value={marks[facet]}
            onAnswer={(mark) => void write(facetKey(question.id, facet), { value: mark })}
            anchors={POINTS.map((value) => ({
              value,
              label: '',
              lines: [localized(scale.anchors[value], language)],
            }))}
          />
        )
      })}
      {point !== undefined && (
        <p className={s['worst']} role="status">
          {t(detailed ? 'worst' : 'typed', {
            mark: point,
            label: localized(severityScale[point].label, language),
          })}
        </p>
      )}
    </div>
  )
}
