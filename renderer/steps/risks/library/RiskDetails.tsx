import { referenceText, riskReferences } from '../../../../shared/content/risks/references'
import { libraryTexts as facts } from '../../../../shared/content/risks/texts'
import { facetScales } from '../../../../shared/content/risks/scales'
import { type Localized, localized } from '../../../../shared/kernel/text'
import type { OwnLibrary } from '../../../data/own-library'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Grade } from '../../../ui/Chip'
import s from './library.module.css'
import { libraryTexts } from './texts'
import { type ShelfRisk, sourceOf } from './use-shelf'

interface RiskDetailsProps {
  readonly shelved: ShelfRisk
  /** Titles of the measures taken with it. */
  readonly kept: ReadonlySet<string>
  readonly onKept: (titles: ReadonlySet<string>) => void
  readonly own: OwnLibrary
}

/** Everything the library says of one risk. */
export function RiskDetails({ shelved, kept, onKept, own }: RiskDetailsProps) {
  const { risk, reasons } = shelved
  const t = useTexts(libraryTexts)
  const tFact = useTexts(facts)
  const formats = useFormats()
  const { language } = useLanguage()
  const source = sourceOf(risk)
  const mine = own.risks?.find(({ id }) => `own.${id}` === risk.id)
  const { probability, severity } = risk.start
  const lines = (texts: readonly Localized[]) => (
    <ul>
      {texts.map((text) => (
        <li key={text.en}>{localized(text, language)}</li>
      ))}
    </ul>
  )
  return (
    <article className={s['details']} aria-label={risk.title}>
      <h2>{risk.title}</h2>
      {reasons.length > 0 && (
        <section className={s['why']}>
          <h3>{t('why')}</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      <dl className={s['scenario']}>
        <dt>{tFact('fact.cause')}</dt>
        <dd>{risk.cause}</dd>
        <dt>{tFact('fact.event')}</dt>
        <dd>{risk.event}</dd>
        <dt>{tFact('fact.consequence')}</dt>
        <dd>{risk.consequence}</dd>
        <dt>{tFact('fact.start')}</dt>
        <dd>
          {probability === null || severity === null
            ? tFact('startDepends')
            : t('startAt', { probability, severity })}
        </dd>
        {source && source.facets.length > 0 && (
          <>
            <dt>{tFact('fact.facets')}</dt>
            <dd>
              {source.facets
                .map((facet) => localized(facetScales[facet].label, language))
                .join(', ')}
            </dd>
          </>
        )}
        {risk.indicator !== '' && (
          <>
            <dt>{tFact('fact.indicator')}</dt>
            <dd>{risk.indicator}</dd>
          </>
        )}
      </dl>
      {source && (
        <div className={s['columns']}>
          <section>
            <h3>{tFact('fact.causes')}</h3>
            {lines(source.causes)}
          </section>
          <section>
            <h3>{tFact('fact.consequences')}</h3>
            {lines(source.consequences)}
          </section>
        </div>
      )}
      {risk.measures.length > 0 && (
        <section className={s['measures']}>
          <h3>{t('keptMeasures')}</h3>
          {risk.measures.map(({ title }) => (
            <Checkbox
              key={title}
              label={title}
              checked={kept.has(title)}
              onChange={(on) => {
                const next = new Set(kept)
                if (on) next.add(title)
                else next.delete(title)
                onKept(next)
              }}
            />
          ))}
        </section>
      )}
      {source && source.references.length > 0 && (
        <section>
          <h3>{tFact('fact.references')}</h3>
          <ul className={s['references']}>
            {source.references.map((id) => (
              <li key={id}>
                {localized(referenceText(id), language)}{' '}
                {riskReferences[id].grade === 'U' && (
                  <Grade grade="unconfirmed">{tFact('toConfirm')}</Grade>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={s['foot']}>
        {source
          ? t('reviewed', { date: formats.shortDate(source.reviewed) })
          : t('addedOn', { date: formats.shortDate(mine?.addedOn ?? '') })}
        {mine && <RemoveOwn own={own} id={mine.id} />}
      </p>
    </article>
  )
}

function RemoveOwn({ own, id }: { readonly own: OwnLibrary; readonly id: string }) {
  const t = useTexts(libraryTexts)
  const { done, failed } = useNotices()
  const remove = async () => {
    const removed = own.risks?.find((risk) => risk.id === id)
    const result = await own.remove(id)
    if (!result.ok) return failed(result.error)
    done(t('mine.removed'), removed && (() => void own.add(removed)))
  }
  return (
    <Button size="small" variant="subtle" icon="trash" onClick={() => void remove()}>
      {t('mine.remove')}
    </Button>
  )
}
