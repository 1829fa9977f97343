import { join } from 'node:path'
import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'
import { RegisterPage } from './pages/register'

const LIST = join(
  import.meta.dirname,
  '..',
  'fixtures',
  'lists',
  'us-federal-ai-use-cases-2023.csv',
)

test.describe.configure({ timeout: 120_000 })

test('710 imported cases are scored in bulk, and are all on the matrix', async ({ app }) => {
  const home = new HomePage(app.page)
  const project = new ProjectPage(app.page)
  const register = new RegisterPage(app.page)
  await home.bring(LIST)
  await app.page.getByRole('button', { name: 'Importer 710 cas' }).click({ timeout: 30_000 })
  await app.page.getByRole('button', { name: 'Ouvrir le registre' }).click()

  await register.selectAll()
  await register.markSelection(/^Impact/, '7,5')
  await register.markSelection(/^Faisabilité/, '8')

  await project.expectSaved()
  await project.goTo('usecases/matrix')
  await expect(app.page.getByText(/710 cas placés/)).toBeVisible()
})

test('cases moved to the trash come back by the notice', async ({ app }) => {
  await new HomePage(app.page).openDemo()
  await new ProjectPage(app.page).goTo('usecases/register')
  const register = new RegisterPage(app.page)
  const first = app.page.getByText('Aide au diagnostic SAV').first()
  await expect(first).toBeVisible()

  await register.selectAll()
  await register.trashSelection()
  await register.expectEmpty()
  await app.page.getByRole('button', { name: 'Annuler', exact: true }).last().click()

  await expect(first).toBeVisible()
})
