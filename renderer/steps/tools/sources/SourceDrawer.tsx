import { dataSourceKinds, sourceCriteria } from '../../../../shared/content/tools/sources'
import { applicationIdSchema } from '../../../../shared/domain/application'
import { SOURCE_CRITERIA } from '../../../../shared/domain/source'
import { useProject } from '../../../data/use-project'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Combo } from '../../../ui/Combo'
import { Drawer } from '../../../ui/Drawer'
import { IconButton } from '../../../ui/IconButton'
import { ScaleField } from '../../../ui/ScaleField'
import { SelectField } from '../../../ui/SelectField'
import { useSay } from '../use-say'
import type { SourceRow } from './source-rows'
import { SourceState } from './SourceState'
import s from './sources.module.css'
import { sourceTexts } from './texts'
import { useSourceActions } from './use-sources'

interface SourceDrawerProps {
  readonly row: SourceRow
  /** Codes in the order of the list beside. */
  readonly order: readonly string[]
}

/** The record of one source: what it is, its five marks in words, whom it serves. */
export function SourceDrawer({ row, order }: SourceDrawerProps) {
  const t = useTexts(sourceTexts)
  const say = useSay()
  const formats = useFormats()
  const { go } = usePlace()
  const { edit, remove } = useSourceActions()
  const applications = useProject((project) => project.applications.live)
  const { source, score } = row
  const { id } = source
  const at = order.indexOf(source.code)
  const towards = (code: string | undefined) =>
    code === undefined ? null : () => go(`sources/${code}`)
  return (
    <Drawer
      open
      onClose={() => go('sources')}
      title={source.name}
      eyebrow={
        <>
          {source.code} <SourceState row={row} />
        </>
      }
      sentence={
        score.value === null ? undefined : `${formats.number(score.value.score, 0)} ${t('outOf')}`
      }
      closeLabel={t('record.close')}
      previous={{ label: t('record.previous'), onGo: towards(order[at - 1]) }}
      next={{ label: t('record.next'), onGo: towards(order[at + 1]) }}
      tools={
        <IconButton
          icon="trash"
          quiet
          label={t('record.remove')}
          onClick={() => {
            go('sources')
            remove(source)
          }}
        />
      }
    >
      <div className={s['stack']} key={id}>
        <TextAnswer
          label={t('record.name')}
          required
          stored={source.name}
          expected={t('record.nameExpected')}
          maxLength={300}
          commit={(name) => edit(id, { name })}
        />
        <SelectField
          label={t('record.kind')}
          value={source.catalogueId}
          emptyLabel={t('record.own')}
          options={dataSourceKinds.map((kind) => ({ value: kind.id, label: say(kind.label) }))}
          onChange={(catalogueId) => edit(id, { catalogueId })}
        />
        <SelectField
          label={t('record.application')}
          value={source.applicationId}
          emptyLabel={t('record.noApplication')}
          options={applications.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(application) =>
            edit(id, {
              applicationId: application === null ? null : applicationIdSchema.parse(application),
            })
          }
        />
        <PersonField
          label={t('record.owner')}
          value={source.owner}
          onChange={(owner) => edit(id, { owner })}
        />
        <Served row={row} />
        <section className={s['group']}>
          <h3>{t('record.marks')}</h3>
          {SOURCE_CRITERIA.map((criterion) => (
            <div key={criterion}>
              <ScaleField
                label={say(sourceCriteria[criterion].question)}
                layout="rows"
                value={source.notes[criterion]}
                levels={sourceCriteria[criterion].marks.map((text, index) => ({
                  value: index + 1,
                  label: say(text),
                }))}
                onChange={(value) => edit(id, { notes: { [criterion]: value } })}
              />
              {source.notes[criterion] !== null && (
                <Button
                  size="small"
                  variant="link"
                  aria-label={`${t('record.clear')} : ${say(sourceCriteria[criterion].label)}`}
                  onClick={() => edit(id, { notes: { [criterion]: null } })}
                >
                  {t('record.clear')}
                </Button>
              )}
            </div>
          ))}
        </section>
        <TextAnswer
          label={t('record.treatment')}
          hint={t('record.treatmentHint')}
          stored={source.treatment}
          maxLength={300}
          commit={(treatment) => edit(id, { treatment })}
        />
        <LongAnswer
          label={t('record.note')}
          stored={source.note}
          commit={(note) => edit(id, { note })}
        />
      </div>
    </Drawer>
  )
}

function Served({ row: { source, cases } }: { readonly row: SourceRow }) {
  const t = useTexts(sourceTexts)
  const { href } = usePlace()
  const { link } = useSourceActions()
  const useCases = useProject((project) => project.useCases)
  return (
    <section className={s['group']}>
      <h3>{t('record.cases')}</h3>
      {cases.length === 0 ? (
        <p className={s['note']}>{t('record.noCase')}</p>
      ) : (
        <ul className={s['served']}>
          {cases.map((useCase) => (
            <li key={useCase.id}>
              <a href={href('usecases', `register/${useCase.code}`)}>
                {useCase.code} {useCase.title}
              </a>
              <IconButton
                icon="close"
                size="small"
                quiet
                label={t('record.unlink', { code: useCase.code })}
                onClick={() => link(useCase, source, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <Combo
        label={t('record.link')}
        hideLabel
        small
        value={null}
        placeholder={t('record.search')}
        emptyLabel={t('record.nothing')}
        clearLabel=""
        options={useCases.live
          .filter((one) => !cases.includes(one))
          .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        onChange={(id) => {
          const useCase = id === null ? undefined : useCases.get(id)
          if (useCase) link(useCase, source, true)
        }}
      />
    </section>
  )
}
