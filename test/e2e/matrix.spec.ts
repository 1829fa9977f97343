import { expect, test } from './fixtures'
import { HomePage } from './pages/home'
import { MatrixPage } from './pages/matrix'
import { ProjectPage } from './pages/project'

test.describe('the demonstration', () => {
  test.beforeEach(async ({ app }) => {
    await new HomePage(app.page).openDemo()
    await new MatrixPage(app.page).open()
  })

  test('a card dragged by mouse stands where it is dropped, in one step of undo', async ({
    app,
  }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 4.75 })

    await matrix.dragTo('CU05', { impact: 7.6, feasibility: 6.2 })
    await expect(matrix.plane.getByText('devient « Gains rapides »')).toBeVisible()
    await expect(matrix.plane.getByText('7,6', { exact: true })).toBeVisible()
    await expect(app.page.getByTestId('before-after')).toHaveText(
      /Projets stratégiques.*Gains rapides/,
    )
    await matrix.drop()

    await matrix.expectMarks('CU05', { impact: 7.6, feasibility: 6.2 })
    await matrix.expectNamed('CU05', /impact 7,6, faisabilité 6,2, Gains rapides/)
    await expect(matrix.said).toHaveText(
      /Prévision des pièces de rechange, posé. Impact 7,6, faisabilité 6,2, Gains rapides/,
    )
    await new ProjectPage(app.page).undo()
    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 4.75 })
  })

  test('the notice of a move takes it back', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.dragTo('CU08', { impact: 9, feasibility: 9 })
    await matrix.drop()
    await matrix.expectMarks('CU08', { impact: 9, feasibility: 9 })

    await app.page.getByRole('button', { name: 'Annuler', exact: true }).click()

    await matrix.expectMarks('CU08', { impact: 3, feasibility: 4.75 })
  })

  test('a drag off the plane stops at its edge; Escape gives the card back', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.dragTo('CU10', { impact: 0, feasibility: 12 })
    await matrix.expectMarks('CU10', { impact: 1, feasibility: 10 })

    await app.page.keyboard.press('Escape')
    await matrix.drop()

    await matrix.expectMarks('CU10', { impact: 2.667, feasibility: 9 })
    await expect(matrix.said).toHaveText(/déplacement annulé/)
  })

  test('the keys move a card by half a point, by a tenth with Shift, and Enter puts it down', async ({
    app,
  }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.card('CU05').focus()

    await app.page.keyboard.press('Enter')
    await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('Shift+ArrowLeft')
    await expect(matrix.said).toHaveText(/faisabilité 5,7, Gains rapides/)
    await app.page.keyboard.press('Enter')

    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 5.65 })
    await expect(matrix.card('CU05')).toBeFocused()
    // Only the axis that moved is a mark typed directly.
    await expect(app.page.getByText('Moyenne des critères')).toHaveCount(1)
    await expect(app.page.getByText('Saisi', { exact: true })).toHaveCount(1)
  })

  test('Escape in the middle of a move by keys changes nothing', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.card('CU05').focus()
    await app.page.keyboard.press('Space')
    await app.page.keyboard.press('ArrowUp')

    await app.page.keyboard.press('Escape')

    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 4.75 })
    await expect(matrix.said).toHaveText(/déplacement annulé/)
  })

  test('arrows alone go through the cards in the order of the ranking', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.card('CU01').focus()

    await app.page.keyboard.press('ArrowRight')
    await expect(matrix.card('CU02')).toBeFocused()
    await app.page.keyboard.press('ArrowDown')
    await expect(matrix.card('CU09')).toBeFocused()
    await app.page.keyboard.press('End')
    await expect(matrix.card('CU08')).toBeFocused()
  })

  test('figures make the same move, and the mean comes back', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.card('CU05').click()
    await expect(app.page).toHaveURL(/matrix\/CU05$/)

    const impact = app.page.getByRole('spinbutton', { name: 'Impact' })
    await impact.fill('5.2')
    await impact.press('Enter')

    await matrix.expectMarks('CU05', { impact: 5.2, feasibility: 4.75 })
    await matrix.expectNamed('CU05', /À éviter/)
    await app.page.getByRole('button', { name: /revenir à la moyenne/ }).click()
    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 4.75 })
  })

  test('another cut changes the quadrants; the reset gives 5,5 back', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    const cut = app.page.getByLabel('Seuil')
    await cut.fill('7')
    await cut.press('Enter')

    await matrix.expectNamed('CU02', /Projets stratégiques/)
    await app.page.getByRole('button', { name: 'Rétablir le seuil de 5,5' }).click()

    await matrix.expectNamed('CU02', /Gains rapides/)
    await expect(cut).toHaveValue('5,5')
  })

  test('filters keep what they name', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await app.page.getByRole('searchbox', { name: 'Chercher un cas' }).fill('notices')
    await expect(matrix.plane.locator('[data-card]')).toHaveCount(2)

    await app.page.getByRole('searchbox', { name: 'Chercher un cas' }).fill('')
    await app.page.getByText('Cas retenus seulement').click()

    await expect(matrix.card('CU01')).toBeVisible()
    await expect(matrix.card('CU12')).toBeHidden()
  })

  test('a weight moves what its criterion decides, and says so', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await app.page.getByRole('tab', { name: 'Poids' }).click()
    await expect(app.page.getByText(/CU01 reste en tête/)).toBeVisible()

    const weight = app.page.getByRole('spinbutton', { name: 'Coût' })
    await weight.fill('10')
    await weight.press('Enter')

    // (10 × 5 + 5 + 4 + 5) / 13
    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 64 / 13 })
    await app.page.getByRole('button', { name: 'Rétablir les poids égaux' }).click()
    await matrix.expectMarks('CU05', { impact: 6.667, feasibility: 4.75 })
  })

  test('the whole matrix reads as a table', async ({ app }) => {
    await app.page.getByRole('button', { name: 'Voir en tableau' }).click()

    const table = app.page.getByRole('grid', { name: 'Matrice en tableau' })
    await expect(table.getByRole('row')).toHaveCount(13)
    await expect(table.getByRole('row').nth(1)).toContainText('Aide au diagnostic SAV')
    await expect(table.getByRole('row').nth(1)).toContainText('56,3')
  })

  test('in projection the plane takes the room and cards are larger', async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await app.page.keyboard.press('F5')

    await expect(app.page.getByRole('complementary', { name: 'Détail de la matrice' })).toBeHidden()
    const box = await matrix.card('CU01').boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(44)
    expect(await matrix.overlaps()).toEqual([])
  })
})

test('sixty cards: no label covers a label or a disc', async ({ app }) => {
  const matrix = new MatrixPage(app.page)
  await matrix.openWith(60)
  await expect(matrix.plane.locator('[data-card]')).toHaveCount(60)

  for (const size of [
    { width: 1440, height: 900 },
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
  ]) {
    await app.page.setViewportSize(size)
    await app.page.waitForTimeout(200)
    expect(await matrix.overlaps(), `${size.width} wide`).toEqual([])
  }
})

test('a case that waits for a mark is dragged from its list onto the plane', async ({ app }) => {
  const matrix = new MatrixPage(app.page)
  await matrix.openWith(12, 3)
  await app.page.getByRole('tab', { name: /À placer/ }).click()
  const line = app.page.getByRole('button', { name: /^CU14 .*à placer$/ })

  const from = await line.boundingBox()
  if (!from) throw new Error('No line to drag')
  await app.page.mouse.move(from.x + 20, from.y + 10)
  await app.page.mouse.down()
  const to = await matrix.pointAt({ impact: 4, feasibility: 8 })
  await app.page.mouse.move(to.x, to.y, { steps: 12 })
  await app.page.mouse.up()

  await matrix.expectMarks('CU14', { impact: 4, feasibility: 8 })
  await expect(app.page.getByRole('tab', { name: /À placer/ })).toContainText('2')
})

test('710 cases are counted by cell; a chosen one is a card that moves', async ({ app }) => {
  const matrix = new MatrixPage(app.page)
  await matrix.openWith(710)
  await expect(matrix.plane.locator('[data-card]')).toHaveCount(0)
  const counts = await matrix.plane.locator('[data-cell]').allTextContents()
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(710)

  await matrix.plane.locator('[data-cell="8-2"]').click()
  const side = app.page.getByRole('complementary', { name: 'Détail de la matrice' })
  const first = side.getByRole('listitem').first().getByRole('button')
  const code = /CU\d+/.exec((await first.textContent()) ?? '')?.[0] ?? ''
  await first.click()
  await matrix.dragTo(code, { impact: 9, feasibility: 9 })
  await matrix.drop()

  await matrix.expectMarks(code, { impact: 9, feasibility: 9 })
})

for (const count of [60, 710])
  test(`${count} cases: the plane keeps up with the hand`, async ({ app }) => {
    const matrix = new MatrixPage(app.page)
    await matrix.openWith(count)
    await matrix.open('CU05')
    await expect(matrix.card('CU05')).toBeVisible()
    await matrix.dragTo('CU05', { impact: 5, feasibility: 5 })

    const frames = await matrix.frames(async () => {
      for (let step = 0; step < 120; step += 1) {
        const turn = (step / 60) * Math.PI
        const point = await matrix.pointAt({
          impact: 5.5 + 4 * Math.sin(turn),
          feasibility: 5.5 + 4 * Math.cos(turn),
        })
        await app.page.mouse.move(point.x, point.y)
      }
    })
    await matrix.drop()

    const slow = frames.filter((ms) => ms > 17.5).length / frames.length
    test.info().annotations.push({
      type: 'frames',
      description: `${count} cases: ${frames.length} frames, ${(slow * 100).toFixed(1)} % over 16.7 ms, longest ${Math.max(...frames).toFixed(0)} ms`,
    })
    // The mark is 5 % on a quiet machine; tests share two cores with others, so this refuses only a plane that
    // redraws its neighbours, which takes it past a third.
    expect(slow).toBeLessThan(0.34)
  })
