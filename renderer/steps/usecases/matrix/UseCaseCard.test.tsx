import { act } from '@testing-library/react'
import { memo, Profiler } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { placeUseCase, useCaseCommands } from '../../../../shared/commands/use-case'
import type { UseCase } from '../../../../shared/domain/use-case'
import { quadrantOf } from '../../../../shared/rules/quadrant'
import { aMachine } from '../../../../test/builders/machine'
import { aProject, aUseCase } from '../../../../test/builders/project'
import { renderUi } from '../../../../test/builders/render-ui'
import type { OpenProject } from '../../../data/open-project'
import { keepNew, openProject } from '../../../data/projects'
import { MachineProvider, OpenProjectProvider, useProject } from '../../../data/use-project'
import { MatrixBoard, MatrixPlane } from '../../../ui/MatrixPlane'
import type { Place } from '../../../ui/matrix-place'
import { UseCaseCard } from './UseCaseCard'
import { useBoardWords } from './use-board-words'

const nothing = () => {}
const quadrantAt = ({ x, y }: Place) => quadrantOf(y, x).value ?? 'avoid'

const scored = (code: string, title: string, impact: number, feasibility: number): UseCase => {
  const blank = aUseCase({ code, title })
  return {
    ...blank,
    impact: { ...blank.impact, direct: impact },
    feasibility: { ...blank.feasibility, direct: feasibility },
  }
}

let machine: ReturnType<typeof aMachine>
let open: OpenProject
let first: UseCase
const rendered: string[] = []
const dropped = vi.fn<(id: string, place: Place) => void>()

beforeEach(async () => {
  rendered.length = 0
  dropped.mockClear()
  machine = aMachine()
  first = scored('CU01', 'Aide au diagnostic', 8, 7)
  const useCases = [first, scored('CU02', 'Devis', 6, 4), scored('CU03', 'Notices', 3, 8)]
  const kept = await keepNew(machine, aProject({ useCases }))
  if (!kept.ok) throw new Error(kept.error.code)
  const opened = await openProject(machine, kept.value, { writable: true })
  if (!opened.ok) throw new Error(opened.error.code)
  open = opened.value
})

/** Memoised like the card itself: a profiler that is given again counts as a render. */
const Counted = memo(function Counted({ id, code }: Pick<UseCase, 'id' | 'code'>) {
  return (
    <Profiler id={code} onRender={(which) => void rendered.push(which)}>
      <UseCaseCard
        id={id}
        side="right"
        room={200}
        selected={false}
        tabStop={code === 'CU01'}
        under={0}
        onPick={nothing}
        onPress={nothing}
        onFocus={nothing}
      />
    </Profiler>
  )
})

/** The list above the cards renders at every change, as the screen does. */
function Board() {
  const live = useProject(({ useCases }) => useCases.live)
  return (
    <MatrixBoard words={useBoardWords()} quadrantAt={quadrantAt} onDrop={dropped}>
      <MatrixPlane
        label="Matrice"
        cut={5.5}
        counts={{ 'quick-win': 1, strategic: 1, incremental: 1, avoid: 0 }}
        onResize={nothing}
      >
        {live.map(({ id, code }) => (
          <Counted key={id} id={id} code={code} />
        ))}
      </MatrixPlane>
    </MatrixBoard>
  )
}

const show = () =>
  renderUi(
    <MachineProvider value={machine}>
      <OpenProjectProvider value={open}>
        <Board />
      </OpenProjectProvider>
    </MachineProvider>,
  )

test('moving one card renders that card', () => {
  show()
  rendered.length = 0

  act(() => void open.run(placeUseCase, { id: first.id, impact: 4, feasibility: 7 }))

  expect(new Set(rendered)).toEqual(new Set(['CU01']))
})

test('holding and moving a card with the keys renders that card', async () => {
  const { user, getByRole } = show()
  act(() => getByRole('button', { name: /CU01/ }).focus())
  await user.keyboard('{Enter}')
  rendered.length = 0

  await user.keyboard('{ArrowRight}{ArrowRight}')

  expect(new Set(rendered)).toEqual(new Set(['CU01']))
})

test('the keys make the same move as the mouse, and say where the card is', async () => {
  const { user, getByRole, getByTestId } = show()
  act(() => getByRole('button', { name: /CU01/ }).focus())

  await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Shift>}{ArrowLeft}{/Shift}')
  expect(getByTestId('matrix-said').textContent).toBe(
    'Aide au diagnostic\u00A0: impact 7,0, faisabilité 6,9, Gains rapides.',
  )
  await user.keyboard('{Enter}')

  expect(dropped.mock.calls).toEqual([[first.id, { x: 6.9, y: 7 }]])
})

test('Escape puts the card back and says so', async () => {
  const { user, getByRole, getByTestId } = show()
  act(() => getByRole('button', { name: /CU01/ }).focus())

  await user.keyboard('{Enter}{ArrowDown}{Escape}')

  expect(dropped).not.toHaveBeenCalled()
  expect(getByTestId('matrix-said').textContent).toContain('déplacement annulé')
})

test('leaving a held card puts it back', async () => {
  const { user, getByRole } = show()
  const card = getByRole('button', { name: /CU01/ })
  act(() => card.focus())

  await user.keyboard('{Enter}{ArrowDown}')
  act(() => card.blur())
  act(() => card.focus())
  await user.keyboard('{ArrowDown}')

  expect(dropped).not.toHaveBeenCalled()
})

test('Shift and an arrow move by a tenth without picking up', async () => {
  const { user, getByRole } = show()
  act(() => getByRole('button', { name: /CU01/ }).focus())

  await user.keyboard('{Shift>}{ArrowUp}{/Shift}')

  expect(dropped.mock.calls).toEqual([[first.id, { x: 7, y: 8.1 }]])
})

test('a title that changes is on its card', () => {
  const { getByText } = show()

  act(
    () =>
      void open.run(useCaseCommands.edit, { id: first.id, changes: { title: 'Diagnostic guidé' } }),
  )

  expect(getByText('Diagnostic guidé')).toBeTruthy()
})
