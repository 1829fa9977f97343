import { useState } from 'react'
import { facetScales, levelTexts, POINTS } from '../../../../shared/content/risks/scales'
import { SEVERITY_FACETS } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { frameReasons } from '../../../../shared/locales/reasons'
import { AnchorScale } from '../../../forms/AnchorScale'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Segmented } from '../../../ui/Segmented'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'
import { useAnchors } from './use-anchors'
import type { RatingName } from './use-risk-edits'

const RATINGS: readonly RatingName[] = ['gross', 'current', 'residual']

/** The three ratings, with the anchors of both scales in sight while one chooses. */
export function RatingPart({ view, edit }: PartProps) {
  const { risk } = view
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const formats = useFormats()
  const anchors = useAnchors()
  const [which, setWhich] = useState<RatingName>('gross')
  const rating = risk[which]
  const facets = SEVERITY_FACETS.filter((facet) => risk.facets[facet] !== null)
  const byFacets = which === 'gross' && facets.length > 0
  const severity = byFacets ? (view.gross.value?.severity ?? worst(risk.facets)) : rating.severity
  return (
    <div className={s['stack']}>
      <Segmented
        label={t('rating.which')}
        value={which}
        onChange={setWhich}
        options={RATINGS.map((value) => ({ value, label: t(`rating.${value}`) }))}
      />
      <p className={s['help']}>{t(`rating.${which}Hint`)}</p>
      <Result view={view} which={which} />
      {which !== 'gross' && rating.probability === null && view.gross.value !== null && (
        <div>
          <Button
            size="small"
            onClick={() =>
              edit({
                [which]: {
                  probability: risk.gross.probability,
                  severity: view.gross.value?.severity ?? null,
                },
              })
            }
          >
            {t('rating.copyGross')}
          </Button>
        </div>
      )}
      <AnchorScale
        layout="rows"
        label={t('rating.probability')}
        anchors={anchors.probability}
        value={rating.probability}
        onAnswer={(probability) => edit({ [which]: { probability } })}
      />
      {byFacets ? (
        <p className={s['help']}>{t('rating.facetsFilled', { severity: severity ?? 0 })}</p>
      ) : (
        <AnchorScale
          layout="rows"
          label={t('rating.severity')}
          question={
            anchors.example === null
              ? undefined
              : t('rating.example', { revenue: formats.money(anchors.example) })
          }
          anchors={anchors.severity}
          value={severity}
          onAnswer={(mark) => edit({ [which]: { severity: mark } })}
        />
      )}
      {which === 'gross' && (
        <details className={s['details']} open={byFacets || undefined}>
          <summary>{t('rating.facets')}</summary>
          <div className={s['stack']}>
            {SEVERITY_FACETS.map((facet) => (
              <AnchorScale
                key={facet}
                layout="rows"
                label={localized(facetScales[facet].label, language)}
                question={localized(facetScales[facet].question, language)}
                value={risk.facets[facet]}
                anchors={POINTS.map((value) => ({
                  value,
                  label: '',
                  lines: [localized(facetScales[facet].anchors[value], language)],
                }))}
                onAnswer={(mark) => edit({ facets: { [facet]: mark } })}
              />
            ))}
            {byFacets && (
              <div>
                <Button
                  size="small"
                  onClick={() =>
                    edit({
                      facets: { reputation: null, quality: null, safety: null, compliance: null },
                    })
                  }
                >
                  {t('rating.clearFacets')}
                </Button>
              </div>
            )}
          </div>
        </details>
      )}
    </div>
  )
}

const worst = (facets: PartProps['view']['risk']['facets']): number | null => {
  const marks = Object.values(facets).filter((mark) => mark !== null)
  return marks.length === 0 ? null : Math.max(...marks)
}

/** What the chosen rating says, and what the measures take away. */
function Result({ view, which }: Pick<PartProps, 'view'> & { readonly which: RatingName }) {
  const t = useTexts(recordTexts)
  const reasons = useTexts(frameReasons)
  const { language } = useLanguage()
  const formats = useFormats()
  const result = view[which].value
  if (result === null) return <p className={s['help']}>{t('rating.notYet')}</p>
  const text = levelTexts[result.level]
  const contradicts =
    which === 'residual' && view.remaining.reasons.includes('residual-above-gross')
  const tone = contradicts || result.level === 'critical' ? 'off' : TONES[result.level]
  return (
    <Callout tone={tone} live>
      {t('rating.result', {
        score: result.score,
        level: localized(text.label, language),
        guidance: localized(text.guidance, language),
      })}{' '}
      {contradicts && reasons('residual-above-gross')}
      {which === 'gross' &&
        view.gross.reasons.includes('facet-missing') &&
        reasons('facet-missing')}
      {which === 'residual' &&
        view.remaining.value !== null &&
        view.remaining.value.reduction > 0 &&
        t('rating.reduction', { percent: formats.percent(view.remaining.value.reduction, 0) })}
    </Callout>
  )
}

const TONES = { low: 'ok', moderate: 'info', high: 'warn', critical: 'off' } as const
