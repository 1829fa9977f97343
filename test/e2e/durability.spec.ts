import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'
import { RegisterPage } from './pages/register'

test.use({ allowedErrors: [/ERR_CONNECTION_(REFUSED|RESET)|Failed to load resource/] })

test('a browser that lost its data is rebuilt from the journal, and says so', async ({
  app,
  server,
  browser,
}) => {
  const home = new HomePage(app.page)
  await home.create('Laiterie des Combes')
  await new ProjectPage(app.page).expectSaved()
  const state = await app.page.context().storageState()

  // Another profile with the same session: nothing of the working store is there.
  const context = await browser.newContext({ storageState: state })
  const page = await context.newPage()
  await page.goto(`${server.origin}/`)

  const fresh = new HomePage(page)
  await fresh.expectNotice(/reconstruit|rebuilt/)
  await expect(fresh.project('Laiterie des Combes')).toBeVisible()
  await context.close()
})

test('the server killed in the middle of typing loses nothing, and the indicator says where it is', async ({
  app,
  server,
}) => {
  const home = new HomePage(app.page)
  const project = new ProjectPage(app.page)
  await home.create('Menuiseries Larrec')
  await project.expectSaved()
  await project.goTo('usecases/register')
  const register = new RegisterPage(app.page)
  await register.addAndOpen('Devis simples')
  await project.expectSaved()

  await server.kill()
  await register.problem.fill('Les devis attendent trois jours.')
  await app.page.keyboard.press('Tab')
  await expect(app.page.getByText(/Hors ligne, copie gardée/)).toBeVisible()
  await server.start()
  await project.expectSaved()

  await app.page.reload()
  await expect(register.problem).toHaveValue('Les devis attendent trois jours.')
})

test('a second window reads, and takes over when asked', async ({ app }) => {
  const home = new HomePage(app.page)
  await home.create('Cabinet Norel')
  const address = app.page.url()

  const second = await app.page.context().newPage()
  await second.goto(address)
  await expect(second.getByText(/Une autre fenêtre modifie/)).toBeVisible()
  await second.getByRole('button', { name: 'Reprendre la main ici' }).click()

  await expect(second.getByText(/Une autre fenêtre modifie/)).toBeHidden()
  await expect(app.page.getByText(/Une autre fenêtre modifie/)).toBeVisible()
})
