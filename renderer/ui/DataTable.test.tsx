import { act, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { DataTable } from './DataTable'
import { type Column, type Sort, sortRows } from './table-model'

interface Idea {
  readonly id: string
  readonly gain: number
}

const IDEAS: readonly Idea[] = [
  { id: 'CU1', gain: 420 },
  { id: 'CU2', gain: 90 },
  { id: 'CU3', gain: 980 },
]
const COLUMNS: readonly Column<Idea>[] = [
  { id: 'id', header: 'Cas', cell: ({ id }) => id, rowHeader: true, sum: 'Total' },
  {
    id: 'gain',
    header: 'Gain',
    cell: ({ gain }) => <button type="button">{gain}</button>,
    sortable: true,
    sum: '1 490',
  },
]

function open(rows = IDEAS) {
  const onOpen = vi.fn<(idea: Idea) => void>()
  function Example() {
    const [sort, setSort] = useState<Sort | null>(null)
    const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
    return (
      <DataTable
        label="Cas d’usage"
        columns={COLUMNS}
        rows={sortRows(rows, sort, ({ gain }) => gain, 'fr')}
        idOf={({ id }) => id}
        sort={sort}
        onSort={setSort}
        selection={{
          ids,
          onChange: setIds,
          selectAllLabel: 'Tout sélectionner',
          selectRowLabel: (id) => `Sélectionner ${id}`,
        }}
        onOpen={onOpen}
      />
    )
  }
  return { ...renderUi(<Example />), onOpen }
}

const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const focused = () => document.activeElement?.getAttribute('data-cell')
const focusIs = (place: string) => waitFor(() => expect(focused()).toBe(place))

test('the whole grid is one tab stop, arrows move between cells and stop at the edges', async () => {
  const { user } = open()

  await user.tab()
  expect(focused()).toBe('0:0')
  await user.keyboard('{ArrowRight}')
  await focusIs('0:1')
  await user.keyboard('{ArrowDown}')
  await focusIs('1:1')
  await user.keyboard('{Control>}{End}{/Control}')
  await focusIs('2:2')
  await user.keyboard('{ArrowDown}')
  await focusIs('2:2')
  await user.keyboard('{Home}')
  await focusIs('2:0')
  await user.tab()

  expect(document.activeElement).toBe(document.body)
})

test('Space selects the row, Enter opens it, F2 enters the control of a cell and Escape leaves it', async () => {
  const { user, onOpen } = open()
  await user.tab()

  await user.keyboard(' ')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sélectionner CU1' }).checked).toBe(
    true,
  )

  await user.keyboard('{Enter}')
  expect(onOpen.mock.calls).toEqual([[IDEAS[0]]])

  await user.keyboard('{ArrowRight}')
  await focusIs('0:1')
  await user.keyboard('{ArrowRight}')
  await focusIs('0:2')
  await user.keyboard('{F2}')
  expect(document.activeElement?.textContent).toBe('420')
  await user.keyboard('{Escape}')
  expect(focused()).toBe('0:2')
})

test('a sorted column says so, and its order follows', async () => {
  const { user } = open()
  const header = screen.getByRole('columnheader', { name: 'Gain' })
  expect(header.getAttribute('aria-sort')).toBe('none')

  await user.click(within(header).getByRole('button'))
  expect(header.getAttribute('aria-sort')).toBe('ascending')
  expect(order()).toEqual(['CU2', 'CU1', 'CU3'])

  await user.click(within(header).getByRole('button'))
  expect(header.getAttribute('aria-sort')).toBe('descending')
  expect(order()).toEqual(['CU3', 'CU1', 'CU2'])
})

test('the head selects all, and shows some as partial', async () => {
  const { user } = open()
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tout sélectionner' })

  await user.click(screen.getByRole('checkbox', { name: 'Sélectionner CU2' }))
  expect(all.indeterminate).toBe(true)
  await user.click(all)

  expect(screen.getAllByRole('row', { selected: true })).toHaveLength(3)
  expect(all.indeterminate).toBe(false)
})

test('a click on a control of a row does not open the row', async () => {
  const { user, onOpen } = open()

  await user.click(screen.getByRole('button', { name: '90' }))
  expect(onOpen).not.toHaveBeenCalled()
  await user.click(screen.getByText('CU2'))

  expect(onOpen.mock.calls).toEqual([[IDEAS[1]]])
})

test('five thousand rows are not all put in the page, and their count is said', () => {
  open(Array.from({ length: 5000 }, (_, at) => ({ id: `CU${at}`, gain: at })))

  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001')
  expect(screen.queryAllByRole('rowheader').length).toBeLessThan(100)
})

test('paper gets every row', () => {
  open(Array.from({ length: 300 }, (_, at) => ({ id: `CU${at}`, gain: at })))

  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(screen.getAllByRole('rowheader')).toHaveLength(300)

  act(() => {
    window.dispatchEvent(new Event('afterprint'))
  })
  expect(screen.queryAllByRole('rowheader').length).toBeLessThan(100)
})
