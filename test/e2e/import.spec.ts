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

test('a list of 710 cases comes in whole, and one undo takes it back', async ({ app }) => {
  const home = new HomePage(app.page)
  const project = new ProjectPage(app.page)

  await home.bring(LIST)
  await app.page.getByRole('button', { name: 'Importer 710 cas' }).click({ timeout: 30_000 })
  await expect(app.page.getByText('710 cas importés')).toBeVisible()
  await app.page.getByRole('button', { name: 'Ouvrir le registre' }).click()
  await expect(app.page.getByText(/710/).first()).toBeVisible()
  await project.expectSaved()

  await project.undo()
  await new RegisterPage(app.page).expectEmpty()
})

test('a list that is none is refused with one sentence, and nothing is written', async ({
  app,
}) => {
  const home = new HomePage(app.page)
  await home.create('Essai')
  const project = new ProjectPage(app.page)
  await project.goTo('usecases/import')

  await app.page.locator('input[type=file]').setInputFiles({
    name: 'plan.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0]),
  })

  await expect(
    app.page.getByRole('alert').or(app.page.getByRole('status')).filter({ hasText: 'plan.xlsx' }),
  ).toBeVisible()
  await project.goTo('usecases/register')
  await new RegisterPage(app.page).expectEmpty()
})
