import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aDepartment, aPerson, aProject, aUseCase } from '../../../../test/builders/project'
import { Register } from './Register'

const marks = (impact: number, feasibility: number) => ({
  impact: { direct: impact, sub: { strategic: null, financial: null, competitive: null } },
  feasibility: {
    direct: feasibility,
    sub: { cost: null, technical: null, data: null, skills: null },
  },
})
const sav = aDepartment({ name: 'SAV' })
const inès = aPerson({ name: 'Inès Talbot' })
const first = aUseCase({
  code: 'CU01',
  title: 'Trier les demandes',
  departmentId: sav.id,
  owner: inès.id,
  status: 'scored',
  ...marks(8, 8),
})
const second = aUseCase({
  code: 'CU02',
  title: 'Rédiger des devis',
  status: 'scored',
  ...marks(7, 7),
})
const third = aUseCase({ code: 'CU03', title: 'Prévoir les stocks' })

const register = () =>
  openScreen(
    aProject({ useCases: [first, second, third], departments: [sav], people: [inès] }),
    <Register />,
    { rest: 'register' },
  )
type Opened = Awaited<ReturnType<typeof register>>

const rows = () => screen.getAllByRole('row').slice(1)
const titles = () =>
  rows().map((row) => within(row).getByRole('rowheader').querySelector('div')?.textContent ?? '')
const cell = (row: number, column: string): HTMLElement => {
  const found = rows()[row]?.querySelector<HTMLElement>(`[data-column="${column}"]`)
  if (!found) throw new Error(`No ${column} in row ${row}`)
  return found
}
const caseNow = ({ now }: Opened, id: string) => now().useCases.get(id)
const frame = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => done())))

describe('reading the register', () => {
  test('says the situation, counts, and puts the best first', async () => {
    await register()

    expect(screen.getByText('3 cas, dont 1 à noter avant de pouvoir comparer.')).toBeTruthy()
    expect(screen.getByText('3 affichés sur 3')).toBeTruthy()
    expect(rows()).toHaveLength(3)
    expect(cell(0, 'title').textContent).toContain('Trier les demandes')
    expect(cell(2, 'title').textContent).toContain('Prévoir les stocks')
  })

  test('a press on a heading sorts, and says so to screen readers', async () => {
    const { user } = await register()
    const heading = screen.getByRole('columnheader', { name: /Impact/ })

    await user.click(within(heading).getByRole('button'))

    expect(heading.getAttribute('aria-sort')).toBe('ascending')
    expect(cell(0, 'title').textContent).toContain('Rédiger des devis')
  })

  test('the search narrows, and "Tout afficher" gives everything back', async () => {
    const { user } = await register()

    await user.type(screen.getByRole('searchbox'), 'ines')
    expect(screen.getByText('1 affiché sur 3')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Tout afficher' }))

    expect(rows()).toHaveLength(3)
  })
})

describe('editing in a cell', () => {
  test('a fast typist loses no key, and the text is one change', async () => {
    const opened = await register()
    const { user } = opened
    cell(0, 'title').focus()
    await user.keyboard('{F2}')

    const field = screen.getByRole('textbox', { name: 'Modifier l’intitulé de CU01' })
    await user.clear(field)
    await user.type(field, 'Trier et orienter les demandes SAV')
    await user.keyboard('{Enter}')

    expect(caseNow(opened, first.id)?.title).toBe('Trier et orienter les demandes SAV')
    expect(opened.open.history.get().undoable).toHaveLength(1)
  })

  test('what is being typed is kept when the register goes away', async () => {
    const opened = await register()
    cell(0, 'title').focus()
    fireEvent.keyDown(cell(0, 'title'), { key: 'F2' })
    fireEvent.change(screen.getByRole('textbox', { name: /intitulé de CU01/ }), {
      target: { value: 'Trier les deman' },
    })

    await opened.user.click(screen.getByRole('tab', { name: 'Matrice' }))
    expect(caseNow(opened, first.id)?.title).toBe('Trier les deman')
  })

  test('an undo takes back what was being typed', async () => {
    const opened = await register()
    cell(0, 'title').focus()
    fireEvent.keyDown(cell(0, 'title'), { key: 'F2' })
    fireEvent.change(screen.getByRole('textbox', { name: /intitulé de CU01/ }), {
      target: { value: 'Autre chose' },
    })

    act(() => void opened.open.undo())

    expect(caseNow(opened, first.id)?.title).toBe('Trier les demandes')
  })

  test('Escape gives the old value back', async () => {
    const opened = await register()
    cell(0, 'title').focus()
    await opened.user.keyboard('{F2}Z{Escape}')

    expect(caseNow(opened, first.id)?.title).toBe('Trier les demandes')
    expect(screen.queryByRole('textbox', { name: /intitulé de CU01/ })).toBeNull()
  })

  test('a digit opens a mark and starts it; Tab keeps it and goes on', async () => {
    const opened = await register()
    cell(2, 'impact').focus()

    await opened.user.keyboard('6,5{Tab}')
    await frame()
    await opened.user.keyboard('9{Enter}')

    expect(caseNow(opened, third.id)?.impact.direct).toBe(6.5)
    expect(caseNow(opened, third.id)?.feasibility.direct).toBe(9)
    expect(caseNow(opened, third.id)?.status).toBe('scored')
  })

  test('a mark off the scale stays in the field with its reason, and is not kept', async () => {
    const opened = await register()
    cell(0, 'impact').focus()

    await opened.user.keyboard('12{Enter}')

    expect(screen.getByRole('alert').textContent).toContain('12')
    expect(caseNow(opened, first.id)?.impact.direct).toBe(8)
  })

  test('the row stays under the hand when its mark changes its rank', async () => {
    const opened = await register()
    const before = titles()
    cell(1, 'impact').focus()

    await opened.user.keyboard('10{Enter}')

    expect(caseNow(opened, second.id)?.impact.direct).toBe(10)
    expect(titles()).toEqual(before)
  })

  test('an owner is chosen by name, or created', async () => {
    const opened = await register()
    await opened.user.click(cell(1, 'owner'))

    await opened.user.type(screen.getByRole('combobox', { name: 'Porteur de CU02' }), 'Ana Roy')
    await opened.user.keyboard('{Enter}')

    const owner = caseNow(opened, second.id)?.owner ?? ''
    expect(opened.now().people.get(owner)?.name).toBe('Ana Roy')
  })

  test('refusing from the cell asks for the reason in the record, and changes nothing yet', async () => {
    const opened = await register()
    await opened.user.click(cell(0, 'status'))

    await opened.user.click(await screen.findByRole('option', { name: 'Non retenu', hidden: true }))

    expect(caseNow(opened, first.id)?.status).toBe('scored')
    expect(screen.getByRole('textbox', { name: /Raison du refus/ })).toBeTruthy()
  })
})

describe('the keyboard', () => {
  test('has one tab stop; arrows roam, Enter on a title opens its record', async () => {
    const opened = await register()
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1)
    cell(0, 'title').focus()

    await opened.user.keyboard('{ArrowDown}')
    await frame()
    expect(document.activeElement).toBe(cell(1, 'title'))
    await opened.user.keyboard('{Enter}')

    expect(opened.visited).toContain('register/CU02')
    expect(screen.getByRole('complementary', { name: 'Rédiger des devis' })).toBeTruthy()
  })

  test('Escape in the record gives the focus back to the row of the record on screen', async () => {
    const opened = await register()
    cell(0, 'title').focus()
    await opened.user.keyboard('{Enter}')
    await opened.user.click(screen.getByRole('button', { name: 'Cas suivant' }))

    await opened.user.keyboard('{Escape}')
    await frame()

    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement).toBe(cell(1, 'title'))
  })

  test('Escape in the table closes the record too', async () => {
    const opened = await register()
    await opened.user.click(cell(0, 'title'))
    cell(0, 'title').focus()

    await opened.user.keyboard('{Escape}')

    expect(screen.queryByRole('complementary')).toBeNull()
  })

  test('Space, Shift and arrows, and Ctrl A select', async () => {
    const opened = await register()
    cell(0, 'title').focus()

    await opened.user.keyboard(' ')
    expect(screen.getByText('1 cas sélectionné')).toBeTruthy()
    await opened.user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(screen.getByText('2 cas sélectionnés')).toBeTruthy()
    await frame()
    await opened.user.keyboard('{Control>}a{/Control}')
    expect(screen.getByText('3 cas sélectionnés')).toBeTruthy()
    await opened.user.keyboard('{Escape}')
    expect(screen.queryByText(/sélectionné/)).toBeNull()
  })

  test('Delete puts the row in the trash, and the notice gives it back', async () => {
    const opened = await register()
    cell(0, 'title').focus()

    await opened.user.keyboard('{Delete}')
    expect(rows()).toHaveLength(2)
    expect(opened.told.done[0]?.sentence).toContain('Trier les demandes')
    act(() => opened.told.done[0]?.undo?.())

    expect(rows()).toHaveLength(3)
  })

  test('N writes cases one after the other', async () => {
    const opened = await register()
    cell(0, 'title').focus()

    await opened.user.keyboard('nLire les contrats{Enter}Relancer les clients{Enter}{Escape}')

    const added = opened.now().useCases.live.slice(3)
    expect(added.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'CU04 Lire les contrats',
      'CU05 Relancer les clients',
    ])
    expect(rows()).toHaveLength(5)
  })
})

describe('several cases at once', () => {
  const all = async (opened: Opened) => {
    cell(0, 'title').focus()
    await opened.user.keyboard('{Control>}a{/Control}')
  }

  test('a mark is one change for all', async () => {
    const opened = await register()
    await all(opened)

    await opened.user.type(screen.getByRole('textbox', { name: 'Note' }), '6,5')
    await opened.user.tab()
    await opened.user.click(screen.getByRole('button', { name: 'Appliquer la note' }))

    for (const { id } of [first, second, third])
      expect(caseNow(opened, id)?.impact.direct).toBe(6.5)
    expect(opened.open.history.get().undoable).toHaveLength(1)
  })

  test('a refusal waits for its reason', async () => {
    const opened = await register()
    await all(opened)
    const bar = screen.getByRole('region', { name: 'Actions sur la sélection' })

    await opened.user.selectOptions(
      within(bar).getByRole('combobox', { name: 'Statut' }),
      'refused',
    )
    const refuse = screen.getByRole<HTMLButtonElement>('button', { name: /Ne pas retenir ces 3/ })
    expect(refuse.disabled).toBe(true)
    expect(caseNow(opened, first.id)?.status).toBe('scored')
    await opened.user.type(
      screen.getByRole('textbox', { name: /Raison du refus/ }),
      'Hors des objectifs',
    )
    await opened.user.click(refuse)

    for (const { id } of [first, second, third])
      expect(caseNow(opened, id)).toMatchObject({
        status: 'refused',
        statusNote: 'Hors des objectifs',
      })
  })
})

describe('rows that are pasted', () => {
  const paste = (text: string) =>
    fireEvent.paste(cell(0, 'title'), { clipboardData: { getData: () => text } })

  test('are shown first, and come in when confirmed, in one change', async () => {
    const opened = await register()

    paste('Intitulé\tService\tImpact\nLire les contrats\tJuridique\t7\n\tSAV\t4')
    expect(await screen.findByText('1 cas prêt à ajouter')).toBeTruthy()
    expect(screen.getByText('1 ligne refusée')).toBeTruthy()
    expect(opened.now().useCases.live).toHaveLength(3)
    await opened.user.click(screen.getByRole('button', { name: 'Ajouter 1 cas' }))

    const added = opened.now().useCases.live.at(-1)
    expect(added).toMatchObject({ code: 'CU04', title: 'Lire les contrats' })
    expect(opened.now().departments.get(added?.departmentId ?? '')?.name).toBe('Juridique')
    expect(opened.open.history.get().undoable).toHaveLength(1)
  })
})

describe('the trash', () => {
  test('gives a case back with its number', async () => {
    const opened = await register()
    cell(0, 'title').focus()
    await opened.user.keyboard('{Delete}')

    await opened.user.click(screen.getByRole('button', { name: 'Autres actions' }))
    await opened.user.click(await screen.findByText('Corbeille (1)'))
    await opened.user.click(screen.getByRole('button', { name: 'Remettre dans le registre' }))

    expect(caseNow(opened, first.id)).toMatchObject({ code: 'CU01', removedAt: null })
  })
})

test('an empty register offers the ideas first', async () => {
  const opened = await openScreen(aProject(), <Register />, { rest: 'register' })

  await opened.user.click(screen.getByRole('button', { name: 'Choisir des idées' }))

  expect(opened.visited).toEqual(['ideas'])
})
