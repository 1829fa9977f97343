import { companyValueCommands } from '../../../shared/commands/registry'
import { blankCompanyValue } from '../../../shared/domain/blank'
import { companyValueSchema, type CompanyValue } from '../../../shared/domain/company-value'
import { lastKey } from '../../../shared/steps/profile/reorder'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { LongAnswer, TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Grid, Stack, VisuallyHidden } from '../../ui/Layout'
import { AddLine } from './AddLine'
import { moveKeys } from './move-keys'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { texts } from './texts'
import { useDo, useProfileEdit } from './use-edit'
import { useField } from './use-field'
import { useOrdered } from './use-ordered'

/** The mission, then the values and what each imposes on AI (method.md 7.3). */
export function Values() {
  return (
    <Stack gap={4}>
      <Mission />
      <ValueList />
    </Stack>
  )
}

function Mission() {
  const t = useTexts(texts)
  const field = useField()
  const mission = useProject((project) => project.profile.mission)
  const edit = useProfileEdit()
  return (
    <Card title={t('values.mission')}>
      <Grid columns={3}>
        {(['why', 'how', 'what'] as const).map((part) => (
          <LongAnswer
            key={part}
            {...field(part)}
            stored={mission[part]}
            maxLength={20_000}
            commit={(text) => edit({ mission: { [part]: text } })}
          />
        ))}
      </Grid>
    </Card>
  )
}

function ValueList() {
  const t = useTexts(texts)
  const { newId, read } = useActions()
  const act = useDo()
  const live = useProject((project) => project.companyValues.live)
  const list = useOrdered(
    live,
    {
      ...companyValueCommands,
      reorder: (id, order) => act(companyValueCommands.edit, { id, changes: { order } }),
    },
    ({ name }) => name,
  )
  const add = (name: string) =>
    act(companyValueCommands.add, {
      noun: blankCompanyValue({
        id: companyValueSchema.unwrap().shape.id.parse(newId()),
        name,
        order: lastKey(read().companyValues.live),
      }),
    })
  return (
    <Card title={t('values.list')} flush>
      <p className={s['note']}>{t('values.hint')}</p>
      {list.items.map((value, at) => (
        <ValueRow
          key={value.id}
          value={value}
          edges={{ first: at === 0, last: at === list.items.length - 1 }}
          onMove={(step) => list.move(value.id, step)}
          onRemove={() => list.remove(value.id)}
        />
      ))}
      <AddLine label={t('fresh.values')} button={t('add.values')} onAdd={add} maxLength={300} />
      <VisuallyHidden>
        <output>{list.announcement}</output>
      </VisuallyHidden>
    </Card>
  )
}

interface ValueRowProps {
  readonly value: CompanyValue
  readonly edges: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function ValueRow({ value, edges, onMove, onRemove }: ValueRowProps) {
  const t = useTexts(texts)
  const { run } = useActions()
  const { id, name } = value
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- catches Alt + arrows of the fields inside; the buttons do the same
    <div className={s['value']} onKeyDown={moveKeys(onMove)} data-print="whole">
      <div className={s['valueFields']}>
        <TextAnswer
          label={t('column.name')}
          stored={name}
          maxLength={300}
          commit={(text) => run(companyValueCommands.edit, { id, changes: { name: text } })}
        />
        {(['meaning', 'aiConsequence', 'testCase'] as const).map((part) => (
          <LongAnswer
            key={part}
            label={t(`column.${part}`)}
            stored={value[part]}
            maxLength={20_000}
            commit={(text) => run(companyValueCommands.edit, { id, changes: { [part]: text } })}
          />
        ))}
      </div>
      <RowTools name={name} onMove={onMove} onRemove={onRemove} {...edges} />
    </div>
  )
}
