import { act, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { aDepartment, aPerson, aProject } from '../../../test/builders/project'
import { aMachine } from '../../../test/builders/machine'
import { renderUi } from '../../../test/builders/render-ui'
import { CHAIN_START } from '../../../shared/domain/change'
import type { Project } from '../../../shared/domain/project'
import { CLOCK_START } from '../../../shared/kernel/hybrid-clock'
import { inOrder } from '../../../shared/steps/profile/reorder'
import { OpenProject } from '../../data/open-project'
import { MachineProvider, OpenProjectProvider } from '../../data/use-project'
import { NoticesProvider } from '../../routing/notices'
import { PlaceProvider } from '../../routing/use-place'
import Screen from './Screen'

/** The screen on an open project; notices are kept so that a test can take a deletion back. */
function show(project: Project, page = '') {
  const machine = aMachine()
  const open = new OpenProject(
    machine,
    {
      project,
      changes: [],
      head: { sequence: 0, hash: CHAIN_START },
      clock: CLOCK_START,
    },
    { writable: true },
  )
  const notices: { sentence: string; undo: (() => void) | undefined }[] = []
  const Place = () => {
    const [rest, setRest] = useState(page === '' ? [] : [page])
    return (
      <PlaceProvider
        value={{
          projectId: project.header.id,
          place: 'profile',
          rest,
          go: (to) => setRest(to === '' ? [] : to.split('/')),
          goTo: () => {},
          href: (place, to = '') => `#/${place}/${to}`,
          presenting: false,
          openMethod: () => {},
        }}
      >
        <Screen />
      </PlaceProvider>
    )
  }
  const { user } = renderUi(
    <MachineProvider value={machine}>
      <NoticesProvider
        value={{
          done: (sentence, undo) => void notices.push({ sentence, undo }),
          failed: (error) => void notices.push({ sentence: error.code, undo: undefined }),
        }}
      >
        <OpenProjectProvider value={open}>
          <Place />
        </OpenProjectProvider>
      </NoticesProvider>
    </MachineProvider>,
  )
  return { user, notices, open, project: () => open.current.get() }
}

const tab = (name: RegExp) => screen.getByRole('tab', { name })
const field = (name: string | RegExp) =>
  screen.getByLabelText(name, { selector: 'input, textarea, select' })
const departmentNames = (project: Project) =>
  inOrder(project.departments.live).map(({ name }) => name)

const threeDepartments = () =>
  aProject({
    departments: [
      aDepartment({ name: 'Achats', order: 'i', headcount: 10 }),
      aDepartment({ name: 'Qualité', order: 'r', headcount: 6 }),
      aDepartment({ name: 'Ventes', order: 'v', headcount: 14 }),
    ],
  })

test('a fast typist who changes tab in the middle of a word loses no key', async () => {
  const { user, project } = show(aProject(), 'identity')
  const written = 'Conception de machines spéciales, puis leur mainten'

  await user.type(field('Activité'), written)
  await user.click(tab(/^Services/))
  await user.click(tab(/^Identité/))

  expect(project().profile.activity).toBe(written)
  expect(field('Activité')).toHaveProperty('value', written)
})

test('an undo in the middle of a word takes back what is being typed, and a redo gives it back', async () => {
  const { user, open, project } = show(aProject(), 'identity')

  await user.type(field('Raison sociale'), ' SAS')
  act(() => void open.undo())

  expect(project().profile.name).toBe('Corvenne Mécatronique')
  expect(field('Raison sociale')).toHaveProperty('value', 'Corvenne Mécatronique')
  act(() => void open.redo())
  expect(field('Raison sociale')).toHaveProperty('value', 'Corvenne Mécatronique SAS')
})

test('a number outside its range stays on screen with what is accepted, and is not kept', async () => {
  const { user, project } = show(aProject(), 'identity')

  await user.type(field('Taux de marge sur coûts variables'), '135')
  await user.tab()

  expect(screen.getByRole('alert').textContent).toMatch(/entre 0 et 100/)
  expect(project().profile.marginPct).toBeNull()
  await user.clear(field('Taux de marge sur coûts variables'))
  await user.type(field('Taux de marge sur coûts variables'), '35,5 %')
  await user.tab()
  expect(project().profile.marginPct).toBe(35.5)
})

test('a year says its range and has no thousands separator', async () => {
  const { user, project } = show(aProject(), 'identity')

  await user.type(field('Année de l’enveloppe'), '20270')
  await user.tab()
  expect(screen.getByRole('alert').textContent).toMatch(/entre 2000 et 2200/)
  await user.clear(field('Année de l’enveloppe'))
  await user.type(field('Année de l’enveloppe'), '2027')
  await user.tab()

  expect(project().profile.budgetEnvelope.year).toBe(2027)
  expect(field('Année de l’enveloppe')).toHaveProperty('value', '2027')
})

test('countries are chosen by name and kept by code; an unknown one is told', async () => {
  const { user, project } = show(aProject(), 'identity')

  await user.type(field('Pays'), 'allemagne{Enter}Syldavie{Enter}')

  expect(project().profile.countries).toEqual(['DE'])
  expect(screen.getByRole('alert').textContent).toMatch(/Syldavie/)
})

test('sites keep their commas, one per line', async () => {
  const { user, project } = show(aProject(), 'identity')

  await user.type(field('Sites'), 'Siège, Valmont{Enter}{Enter}Antenne ; Ruvières')
  await user.tab()

  expect(project().profile.sites).toEqual(['Siège, Valmont', 'Antenne ; Ruvières'])
})

test('a new project begins with three fields, which stay while one fills them in', async () => {
  const blank = aProject({ name: '' })
  const { user, project } = show(blank)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Profil de l’entreprise')

  await user.type(field('Raison sociale'), 'Atelier Brézin')
  await user.selectOptions(field('Secteur d’activité'), 'Industrie')
  await user.type(field('Effectif'), '64')
  await user.tab()

  expect(project().profile).toMatchObject({
    name: 'Atelier Brézin',
    sector: 'manufacturing',
    headcount: 64,
  })
  expect(screen.getByText(/Colonne de coûts : 50 à 100 personnes/)).toBeTruthy()
  expect(screen.getByText(/^64 personnes, aucun service décrit/)).toBeTruthy()
})

test('departments are added one after the other with Enter, the last even without it', async () => {
  const { user, project } = show(aProject(), 'departments')

  await user.type(field('Nom du nouveau service'), 'Achats{Enter}Ventes{Enter}Quali')
  await user.click(tab(/^Vue/))

  expect(departmentNames(project())).toEqual(['Achats', 'Ventes', 'Quali'])
})

test('a department cannot lose its name: the field says what is accepted', async () => {
  const { user, project } = show(threeDepartments(), 'departments')

  await user.clear(field('Nom : Achats'))
  await user.tab()

  expect(screen.getByRole('alert').textContent).toBe('Un nom de 1 à 120 caractères.')
  expect(departmentNames(project())).toContain('Achats')
})

test('rows move by button and by Alt + arrow, and the new place is announced', async () => {
  const { user, project } = show(threeDepartments(), 'departments')

  await user.click(screen.getByRole('button', { name: 'Descendre Achats' }))
  expect(departmentNames(project())).toEqual(['Qualité', 'Achats', 'Ventes'])
  expect(screen.getByText('Achats, position 2 sur 3')).toBeTruthy()

  await user.click(field('Nom : Ventes'))
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}')
  expect(departmentNames(project())).toEqual(['Ventes', 'Qualité', 'Achats'])
})

test('a deleted row comes back where it was', async () => {
  const { user, project, notices } = show(threeDepartments(), 'departments')

  await user.click(screen.getByRole('button', { name: 'Supprimer Qualité' }))
  expect(departmentNames(project())).toEqual(['Achats', 'Ventes'])

  expect(notices[0]?.sentence).toMatch(/Qualité.*supprimé/)
  act(() => notices[0]?.undo?.())
  expect(departmentNames(project())).toEqual(['Achats', 'Qualité', 'Ventes'])
})

test('the sum of departments is compared with the headcount', async () => {
  const company = threeDepartments()
  const { user } = show(
    { ...company, profile: { ...company.profile, headcount: 32 } },
    'departments',
  )
  expect(screen.getByText(/30 personnes, soit 2 de moins/)).toBeTruthy()

  await user.clear(field('Effectif : Qualité'))
  await user.type(field('Effectif : Qualité'), '8')
  await user.tab()

  expect(screen.getByText(/32 personnes, comme l’effectif/)).toBeTruthy()
})

test('two pasted columns become departments; what is wrong is told line by line', async () => {
  const { user, project, notices } = show(threeDepartments())

  await user.click(screen.getByRole('button', { name: 'Importer les services' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByLabelText('Colonnes collées'))
  await user.paste('Service\tEffectif\nÉtudes\t28\nAchats\t3\nMontage\tdouze')
  expect(within(dialog).getByText(/Ligne 3 : « Achats » existe déjà/)).toBeTruthy()
  expect(within(dialog).getByText(/Ligne 4 : « douze » n’est pas un effectif/)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Ajouter 1 service' }))

  expect(departmentNames(project())).toEqual(['Achats', 'Qualité', 'Ventes', 'Études'])
  act(() => notices[0]?.undo?.())
  expect(departmentNames(project())).toEqual(['Achats', 'Qualité', 'Ventes'])
})

test('a key result measures its progress, and asks for its date until it has one', async () => {
  const { user, project } = show(aProject(), 'objectives')

  await user.type(field('Intitulé du nouvel objectif'), 'Raccourcir le SAV{Enter}')
  await user.type(field('Intitulé du nouveau résultat clé'), 'Délai{Enter}')
  await user.type(field('Départ : Délai'), '46')
  await user.type(field('Cible : Délai'), '32,2')
  await user.type(field('Aujourd’hui : Délai'), '39,1')
  await user.tab()
  await user.type(field('Unité : Délai'), 'h')
  await user.tab()

  const [keyResult] = project().objectives.live[0]?.keyResults ?? []
  expect(keyResult).toMatchObject({
    baseline: 46,
    target: 32.2,
    current: 39.1,
    unit: 'h',
    due: null,
  })
  expect(screen.getByText('50 %')).toBeTruthy()
  expect(screen.getByText(/1 résultat clé : deux à quatre sont attendus/)).toBeTruthy()

  await user.click(tab(/^Vue/))
  expect(screen.getByRole('link', { name: /À dater/ })).toBeTruthy()
  await user.click(tab(/^Objectifs/))
  await user.type(field('Échéance : Délai'), '31/12/2027{Enter}')
  await user.click(tab(/^Vue/))
  expect(screen.queryByRole('link', { name: /À dater/ })).toBeNull()
  expect(screen.getByText('31 déc. 2027')).toBeTruthy()
})

test('a deleted key result comes back at its place with all it held', async () => {
  const { user, project, notices } = show(aProject(), 'objectives')
  await user.type(field('Intitulé du nouvel objectif'), 'Vendre{Enter}')
  await user.type(field('Intitulé du nouveau résultat clé'), 'Offres{Enter}Marge{Enter}')
  const before = project().objectives.live[0]?.keyResults

  await user.click(screen.getByRole('button', { name: 'Supprimer Offres' }))
  expect(project().objectives.live[0]?.keyResults).toHaveLength(1)
  act(() => notices.at(-1)?.undo?.())

  expect(project().objectives.live[0]?.keyResults).toEqual(before)
})

test('a use of AI outside the register warns until it is listed or authorised', async () => {
  const { user, project } = show(aProject(), 'ai-uses')

  await user.type(field('Outil ou usage constaté'), 'Résumé de PDF{Enter}')
  expect(screen.getAllByText('Pas au registre').length).toBeGreaterThan(1)
  await user.selectOptions(field('Autorisé : Résumé de PDF'), 'Non')

  expect(project().aiUses.live[0]?.authorised).toBe('no')
  expect(screen.getByText('Non autorisé')).toBeTruthy()
})

test('two signs out of four recommend governance', async () => {
  const { user } = show(aProject(), 'ai-uses')
  const yesTo = (sign: RegExp) =>
    within(screen.getByRole('group', { name: sign })).getByRole('radio', { name: /Oui/ })

  await user.click(yesTo(/dans son coin/))
  expect(screen.getByText(/1 signes? pour l’instant/)).toBeTruthy()
  await user.click(yesTo(/bonne volonté/))

  expect(
    screen.getByText(/2 signes sur quatre : le module Gouvernance est recommandé/),
  ).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Ouvrir la gouvernance' })).toHaveProperty(
    'hash',
    '#/governance/',
  )
})

test('a role is given to a person of the list, or to a new one', async () => {
  const { user, project } = show(
    aProject({ people: [aPerson({ name: 'Julien Morvan' })] }),
    'people',
  )

  await user.type(field('Sponsor de direction'), 'julien{Enter}')
  await user.type(field('Référent IA'), 'Sophie Arnoult{Enter}')

  const { roles } = project().profile
  expect(project().people.get(roles.sponsor ?? '')?.name).toBe('Julien Morvan')
  expect(project().people.get(roles.aiReferent ?? '')?.name).toBe('Sophie Arnoult')
})

test('a regulated sector offers its texts, and takes them back', async () => {
  const { user, project, notices } = show(aProject(), 'identity')

  await user.selectOptions(field('Secteur d’activité'), 'Banque et finance')
  await user.click(screen.getByRole('button', { name: 'Ajouter ces textes' }))
  expect(project().profile.regulations).toHaveLength(2)
  act(() => notices[0]?.undo?.())

  expect(project().profile.regulations).toEqual([])
})

test('a session keeps its date and place, and comes back when deleted by mistake', async () => {
  const { user, project, notices } = show(aProject(), 'workshop')

  await user.type(field('Objet de la nouvelle séance'), 'Cadrage{Enter}')
  await user.type(field('Date : séance 1'), '20/11/2026{Enter}')
  await user.type(field('Lieu : séance 1'), 'Salle du conseil')
  await user.tab()
  const kept = [{ date: '2026-11-20', place: 'Salle du conseil', purpose: 'Cadrage' }]
  expect(project().profile.workshop.sessions).toEqual(kept)

  await user.click(screen.getByRole('button', { name: 'Supprimer Cadrage' }))
  expect(project().profile.workshop.sessions).toEqual([])
  act(() => notices[0]?.undo?.())
  expect(project().profile.workshop.sessions).toEqual(kept)
})
