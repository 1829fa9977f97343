import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { ProjectPage } from './pages/project'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const PLACES = [
  'cockpit',
  'profile',
  'usecases/register',
  'usecases/register/CU01',
  'usecases/matrix',
  'usecases/matrix/CU05',
  'usecases/pilot',
  'usecases/pilot/CU01',
  'usecases/ideas',
  'usecases/import',
  'risks/register',
  'risks/register/R01',
  'risks/library/CU01',
  'risks/library/promote/R01',
  'risks/fallback/CU01',
  'risks/incidents/I01',
  'risks/questions',
  'tools/register',
  'tools/register/T5',
  'tools/compare',
  'tools/choices/CU01',
  'tools/sources',
  'tools/readiness/T1',
  'tools/questions',
  'roi/case/CU01',
  'roi/portfolio',
  'roi/tools',
  'deliverables',
]

test.describe.configure({ timeout: 240_000 })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('every screen passes the automatic checks of WCAG 2.2 AA', async ({ app }) => {
      const home = new HomePage(app.page)
      const project = new ProjectPage(app.page)
      const violations: string[] = []
      const check = async (where: string) => {
        const { violations: found } = await new AxeBuilder({ page: app.page })
          .withTags(TAGS)
          .analyze()
        for (const { id, nodes } of found)
          violations.push(
            `${where}: ${id} (${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join('; ')})`,
          )
      }

      await check('home')
      await home.openDemo()
      for (const place of PLACES) {
        await project.goTo(place)
        await app.page.waitForLoadState('networkidle')
        await check(place)
      }
      await app.page.goto(`${new URL(app.page.url()).origin}/#/settings`)
      await check('settings')

      expect(violations).toEqual([])
    })
  })
