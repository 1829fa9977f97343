import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProfilePage } from './pages/profile'
import { ProjectPage } from './pages/project'

test('a new company is described from its three first answers to its departments', async ({
  app,
}) => {
  await new HomePage(app.page).create('Laiterie des Combes')
  const profile = new ProfilePage(app.page)

  await profile.field('Effectif').fill('64')
  await profile.field('Secteur d’activité').selectOption('Agroalimentaire')
  await expect(profile.situation(/^64 personnes, aucun service décrit/)).toBeVisible()

  await profile.pasteDepartments('Service\tEffectif\nCollecte\t20\nAffinage\t30\nVentes\t12')
  await expect(profile.situation(/^64 personnes, 3 services/)).toBeVisible()
  await profile.choose(/^Services/)
  await expect(profile.situation(/62 personnes, soit 2 de moins/)).toBeVisible()
})

test('what is typed at full speed is there after a change of tab and a reload', async ({ app }) => {
  await new HomePage(app.page).create('Laiterie des Combes')
  const profile = new ProfilePage(app.page)
  const project = new ProjectPage(app.page)
  const written = 'Fromages affinés en cave naturelle, vendus en direct et aux crém'

  await profile.choose(/^Identité/)
  await profile.field('Activité').pressSequentially(written, { delay: 5 })
  await profile.choose(/^Valeurs/)
  await profile.choose(/^Identité/)
  await expect(profile.field('Activité')).toHaveValue(written)

  await project.expectSaved()
  await app.reload()
  await expect(profile.field('Activité')).toHaveValue(written)
})

test('departments are ordered from the keyboard, and the order is kept', async ({ app }) => {
  await new HomePage(app.page).create('Laiterie des Combes')
  const profile = new ProfilePage(app.page)
  await profile.choose(/^Services/)
  for (const name of ['Collecte', 'Affinage', 'Ventes'])
    await profile.add('Nom du nouveau service', name)

  await profile.field(/^Nom\s: Ventes$/).focus()
  await app.page.keyboard.press('Alt+ArrowUp')
  await expect(profile.field(/^Nom\s: Ventes$/)).toBeFocused()
  await app.page.keyboard.press('Alt+ArrowUp')
  expect(await profile.departments()).toEqual(['Ventes', 'Collecte', 'Affinage'])

  await new ProjectPage(app.page).expectSaved()
  await app.reload()
  await expect(profile.field(/^Nom\s: Ventes$/)).toBeVisible()
  expect(await profile.departments()).toEqual(['Ventes', 'Collecte', 'Affinage'])
})

test('a department deleted by mistake comes back', async ({ app }) => {
  await new HomePage(app.page).create('Laiterie des Combes')
  const profile = new ProfilePage(app.page)
  await profile.choose(/^Services/)
  await profile.add('Nom du nouveau service', 'Collecte')
  await profile.add('Nom du nouveau service', 'Affinage')

  await app.page.getByRole('button', { name: 'Supprimer Collecte' }).click()
  expect(await profile.departments()).toEqual(['Affinage'])
  await app.page.getByText(/Collecte.*supprimé/).waitFor()
  await app.page
    .getByRole('status')
    .getByRole('button', { name: /^Annuler/ })
    .last()
    .click()

  expect(await profile.departments()).toEqual(['Collecte', 'Affinage'])
})

test('the demonstration fits a small screen without scrolling sideways', async ({ app }) => {
  await app.page.setViewportSize({ width: 1024, height: 768 })
  await new HomePage(app.page).openDemo()
  const project = new ProjectPage(app.page)

  for (const page of [
    '',
    'identity',
    'departments',
    'people',
    'objectives',
    'values',
    'applications',
    'ai-uses',
    'workshop',
  ]) {
    await project.goTo(`profile/${page}`)
    await expect(app.page.getByRole('tab', { selected: true })).toBeVisible()
    const beyond = await app.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(beyond, page).toBeLessThanOrEqual(0)
  }
})
