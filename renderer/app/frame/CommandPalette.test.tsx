import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../../test/builders/render-ui'
import { CommandPalette } from './CommandPalette'
import type { PaletteGroup, PaletteItem } from './palette-filter'

const GROUPS: readonly PaletteGroup[] = [
  {
    id: 'project',
    title: 'Dans le projet',
    kind: 'objects',
    items: ['Risques', 'Rédaction', 'Roadmap'].map((title) => ({ id: title, title, icon: 'idea' })),
  },
]

function open() {
  const onPick = vi.fn<(item: PaletteItem, beside: boolean) => void>()
  const onClose = vi.fn<() => void>()
  const words = {
    title: 'Recherche',
    placeholder: 'Chercher',
    escape: 'Échap',
    enter: 'Entrée',
    choose: 'choisir',
    openBeside: 'ouvrir à côté',
    commandsOnly: 'commandes',
    number: 'numéro',
    none: 'Rien à ce nom',
    results: (count: number) => `${count} résultats`,
  }
  const { user } = renderUi(
    <CommandPalette open onClose={onClose} groups={GROUPS} onPick={onPick} words={words} />,
  )
  return { user, onPick, onClose, input: screen.getByRole('combobox') }
}

const active = () => screen.getByRole('option', { selected: true }).textContent

test('arrows go round the results, and the field says which one is active', async () => {
  const { user, input } = open()
  await user.click(input)

  await user.keyboard('{ArrowDown}')
  expect(active()).toContain('Rédaction')
  expect(input.getAttribute('aria-activedescendant')).toBe(
    screen.getByRole('option', { selected: true }).id,
  )
  await user.keyboard('{ArrowUp}{ArrowUp}')

  expect(active()).toContain('Roadmap')
})

test('typing starts again from the first result; Ctrl and Enter opens it beside', async () => {
  const { user, input, onPick, onClose } = open()
  await user.click(input)

  await user.keyboard('{ArrowDown}')
  await user.type(input, 'ro')
  await user.keyboard('{Control>}{Enter}{/Control}')

  expect(onPick.mock.calls.map(([item, beside]) => [item.id, beside])).toEqual([['Roadmap', true]])
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('nothing found is said, and Enter does nothing', async () => {
  const { user, input, onPick } = open()

  await user.type(input, 'xyz{Enter}')

  expect(screen.getByText('Rien à ce nom')).toBeTruthy()
  expect(screen.getByText('0 résultats')).toBeTruthy()
  expect(onPick).not.toHaveBeenCalled()
})

test('Escape closes it', async () => {
  const { user, input, onClose } = open()
  await user.click(input)

  await user.keyboard('{Escape}')

  expect(onClose).toHaveBeenCalledTimes(1)
})
