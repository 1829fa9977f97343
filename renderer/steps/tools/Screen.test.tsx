import { configure, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { aPerson, aProject, aTool, aUseCase, anId } from '../../../test/builders/project'
import { openScreen } from '../../../test/builders/open-screen'
import type { AiUse } from '../../../shared/domain/ai-use'
import { blankAiUse } from '../../../shared/domain/blank'
import { blankToolComparison } from '../../../shared/domain/blank-tools'
import type { Project } from '../../../shared/domain/project'
import { TOOL_CRITERIA, type Tool, type ToolCriterion } from '../../../shared/domain/tool'
import type { ToolComparison } from '../../../shared/domain/tool-comparison'
import { Collection } from '../../../shared/kernel/collection'
import Screen from './Screen'

// The pages are loaded when they are entered; a busy machine takes its time.
configure({ asyncUtilTimeout: 8000 })
beforeAll(async () => {
  await Promise.all([
    import('./register/Register'),
    import('./compare/Compare'),
    import('./choices/Choices'),
    import('./sources/Sources'),
    import('./readiness/Readiness'),
  ])
}, 30_000)

const show = (project: Project, rest: string) =>
  openScreen(project, <Screen />, { place: 'tools', rest })

const lead = aPerson({ name: 'Sophie Arnoult' })
const complete: Partial<Tool> = {
  securityCompliance: 'yes',
  rightsDefined: 'yes',
  lead: lead.id,
  budgetPerYear: 0,
  personalData: 'no',
}

test('a tool is added in place under the next code, and its record opens', async () => {
  const { user, now } = await show(aProject({ tools: [aTool({ code: 'T4' })] }), 'register')
  const field = await screen.findByPlaceholderText('Nom du nouvel outil')
  await user.type(field, 'Relecteur{Enter}')
  expect(now().tools.live.map(({ code, name }) => [code, name])).toContainEqual(['T5', 'Relecteur'])
  expect(await screen.findByRole('heading', { name: 'Relecteur' })).toBeDefined()
})

test('"approved" is refused with what is missing, and the record stays as it was', async () => {
  const tool = aTool({ code: 'T1', ...complete, lead: null, status: 'pilot' })
  const { user, now } = await show(aProject({ tools: [tool], people: [lead] }), 'register/T1')
  await user.selectOptions(await screen.findByLabelText('Statut'), 'approved')
  expect(screen.getByText('Pas encore approuvable').parentElement?.textContent).toContain(
    'Il manque\u00A0: référent IA.',
  )
  expect(now().tools.get(tool.id)?.status).toBe('pilot')

  await user.click(screen.getByRole('button', { name: 'Voir comment y arriver' }))
  expect(screen.getByRole('button', { name: /Compléter\s:\sRéférent\sIA\snommé/ })).toBeDefined()
})

test('"approved" is kept once the six conditions are met', async () => {
  const tool = aTool({ code: 'T1', ...complete, status: 'pilot' })
  const { user, now } = await show(aProject({ tools: [tool], people: [lead] }), 'register/T1')
  await user.selectOptions(await screen.findByLabelText('Statut'), 'approved')
  expect(now().tools.get(tool.id)?.status).toBe('approved')
})

test('an undeclared use enters the register in one press and points to its tool', async () => {
  const use = blankAiUse({ id: anId() as AiUse['id'], order: 'i', name: 'Résumé de PDF' })
  const project = { ...aProject(), aiUses: Collection.from([use]) }
  const { user, now } = await show(project, 'register')
  await user.click(
    await screen.findByRole('button', { name: /Inscrire\s«\sRésumé\sde\sPDF\s»\sau\sregistre/ }),
  )
  expect(now().tools.live.map(({ code, name, status }) => [code, name, status])).toEqual([
    ['T1', 'Résumé de PDF', 'candidate'],
  ])
  expect(now().aiUses.get(use.id)?.toolCode).toBe('T1')
})

const marks = (value: number): Tool['criteria'] =>
  Object.fromEntries(TOOL_CRITERIA.map((one) => [one, value])) as Record<ToolCriterion, number>

function comparing(facts: Partial<Tool> = {}, useCases: Parameters<typeof aProject>[0] = {}) {
  const first = aTool({ name: 'Alpha', criteria: marks(4), securityCompliance: 'yes', ...facts })
  const second = aTool({ name: 'Bêta', criteria: marks(3), securityCompliance: 'yes' })
  const comparison = blankToolComparison({
    id: anId() as ToolComparison['id'],
    title: 'Assistant',
    toolIds: [first.id, second.id],
  })
  const project = {
    ...aProject({ ...useCases, tools: [first, second], people: [lead] }),
    toolComparisons: Collection.from([comparison]),
  }
  return { project, first, second, comparison }
}

test('a digit marks a cell, and the score follows', async () => {
  const { project, second } = comparing()
  const { user, now } = await show(project, 'compare')
  const cell = await screen.findByRole('button', { name: /^Réponse au besoin, Bêta\s: 3 sur 5/ })
  cell.focus()
  await user.keyboard('5')
  expect(now().tools.get(second.id)?.criteria['need-fit']).toBe(5)
  expect(screen.getByText('3,20')).toBeDefined()
})

test('a weight under the finger moves the score at once and is kept once, when let go', async () => {
  const { project, comparison, second } = comparing()
  const shown = { ...second, criteria: { ...marks(3), 'need-fit': 5 } }
  const { now, open } = await show({ ...project, tools: project.tools.with(shown) }, 'compare')
  const slider = await screen.findByRole('slider', { name: /Poids\sde\s«\sRéponse\sau\sbesoin\s»/ })
  fireEvent.change(slider, { target: { value: '40' } })
  fireEvent.change(slider, { target: { value: '50' } })
  // 3 everywhere but 5 on a weight of 50 among 140: 3 + 2 × 50 / 140.
  expect(screen.getByText('3,71')).toBeDefined()
  expect(now().toolComparisons.get(comparison.id)?.weights['need-fit']).toBe(10)

  fireEvent.pointerUp(slider)
  expect(now().toolComparisons.get(comparison.id)?.weights['need-fit']).toBe(50)
  open.undo()
  expect(now().toolComparisons.get(comparison.id)?.weights['need-fit']).toBe(10)
})

test('a tool that fails a criterion is shown apart, with its reason', async () => {
  const { project } = comparing({ securityCompliance: 'no' })
  await show(project, 'compare')
  const apart = await screen.findByRole('region', { name: 'Écartés avant la pondération' })
  expect(within(apart).getByText('Alpha')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Réponse au besoin, Alpha/ })).toBeNull()
})

test('the choice is recorded with who, when and why', async () => {
  const { project, comparison, first } = comparing()
  const { user, now } = await show(project, 'compare')
  await user.click(await screen.findByRole('button', { name: 'Retenir Alpha' }))
  const confirm = screen.getByRole('button', { name: 'Enregistrer la décision' })
  expect((confirm as HTMLButtonElement).disabled).toBe(true)
  await user.type(screen.getByLabelText(/Pourquoi celui-ci/), 'Essayé sur nos dossiers')
  await user.click(confirm)
  expect(now().toolComparisons.get(comparison.id)).toMatchObject({
    chosen: first.id,
    reason: 'Essayé sur nos dossiers',
    // The clock of the test machine.
    chosenOn: '2025-11-20',
  })
})

test('the choice is refused while a retained case it serves has no assessed risk', async () => {
  const useCase = aUseCase({ code: 'CU01', title: 'Diagnostic', status: 'pilot' })
  const { project } = comparing({ useCaseIds: [useCase.id] }, { useCases: [useCase] })
  const { user } = await show(project, 'compare')
  await user.click(await screen.findByRole('button', { name: 'Retenir Alpha' }))
  expect(screen.getByRole('alert').textContent).toContain('CU01 Diagnostic')
  await user.type(screen.getByLabelText(/Pourquoi celui-ci/), 'Pressé')
  const confirm = screen.getByRole('button', { name: 'Enregistrer la décision' })
  expect((confirm as HTMLButtonElement).disabled).toBe(true)
})

test('a first answer makes the technical choice of a case in one change', async () => {
  const useCase = aUseCase({ code: 'CU01', status: 'pilot' })
  const { user, now, open } = await show(aProject({ useCases: [useCase] }), 'choices')
  const question = await screen.findByRole('group', { name: /données sensibles/ })
  await user.click(within(question).getByRole('radio', { name: /Oui/ }))
  expect(now().architectureChoices.live.map(({ hosting }) => hosting.sensitiveData)).toEqual([
    'yes',
  ])
  open.undo()
  expect(now().architectureChoices.live).toEqual([])
})

test('a source is linked to a use case from its record', async () => {
  const useCase = aUseCase({ code: 'CU01', title: 'Diagnostic' })
  const { user, now } = await show(aProject({ useCases: [useCase] }), 'sources')
  await user.click(await screen.findByRole('button', { name: /Ajouter\s«\sCRM\s»/ }))
  await user.click(screen.getByRole('button', { name: 'Ouvrir la fiche de CRM' }))
  await user.type(screen.getByRole('combobox', { name: 'Lier un cas d’usage' }), 'Diag')
  await user.click(await screen.findByRole('option', { name: /CU01 Diagnostic/ }))
  const source = now().sources.live[0]
  expect(source?.catalogueId).toBe('source.crm')
  expect(now().useCases.get(useCase.id)?.sourceIds).toEqual([source?.id])
})

test('the letter keeps only the questions ticked', async () => {
  const { user } = await show(aProject({ tools: [aTool({ name: 'Alpha' })] }), 'readiness')
  await user.click(await screen.findByRole('button', { name: 'Tout décocher' }))
  expect(screen.queryByRole('article', { name: 'Aperçu de la lettre' })).toBeNull()
  const question = screen.getByRole('checkbox', { name: /Dans quels pays/ })
  await user.click(question)
  const letter = screen.getByRole('article', { name: 'Aperçu de la lettre' })
  expect(letter.textContent).toContain('1. Dans quels pays nos données')
  expect(letter.textContent).not.toContain('2. ')
})
