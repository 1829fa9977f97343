import { measureById, measureLibrary } from '../../../../shared/content/measures/library'
import { libraryRiskById } from '../../../../shared/content/risks/library'
import { treatmentTexts } from '../../../../shared/content/risks/scales'
import { TREATMENTS } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Combo } from '../../../ui/Combo'
import { SelectField } from '../../../ui/SelectField'
import { MeasureLine } from './MeasureLine'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

/** How the risk is treated, and by what. */
export function Measures({ view: { risk }, edit, edits }: PartProps) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const written = useProject(({ header }) => header.language)
  const measures = useProject((project) => project.measures)
  const linked = risk.measureIds.flatMap((id) => {
    const measure = measures.get(id)
    return measure && measure.removedAt === null ? [measure] : []
  })
  const taken = new Set(linked.map(({ catalogueId }) => catalogueId))
  const source = risk.catalogueId === null ? undefined : libraryRiskById(risk.catalogueId)
  const suggested = (source?.measures ?? []).filter((id) => !taken.has(id))

  const fromCatalogue = (id: string) => {
    const content = measureById(id)
    // Kept in the project: in its language, whatever the one on screen.
    if (content)
      edits.addMeasure(risk.id, { title: localized(content.title, written), catalogueId: id })
  }
  const others = measures.live.filter(({ id }) => !risk.measureIds.includes(id))

  return (
    <div className={s['stack']}>
      <SelectField
        label={t('treatment')}
        value={risk.treatment}
        emptyLabel={t('undecided')}
        onChange={(treatment) => edit({ treatment })}
        options={TREATMENTS.map((value) => ({
          value,
          label: localized(treatmentTexts[value].label, language),
        }))}
        hint={
          risk.treatment === null
            ? undefined
            : localized(treatmentTexts[risk.treatment].guidance, language)
        }
      />
      {linked.length === 0 && <p className={s['help']}>{t('measures.none')}</p>}
      <ul className={s['measures']}>
        {linked.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} riskId={risk.id} edits={edits} />
        ))}
      </ul>
      <Combo
        label={t('measures.add')}
        placeholder={t('measures.addPlaceholder')}
        value={null}
        onChange={(key) => {
          if (key === null) return
          if (others.some(({ id }) => id === key)) edits.linkMeasure(risk.id, key)
          else fromCatalogue(key)
        }}
        onCreate={(title) => void edits.addMeasure(risk.id, { title: title.trim().slice(0, 300) })}
        createLabel={(title) => t('measures.create', { title })}
        options={[
          ...others.map(({ id, code, title }) => ({
            value: id as string,
            label: title,
            hint: t('measures.ofProject', { code }),
          })),
          ...measureLibrary
            .filter(
              ({ id }) => !taken.has(id) && !others.some(({ catalogueId }) => catalogueId === id),
            )
            .map(({ id, title }) => ({ value: id as string, label: localized(title, language) })),
        ]}
        emptyLabel={t('noneLeft')}
        clearLabel={t('clear')}
      />
      {suggested.length > 0 && (
        <section>
          <h3 className={s['heading']}>{t('measures.suggested')}</h3>
          <ul className={s['suggested']}>
            {suggested.map((id) => {
              const content = measureById(id)
              if (!content) return null
              const title = localized(content.title, language)
              return (
                <li key={id}>
                  <span>
                    {title}
                    <small>{localized(content.description, language)}</small>
                  </span>
                  <Button
                    size="small"
                    aria-label={t('measures.take', { title })}
                    onClick={() => fromCatalogue(id)}
                  >
                    {t('measures.takeShort')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}
