import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

test('the demonstration opens whole, in the language of the screen', async ({ app }) => {
  const home = new HomePage(app.page)

  await home.openDemo()

  await expect(app.page.getByText('93,8 %')).toBeVisible()
  await expect(app.page.getByText('5 cas', { exact: true })).toBeVisible()
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  test('the demonstration opens whole', async ({ app }) => {
    await new HomePage(app.page).openDemo()

    await expect(app.page.getByText('93.8%')).toBeVisible()
    await expect(app.page.getByText('After-sales diagnosis aid')).toBeVisible()
  })
})

test('a project goes to the trash and comes back by the notice', async ({ app }) => {
  const home = new HomePage(app.page)
  await home.create('Transports Guérande')
  await home.goHome()

  await home.choose('Transports Guérande', /corbeille/)
  await expect(home.project('Transports Guérande')).toBeHidden()
  await app.page.getByRole('button', { name: 'Annuler', exact: true }).click()

  await expect(home.project('Transports Guérande')).toBeVisible()
})

test('a project exported and imported again asks: replace or copy', async ({ app }) => {
  const home = new HomePage(app.page)
  await home.create('Ateliers Vaubrenne')
  await home.goHome()
  const download = app.page.waitForEvent('download')
  await home.choose('Ateliers Vaubrenne', /Exporter/)
  const file = await (await download).path()
  const named = `${file}.sextant`
  await (await download).saveAs(named)

  await home.bring(named)
  await app.page.getByRole('button', { name: 'Importer une copie' }).click()

  await new ProjectPage(app.page).expectSaved()
  await home.goHome()
  await expect(home.project('Ateliers Vaubrenne (copie)')).toBeVisible()
})

test('a file that is no project is refused with one sentence', async ({ app }) => {
  const home = new HomePage(app.page)

  await app.page.locator('input[type=file]').setInputFiles({
    name: 'photo.sextant',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([137, 80, 78, 71, 13, 10]),
  })

  await home.expectNotice(/photo\.sextant n’est pas un projet Sextant/)
})
