import { useMemo } from 'react'
import { aiUseCommands } from '../../../shared/commands/registry'
import { aiUseSchema, type AiUse } from '../../../shared/domain/ai-use'
import { blankAiUse } from '../../../shared/domain/blank'
import { lastKey } from '../../../shared/steps/profile/reorder'
import { toolsInRegister } from '../../../shared/steps/profile/tools-in-register'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { NumberAnswer } from '../../forms/NumberAnswer'
import { TextAnswer } from '../../forms/TextAnswer'
import { useTexts } from '../../i18n/language'
import { Card } from '../../ui/Card'
import { Stack } from '../../ui/Layout'
import { SelectField } from '../../ui/SelectField'
import { AddLine } from './AddLine'
import { EditTable } from './EditTable'
import { moveKeys } from './move-keys'
import s from './profile.module.css'
import { RowTools } from './RowTools'
import { Signs } from './Signs'
import { texts } from './texts'
import { useDo, useProfileEdit } from './use-edit'
import { UseStatus } from './UseStatus'
import { useField } from './use-field'
import { useOrdered } from './use-ordered'

const AUTHORISED = ['yes', 'partly', 'no'] as const

/** The inventory of AI already in use, and the signs of a lack of rules. */
export function Uses() {
  const field = useField()
  const assistants = useProject((project) => project.profile.assistantsCount)
  const edit = useProfileEdit()
  return (
    <Stack gap={4}>
      <UseList />
      <div className={s['side']}>
        <Signs />
        <Card>
          <NumberAnswer
            {...field('assistantsCount')}
            value={assistants}
            min={0}
            decimals={0}
            onAnswer={(count) => edit({ assistantsCount: count })}
          />
        </Card>
      </div>
    </Stack>
  )
}

function UseList() {
  const t = useTexts(texts)
  const { newId, read } = useActions()
  const act = useDo()
  const live = useProject((project) => project.aiUses.live)
  const list = useOrdered(
    live,
    {
      ...aiUseCommands,
      reorder: (id, order) => act(aiUseCommands.edit, { id, changes: { order } }),
    },
    ({ name }) => name,
  )
  const add = (name: string) =>
    act(aiUseCommands.add, {
      noun: blankAiUse({
        id: aiUseSchema.unwrap().shape.id.parse(newId()),
        name,
        order: lastKey(read().aiUses.live),
      }),
    })
  return (
    <Card title={t('uses.title')} flush>
      <p className={s['note']}>{t('uses.hint')}</p>
      {list.items.length > 0 && (
        <EditTable
          label={t('uses.title')}
          minWidth={880}
          announcement={list.announcement}
          columns={[
            { header: t('column.tool'), width: '22%' },
            { header: t('column.users') },
            { header: t('column.purpose') },
            { header: t('column.authorised'), width: '108px' },
            { header: t('column.register'), width: '22%' },
          ]}
        >
          {list.items.map((use, at) => (
            <UseRow
              key={use.id}
              use={use}
              edges={{ first: at === 0, last: at === list.items.length - 1 }}
              onMove={(step) => list.move(use.id, step)}
              onRemove={() => list.remove(use.id)}
            />
          ))}
        </EditTable>
      )}
      <AddLine label={t('fresh.uses')} button={t('add.uses')} onAdd={add} maxLength={300} />
    </Card>
  )
}

interface UseRowProps {
  readonly use: AiUse
  readonly edges: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function UseRow({ use, edges, onMove, onRemove }: UseRowProps) {
  const t = useTexts(texts)
  const { run } = useActions()
  const act = useDo()
  const register = useProject((project) => project.tools.live)
  const tools = useMemo(
    () =>
      toolsInRegister(register, use.toolCode).map(({ code, name }) => ({
        value: code,
        label: `${code} ${name}`.trim(),
      })),
    [register, use.toolCode],
  )
  const { id, name, authorised, toolCode } = use
  const cell = (column: 'tool' | 'users' | 'purpose' | 'authorised' | 'register') => ({
    label: t('cell', { column: t(`column.${column}`), row: name }),
    hideLabel: true,
    small: true,
  })
  const text = (column: 'tool' | 'users' | 'purpose', part: 'name' | 'users' | 'purpose') => (
    <td>
      <TextAnswer
        {...cell(column)}
        stored={use[part]}
        maxLength={300}
        commit={(typed) => run(aiUseCommands.edit, { id, changes: { [part]: typed } })}
      />
    </td>
  )
  return (
    <tr onKeyDown={moveKeys(onMove)}>
      {text('tool', 'name')}
      {text('users', 'users')}
      {text('purpose', 'purpose')}
      <td>
        <SelectField
          {...cell('authorised')}
          value={authorised}
          emptyLabel={t('uses.toDecide')}
          options={AUTHORISED.map((value) => ({ value, label: t(`uses.word.${value}`) }))}
          onChange={(value) => act(aiUseCommands.edit, { id, changes: { authorised: value } })}
        />
      </td>
      <td>
        <SelectField
          {...cell('register')}
          value={toolCode}
          emptyLabel={t('of.notListed')}
          options={tools}
          onChange={(value) => act(aiUseCommands.edit, { id, changes: { toolCode: value } })}
        />
        <UseStatus use={use} onlyWarnings />
      </td>
      <td>
        <RowTools name={name} onMove={onMove} onRemove={onRemove} {...edges} />
      </td>
    </tr>
  )
}
