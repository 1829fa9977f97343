import { riskFamilies } from '../../../../shared/content/risks/families'
import type { UseCase } from '../../../../shared/domain/use-case'
import { localized } from '../../../../shared/kernel/text'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Checkbox } from '../../../ui/Checkbox'
import { Chip } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import s from './library.module.css'
import { libraryTexts } from './texts'
import type { Shelf, ShelfRisk } from './use-shelf'

interface ShelfListProps {
  readonly shelf: Shelf
  readonly useCase: UseCase | null
  readonly current: string
  readonly chosen: ReadonlySet<string>
  readonly onLook: (id: string) => void
  readonly onChoose: (id: string, on: boolean) => void
}

/** The shelf as lines: suggestions for the case with their reason, then the rest by family. */
export function ShelfList(props: ShelfListProps) {
  const { shelf, useCase } = props
  const t = useTexts(libraryTexts)
  return (
    <div className={s['list']}>
      {useCase !== null && shelf.suggested.length > 0 && (
        <section aria-labelledby="risks-suggested">
          <h2 id="risks-suggested">
            {t('suggested', { code: useCase.code, count: shelf.suggested.length })}
          </h2>
          <Lines {...props} lines={shelf.suggested} />
        </section>
      )}
      {shelf.others.length > 0 && (
        <section aria-labelledby="risks-others">
          <h2 id="risks-others">
            {useCase !== null && shelf.suggested.length > 0 ? t('others') : t('title')}
          </h2>
          <Lines {...props} lines={shelf.others} />
        </section>
      )}
    </div>
  )
}

function Lines({
  lines,
  current,
  chosen,
  onLook,
  onChoose,
}: ShelfListProps & { readonly lines: readonly ShelfRisk[] }) {
  const t = useTexts(libraryTexts)
  const { language } = useLanguage()
  return (
    <ul>
      {lines.map(({ risk, reasons, codes }) => (
        <li key={risk.id} className={cx(s['line'], risk.id === current && s['current'])}>
          <Checkbox
            label={t('choose', { title: risk.title })}
            hideLabel
            checked={chosen.has(risk.id)}
            onChange={(on) => onChoose(risk.id, on)}
          />
          <button
            type="button"
            aria-current={risk.id === current || undefined}
            onClick={() => onLook(risk.id)}
          >
            <b>{risk.title}</b>
            <span className={s['second']}>
              {localized(riskFamilies[risk.family].title, language)}
              {codes.length > 0 && ` · ${t('inRegister', { codes: codes.join(', ') })}`}
              {risk.origin === 'own-library' && <Chip tone="outline">{t('own')}</Chip>}
            </span>
            {reasons[0] !== undefined && (
              <span className={s['reason']}>
                {reasons[0]}
                {reasons.length > 1 && ` ${t('moreReasons', { count: reasons.length - 1 })}`}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
