import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openScreen } from '../../../../test/builders/open-screen'
import { aMeasure, aPerson, aProject, aRisk, aUseCase } from '../../../../test/builders/project'
import { Register } from './Register'

const useCase = aUseCase({ code: 'CU05', title: 'Prévoir les pièces', status: 'pilot' })
const claire = aPerson({ name: 'Claire Dutertre' })
const leak = aRisk({
  code: 'R01',
  title: 'Fuite de plans',
  useCaseIds: [useCase.id],
  gross: { probability: 5, severity: 4 },
  residual: { probability: 4, severity: 4 },
})
const wrong = aRisk({
  code: 'R02',
  title: 'Réponse fausse',
  gross: { probability: 3, severity: 4 },
  residual: { probability: 2, severity: 3 },
  owner: claire.id,
})

async function open(rest = 'register') {
  const opened = await openScreen(
    aProject({
      useCases: [useCase],
      people: [claire],
      risks: [leak, wrong],
      measures: [aMeasure()],
    }),
    <Register />,
    { place: 'risks', rest },
  )
  const risk = (id: string) => {
    const found = opened.now().risks.get(id)
    if (!found) throw new Error('The risk is gone')
    return found
  }
  return { ...opened, risk }
}
const disc = (name: RegExp) => screen.getByRole('button', { name })
const table = () => screen.getByRole('grid', { name: 'Registre des risques' })

describe('the map', () => {
  test('says its conclusion and what each point stands for', async () => {
    await open()

    expect(
      screen.getByRole('group', { name: /Carte de 2 risques. 1 critique avant/ }),
    ).toBeDefined()
    expect(disc(/^R01 Fuite de plans, après mesures\s: 16, Critique. Avant\s: 20/)).toBeDefined()
  })

  test('an arrow key moves the rating shown by one cell and says where it is', async () => {
    const { user, risk } = await open()

    disc(/^R01.*après mesures/).focus()
    await user.keyboard('{ArrowLeft}')

    expect(risk(leak.id).residual).toEqual({ probability: 3, severity: 4 })
    expect(risk(leak.id).gross).toEqual({ probability: 5, severity: 4 })
    expect(
      screen.getByText(/^R01 : probabilité 3, Possible ; gravité 4, Majeure ; score 12, Élevé/),
    ).toBeDefined()
    expect(document.activeElement?.getAttribute('data-risk')).toBe('R01')
  })

  test('at the edge the key changes nothing and says so', async () => {
    const { user, risk, open: project } = await open()

    await user.click(screen.getByRole('radio', { name: 'Avant' }))
    disc(/^R01.*avant mesures/).focus()
    await user.keyboard('{ArrowRight}')

    expect(risk(leak.id).gross.probability).toBe(5)
    expect(screen.getByText('R01 : bord de la carte.')).toBeDefined()
    expect(project.history.get().undoable).toHaveLength(0)
  })

  test('before measures, the same key moves the gross rating', async () => {
    const { user, risk } = await open()

    await user.click(screen.getByRole('radio', { name: 'Avant' }))
    disc(/^R02.*avant mesures/).focus()
    await user.keyboard('{ArrowUp}')

    expect(risk(wrong.id).gross).toEqual({ probability: 3, severity: 5 })
    expect(risk(wrong.id).residual).toEqual({ probability: 2, severity: 3 })
  })

  test('a drag puts the point in the cell where it is let go, with a way back', async () => {
    const { risk, told } = await open()
    const point = disc(/^R01.*après mesures/)

    fireEvent.pointerDown(point, { button: 0, clientX: 300, clientY: 140 })
    fireEvent.pointerMove(point, { clientX: 120, clientY: 300 })
    fireEvent.pointerUp(point, { clientX: 120, clientY: 300 })

    expect(risk(leak.id).residual).toEqual({ probability: 2, severity: 2 })
    expect(told.done[0]?.sentence).toMatch(/^R01 après mesures\s: 4, Faible\.$/)
    told.done[0]?.undo?.()
    expect(risk(leak.id).residual).toEqual({ probability: 4, severity: 4 })
  })

  test('a press that trembles moves nothing and chooses the risk', async () => {
    const { user, risk } = await open()

    await user.click(disc(/^R02.*après mesures/))

    expect(risk(wrong.id).residual).toEqual({ probability: 2, severity: 3 })
    expect(disc(/^R02.*après mesures/).getAttribute('aria-pressed')).toBe('true')
  })

  test('turns into a table with both marks of each risk', async () => {
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: 'Voir en tableau' }))

    const rows = within(screen.getByRole('grid', { name: 'Risques par case de la carte' }))
    expect(rows.getAllByText('5 avant, 4 après')).toHaveLength(1)
  })
})

describe('the register', () => {
  test('a row chooses its point', async () => {
    const { user } = await open()

    await user.click(within(table()).getByText('R01 · CU05'))

    expect(disc(/^R01.*après mesures/).getAttribute('aria-pressed')).toBe('true')
  })

  test('tells the situation, the means and what has no measure', async () => {
    await open()

    expect(screen.getByText('Un risque reste critique et n’a pas de responsable.')).toBeDefined()
    expect(screen.getByText('Score moyen : 16,0 avant, 11,0 après')).toBeDefined()
    expect(within(table()).getAllByText('Aucune mesure décidée')).toHaveLength(2)
  })

  test('a risk is written in place, in the scope on screen, and waits to be rated', async () => {
    const { user, now } = await open()

    await user.selectOptions(screen.getByLabelText('Périmètre'), 'Cas CU05, Prévoir les pièces')
    await user.click(screen.getByRole('button', { name: 'Ajouter un risque' }))
    await user.type(screen.getByLabelText('Nouveau risque'), 'Rejet par l’équipe{Enter}')

    const added = now().risks.live.find(({ code }) => code === 'R03')
    expect(added).toMatchObject({ title: 'Rejet par l’équipe', useCaseIds: [useCase.id] })
    expect(screen.getByRole('button', { name: 'Coter R03, Rejet par l’équipe' })).toBeDefined()
  })

  test('a scope narrows map and register together', async () => {
    const { user } = await open()

    await user.selectOptions(screen.getByLabelText('Périmètre'), 'Cas CU05, Prévoir les pièces')

    expect(within(table()).queryByText('Réponse fausse')).toBeNull()
    expect(screen.queryByRole('button', { name: /^R02/ })).toBeNull()
    expect(screen.getByText('1 risque sur 2')).toBeDefined()
  })

  test('a retained case says why it is blocked, and where to lift it', async () => {
    await open()

    const reason = screen.getByRole('link', { name: 'R01 reste critique après mesures.' })
    expect(reason.getAttribute('href')).toBe('#/risks/register/R01')
    expect(screen.getByText('La procédure sans IA n’est pas écrite.')).toBeDefined()
  })

  test('nothing yet: the library first, a blank line second', async () => {
    const { user } = await openScreen(aProject(), <Register />, { place: 'risks' })

    expect(screen.getByRole('link', { name: 'Choisir dans la bibliothèque' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Écrire un premier risque' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Nouveau risque'))
  })

  test('removed from its record, a risk waits in the trash and comes back', async () => {
    const { user, risk, told, visited } = await open('register/R02')

    await user.click(screen.getByRole('button', { name: 'Actions sur ce risque' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Mettre à la corbeille' }))

    expect(risk(wrong.id).removedAt).not.toBeNull()
    expect(visited).toContain('register')
    told.done[0]?.undo?.()
    expect(risk(wrong.id).removedAt).toBeNull()
  })
})
