import { useState } from 'react'
import type { RiskView } from '../../../../shared/rules/risk-view'
import { AFTER_KINDS, type AfterKind } from '../../../../shared/steps/risks/register'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Segmented } from '../../../ui/Segmented'
import { SelectField } from '../../../ui/SelectField'
import type { RiskEdits } from '../record/use-risk-edits'
import { HeatLegend } from './HeatLegend'
import { HeatMap, type MapMode } from './HeatMap'
import { mapTexts } from './map-texts'
import { MapTable } from './MapTable'
import s from './register.module.css'

interface MapCardProps {
  readonly views: readonly RiskView[]
  readonly after: AfterKind
  readonly onAfter: (kind: AfterKind) => void
  readonly selected: string | null
  readonly label: string
  readonly edits: RiskEdits
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}

const MODES: readonly MapMode[] = ['before', 'both', 'after']

/** The map with what it shows, its legend, its table and the risks it cannot show yet. */
export function MapCard(props: MapCardProps) {
  const { views, after, onAfter, selected, label, edits, onSelect, onOpen } = props
  const t = useTexts(mapTexts)
  const [mode, setMode] = useState<MapMode>('both')
  const [asTable, setAsTable] = useState(false)
  const today = views.some(({ current }) => current.value !== null)
  const unrated = views.filter((view) => view.gross.value === null && view[after].value === null)
  return (
    <section className={s['mapCard']} aria-labelledby="risk-map-title" data-print="whole">
      <header className={s['mapHead']}>
        <h2 id="risk-map-title">{t('title')}</h2>
        {!asTable && (
          <Segmented
            label={t('mode.label')}
            value={mode}
            onChange={setMode}
            options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
        )}
      </header>
      {asTable ? (
        <MapTable views={views} after={after} onOpen={onOpen} />
      ) : (
        <HeatMap
          views={views}
          mode={mode}
          after={after}
          selected={selected}
          large={false}
          label={label}
          onSelect={onSelect}
          onRate={edits.rate}
        />
      )}
      {unrated.length > 0 && (
        <p className={s['unrated']}>
          <b>{t('unrated.title')}</b>
          {unrated.map(({ risk }) => (
            <Button
              key={risk.id}
              size="small"
              aria-label={t('unrated.open', { code: risk.code, title: risk.title })}
              onClick={() => onOpen(risk.id)}
            >
              {risk.code}
            </Button>
          ))}
        </p>
      )}
      <HeatLegend views={views} after={after} />
      <footer className={s['mapFoot']} data-print="hide">
        {today && (
          <div className={s['afterKind']}>
            <SelectField
              small
              label={t('after.label')}
              hideLabel
              value={after}
              onChange={(kind) => kind !== null && onAfter(kind)}
              options={AFTER_KINDS.map((value) => ({ value, label: t(`after.${value}`) }))}
            />
          </div>
        )}
        {!asTable && <span>{t('hintShort')}</span>}
        <Button
          size="small"
          variant="subtle"
          icon={asTable ? 'adjust' : 'table'}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'asMap' : 'asTable')}
        </Button>
      </footer>
    </section>
  )
}
