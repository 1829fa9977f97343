import {
  dataLocations,
  hostingModes,
  toolCategories,
} from '../../../../shared/content/tools/vocabulary'
import { DATA_LOCATIONS, HOSTING_MODES, TOOL_CATEGORIES } from '../../../../shared/domain/tool'
import { useTexts } from '../../../i18n/language'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { PersonField } from '../../../forms/PersonField'
import { SelectField } from '../../../ui/SelectField'
import { useSay } from '../use-say'
import { CasesServed } from './CasesServed'
import s from './record.module.css'
import type { PartProps } from './record-parts'
import { recordTexts } from './record-texts'

/** Who makes it, where it runs, whom it serves. */
export function IdentityPart({ view, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const say = useSay()
  const { tool } = view
  return (
    <div className={s['stack']}>
      <TextAnswer
        label={t('name')}
        required
        stored={tool.name}
        expected={t('nameExpected')}
        maxLength={300}
        commit={(name) => edit({ name })}
      />
      <div className={s['pair']}>
        <TextAnswer
          label={t('vendor')}
          stored={tool.vendor}
          maxLength={300}
          commit={(vendor) => edit({ vendor })}
        />
        <TextAnswer
          label={t('version')}
          stored={tool.version}
          maxLength={300}
          commit={(version) => edit({ version })}
        />
      </div>
      <LongAnswer
        label={t('purpose')}
        stored={tool.purpose}
        commit={(purpose) => edit({ purpose })}
      />
      <SelectField
        label={t('category')}
        value={tool.category}
        emptyLabel={t('choose')}
        hint={tool.category === null ? undefined : say(toolCategories[tool.category].meaning)}
        options={TOOL_CATEGORIES.map((value) => ({
          value,
          label: say(toolCategories[value].label),
        }))}
        onChange={(category) => edit({ category })}
      />
      <div className={s['pair']}>
        <SelectField
          label={t('hosting')}
          value={tool.hosting}
          emptyLabel={t('choose')}
          options={HOSTING_MODES.map((value) => ({ value, label: say(hostingModes[value].label) }))}
          onChange={(hosting) => edit({ hosting })}
        />
        <SelectField
          label={t('location')}
          value={tool.dataLocation}
          emptyLabel={t('choose')}
          options={DATA_LOCATIONS.map((value) => ({
            value,
            label: say(dataLocations[value].label),
          }))}
          onChange={(dataLocation) => edit({ dataLocation })}
        />
      </div>
      {tool.dataLocation !== null && (
        <p className={s['help']}>{say(dataLocations[tool.dataLocation].meaning)}</p>
      )}
      <PersonField label={t('lead')} value={tool.lead} onChange={(lead) => edit({ lead })} />
      <CasesServed view={view} edit={edit} />
      <LongAnswer label={t('note')} stored={tool.note} commit={(note) => edit({ note })} />
    </div>
  )
}
