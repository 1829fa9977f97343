import { useCallback, useMemo, useState } from 'react'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Menu } from '../../../ui/Menu'
import { IconButton } from '../../../ui/IconButton'
import { Page } from '../Page'
import { RecordDrawer } from '../record/RecordDrawer'
import { BulkBar } from './BulkBar'
import { columnsFor } from './columns'
import { FilterBar } from './FilterBar'
import { NO_FILTERS } from './filters'
import { NewCase } from './NewCase'
import { PasteDialog } from './PasteDialog'
import { RegisterEmpty } from './RegisterEmpty'
import { RegisterTable } from './RegisterTable'
import s from './register.module.css'
import { NOTHING_SELECTED, type Selection, within } from './selection'
import { Situation } from './Situation'
import { registerTexts } from './texts'
import { Trash } from './Trash'
import { useCaseEdits } from './use-case-edits'
import { useHeldList } from './use-held-list'
import { useRegisterKeys } from './use-register-keys'
import { useWidth } from './use-width'

/** Widest window where a row holds on one line, number and quadrant before the title (design.md 16). */
const ONE_LINE_BELOW = 1280

/** The register: every case in a table that stays fluid with thousands, and its record beside. */
export function Register() {
  const t = useTexts(registerTexts)
  const { go, rest, presenting } = usePlace()
  const { read } = useActions()
  const list = useHeldList()
  const { ids, cases, filters } = list
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED)
  // How often a new case was asked for since the field opened; 0 while it is closed.
  const [adding, setAdding] = useState(0)
  const [pasting, setPasting] = useState<string | null>(null)
  const [refusing, setRefusing] = useState<string | null>(null)
  const [box, width] = useWidth()
  const columns = useMemo(() => columnsFor(width), [width])

  const open = useCallback(
    (id: string) => {
      // Read when asked, not watched: the rows keep this handler for as long as they stand.
      const useCase = read().useCases.get(id)
      if (useCase) go(`register/${useCase.code}`)
    },
    [read, go],
  )
  const askReason = useCallback(
    (id: string) => {
      setRefusing(id)
      open(id)
    },
    [open],
  )
  const close = useCallback(() => {
    setRefusing(null)
    go('register')
  }, [go])
  const edits = useCaseEdits(askReason)
  const count = cases.live.length
  const removed = cases.size - count
  const trash = rest[1] === 'trash'
  const shown = useProject(({ useCases }) => useCases.live.find(({ code }) => code === rest[1]))
  const chosen = within(selection, ids)

  const startAdding = () => {
    list.setFilters(NO_FILTERS)
    setAdding((times) => times + 1)
    if (trash) go('register')
  }
  useRegisterKeys({ onNew: startAdding, onPaste: setPasting })

  const actions = presenting ? undefined : (
    <>
      <Menu
        trigger={<IconButton icon="more" variant="default" label={t('more')} />}
        items={[
          {
            id: 'paste',
            label: t('empty.paste'),
            icon: 'table',
            onSelect: () => setPasting(''),
          },
          { id: 'ideas', label: t('empty.ideas'), icon: 'idea', onSelect: () => go('ideas') },
          {
            id: 'trash',
            label: t('trash.open', { count: removed }),
            icon: 'trash',
            disabled: removed === 0,
            onSelect: () => go('register/trash'),
          },
        ]}
      />
      <Button icon="upload" onClick={() => go('import')}>
        {t('import')}
      </Button>
      <Button icon="add" variant="filled" title={t('addHint')} onClick={startAdding}>
        {t('add')}
      </Button>
    </>
  )

  return (
    <Page
      tab="register"
      title={trash ? t('trash.title') : t('title')}
      sentence={trash ? t('trash.sentence') : <Situation />}
      actions={actions}
    >
      <div ref={box} className={s['page']}>
        {trash ? (
          <Trash edits={edits} onBack={() => go('register')} />
        ) : count === 0 && adding === 0 ? (
          <RegisterEmpty
            onIdeas={() => go('ideas')}
            onBlank={startAdding}
            onImport={() => go('import')}
            onPaste={() => setPasting('')}
          />
        ) : (
          <>
            {!presenting && (
              <FilterBar
                filters={filters}
                onFilters={list.setFilters}
                sort={list.sort}
                onSort={list.setSort}
                aged={list.aged && list.sort !== null}
                onSortAgain={list.again}
              />
            )}
            {chosen.length > 0 && (
              <BulkBar
                ids={chosen}
                edits={edits}
                onClear={() => setSelection(NOTHING_SELECTED)}
                onOpen={open}
              />
            )}
            <RegisterTable
              ids={ids}
              columns={columns}
              sort={list.sort}
              onSort={list.setSort}
              selection={selection}
              onSelect={setSelection}
              current={shown?.id ?? null}
              onOpen={open}
              onClose={close}
              singleLine={window.innerWidth < ONE_LINE_BELOW}
              edits={edits}
              top={
                adding > 0 && (
                  <NewCase
                    onAdd={edits.add}
                    onOpen={open}
                    onClose={() => setAdding(0)}
                    asked={adding}
                  />
                )
              }
              footer={
                <>
                  <span role="status">{t('shown', { count: ids.length, total: count })}</span>
                  <span className={s['keys']} data-print="hide">
                    {t('keys')}
                  </span>
                </>
              }
            />
            {ids.length === 0 && count > 0 && (
              <EmptyState
                title={t('nothingFound.title')}
                text={t('nothingFound.text', { count })}
                actions={
                  <Button onClick={() => list.setFilters(NO_FILTERS)}>
                    {t('filter.clearAll')}
                  </Button>
                }
              />
            )}
          </>
        )}
      </div>
      {pasting !== null && <PasteDialog start={pasting} onClose={() => setPasting(null)} />}
      {shown && (
        <RecordDrawer
          id={shown.id}
          order={ids}
          edits={edits}
          refusing={refusing === shown.id}
          onRefusing={(on) => setRefusing(on ? shown.id : null)}
          onGo={open}
          onClose={close}
        />
      )}
    </Page>
  )
}
