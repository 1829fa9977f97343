import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'
import { RisksPage } from './pages/risks'

test.describe.configure({ timeout: 120_000 })

test('a point is dragged, then moved by keys; both are undone', async ({ app }) => {
  const project = new ProjectPage(app.page)
  const risks = new RisksPage(app.page)
  await new HomePage(app.page).openDemo()
  await project.goTo('risks/register')
  await risks.expectAfter('R05', '5')

  await risks.drag('R05', 1, -1)
  await risks.expectAfter('R05', '8')

  await risks.point('R05').focus()
  await app.page.keyboard.press('ArrowRight')
  await risks.expectAfter('R05', '12')
  await expect(app.page.getByText(/^R05\s: probabilité 3, Possible/)).toBeAttached()

  await project.undo()
  await project.undo()
  await risks.expectAfter('R05', '5')
  await project.expectSaved()
})

test('a risk made critical blocks its case and says so, until it is lowered', async ({ app }) => {
  const project = new ProjectPage(app.page)
  const risks = new RisksPage(app.page)
  await new HomePage(app.page).openDemo()
  await project.goTo('risks/register')
  await risks.expectGate('Aide au diagnostic SAV', /Passe, côté risques/)

  await risks.point('R01').focus()
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('ArrowRight')

  await risks.expectAfter('R01', '16')
  await risks.expectGate('Aide au diagnostic SAV', /R01 reste critique après mesures/)
  await expect(app.page.getByText(/Un risque reste critique/)).toBeVisible()
})

test('a risk of the library joins the register of a case', async ({ app }) => {
  const project = new ProjectPage(app.page)
  await new HomePage(app.page).openDemo()
  await project.goTo('risks/library/CU01')

  await app.page.getByRole('checkbox', { name: /Choisir\s: Hallucination/ }).check()
  await app.page.getByRole('button', { name: 'Ajouter 1 risque' }).click()

  await expect(app.page.getByRole('grid', { name: 'Registre des risques' })).toContainText('R11')
  await project.undo()
  await expect(app.page.getByText('10 risques', { exact: true })).toBeVisible()
})
