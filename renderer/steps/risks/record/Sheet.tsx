import { familiesInOrder } from '../../../../shared/content/risks/families'
import { libraryRiskById } from '../../../../shared/content/risks/library'
import type { Risk } from '../../../../shared/domain/risk'
import { localized } from '../../../../shared/kernel/text'
import { useProject } from '../../../data/use-project'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { LinkField } from './LinkField'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { recordTexts } from './texts'

/** What the risk is: identification, scenario, what and whom it touches. */
export function Sheet({ view: { risk }, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const useCases = useProject((project) => project.useCases)
  const tools = useProject((project) => project.tools)
  const linkedCases = risk.useCaseIds.flatMap((id) => useCases.get(id) ?? [])
  const linkedTools = risk.toolIds.flatMap((id) => tools.get(id) ?? [])
  return (
    <div className={s['stack']}>
      <TextAnswer
        label={t('title')}
        stored={risk.title}
        maxLength={300}
        required
        commit={(title) => edit({ title })}
      />
      <SelectField
        label={t('family')}
        value={risk.family}
        onChange={(family) => family !== null && edit({ family })}
        options={familiesInOrder.map(({ id, title }) => ({
          value: id,
          label: localized(title, language),
        }))}
      />
      <FromLibrary risk={risk} edit={edit} />
      {(['cause', 'event', 'consequence'] as const).map((part) => (
        <LongAnswer
          key={part}
          label={t(part)}
          stored={risk[part]}
          commit={(text) => edit({ [part]: text })}
        />
      ))}
      <LinkField
        label={t('cases')}
        addLabel={t('addCase')}
        linked={linkedCases.map(({ id, code, title }) => ({ id, code, name: title }))}
        options={useCases.live.map(({ id, code, title }) => ({ id, code, name: title }))}
        onChange={(ids) =>
          edit({ useCaseIds: useCases.all().flatMap(({ id }) => (ids.includes(id) ? [id] : [])) })
        }
      />
      <LinkField
        label={t('tools')}
        addLabel={t('addTool')}
        linked={linkedTools.map(({ id, code, name }) => ({ id, code, name }))}
        options={tools.live.map(({ id, code, name }) => ({ id, code, name }))}
        onChange={(ids) =>
          edit({ toolIds: tools.all().flatMap(({ id }) => (ids.includes(id) ? [id] : [])) })
        }
      />
      {risk.useCaseIds.length + risk.toolIds.length === 0 && (
        <p className={s['help']}>{t('company')}</p>
      )}
      <TextAnswer
        label={t('persons')}
        stored={risk.personsAffected}
        maxLength={300}
        commit={(personsAffected) => edit({ personsAffected })}
      />
      <LongAnswer
        label={t('controls')}
        stored={risk.existingControls}
        commit={(existingControls) => edit({ existingControls })}
      />
    </div>
  )
}

/** Where a risk of the library comes from, and its scenario while the room has not written its own. */
function FromLibrary({ risk, edit }: { readonly risk: Risk; readonly edit: PartProps['edit'] }) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const written = useProject(({ header }) => header.language)
  const source = risk.catalogueId === null ? undefined : libraryRiskById(risk.catalogueId)
  if (!source) return null
  const { cause, event, consequence } = source.scenario
  const blank = [risk.cause, risk.event, risk.consequence].every((text) => text.trim() === '')
  return (
    <p className={s['help']}>
      {t('fromLibrary', { title: localized(source.title, language) })}{' '}
      {blank && (
        <Button
          size="small"
          variant="link"
          onClick={() =>
            // Kept in the project: in its language, whatever the one on screen.
            edit({
              cause: localized(cause, written),
              event: localized(event, written),
              consequence: localized(consequence, written),
            })
          }
        >
          {t('takeScenario')}
        </Button>
      )}
    </p>
  )
}
