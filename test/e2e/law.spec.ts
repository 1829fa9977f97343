import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { LawPage } from './pages/law'
import { ProjectPage } from './pages/project'

const PAGES = ['law', 'law/CU08', 'privacy/CU01', 'privacy/CU01/note', 'compliance']

test('a classification is changed after its signature says so, over a reload too, and comes back with undo', async ({
  app,
}) => {
  await new HomePage(app.page).openDemo()
  const law = new LawPage(app.page)
  const project = new ProjectPage(app.page)
  await law.goTo('law/CU08')
  await expect(app.page.getByRole('heading', { level: 2, name: 'Haut risque' })).toBeVisible()

  await app.page.getByRole('button', { name: /^Domaines sensibles/ }).click()
  await app.page.getByRole('button', { name: /^Modifier la réponse\s: L’usage figure/ }).click()
  await app.page.getByRole('checkbox', { name: /^4a\./ }).uncheck()
  await law.question.getByRole('button', { name: 'Aucun de ces points' }).click()
  await expect(app.page.getByText('Les faits ont bougé', { exact: true })).toBeVisible()

  await project.expectSaved()
  await app.reload()
  await expect(app.page.getByText('Les faits ont bougé', { exact: true })).toBeVisible()
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('Les faits ont bougé', { exact: true })).toBeHidden()
})

test('a criterion ticked in the data page changes the assessment and comes back with undo', async ({
  app,
}) => {
  await new HomePage(app.page).openDemo()
  const law = new LawPage(app.page)
  await law.goTo('privacy/CU01')
  await expect(app.page.getByText('À envisager.')).toBeVisible()

  await app.page.getByText('Grande échelle', { exact: true }).click()
  await expect(app.page.getByText('Requise.')).toBeVisible()
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('À envisager.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the law pages pass the automatic checks and fit a small screen', async ({ app }) => {
      test.setTimeout(120_000)
      await app.page.setViewportSize({ width: 1024, height: 768 })
      await new HomePage(app.page).openDemo()
      const law = new LawPage(app.page)
      const found: string[] = []
      for (const words of PAGES) {
        await law.goTo(words)
        await app.page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page: app.page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        for (const { id, nodes } of violations)
          found.push(`${words}: ${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)
        if ((await law.beyond()) > 0) found.push(`${words}: wider than the window`)
      }

      expect(found).toEqual([])
    })
  })
