import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderUi } from '../../test/builders/render-ui'
import { Drawer } from './Drawer'
import { DrawerSlot } from './DrawerSlot'

function Example({ slot }: { readonly slot: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <main>
        <button type="button" onClick={() => setOpen(true)}>
          Ouvrir
        </button>
        <Drawer open={open} onClose={() => setOpen(false)} title="CU03" closeLabel="Fermer">
          <input aria-label="Intitulé" />
        </Drawer>
      </main>
      {slot && (
        <div data-testid="slot">
          <DrawerSlot />
        </div>
      )}
    </>
  )
}

test('stands in the slot of the frame, outside the main content', async () => {
  const { user } = renderUi(<Example slot />)

  await user.click(screen.getByRole('button', { name: 'Ouvrir' }))

  const drawer = screen.getByRole('complementary', { name: 'CU03' })
  expect(screen.getByTestId('slot').contains(drawer)).toBe(true)
})

test('without a slot it stands where it is written', async () => {
  const { user } = renderUi(<Example slot={false} />)

  await user.click(screen.getByRole('button', { name: 'Ouvrir' }))

  expect(screen.getByRole('main').contains(screen.getByRole('complementary'))).toBe(true)
})

test('Escape inside closes it and gives the focus back to what opened it', async () => {
  const { user } = renderUi(<Example slot />)
  const opener = screen.getByRole('button', { name: 'Ouvrir' })
  await user.click(opener)

  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{Escape}')

  expect(screen.queryByRole('complementary')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('holds no focus prisoner: one can work beside it, and Escape there is not for it', async () => {
  const { user } = renderUi(<Example slot />)
  const opener = screen.getByRole('button', { name: 'Ouvrir' })
  await user.click(opener)

  await user.click(opener)
  await user.keyboard('{Escape}')

  expect(screen.getByRole('complementary')).toBeTruthy()
})
