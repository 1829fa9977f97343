import { expect, type Locator, type Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UseCase } from '../../../shared/domain/use-case'
import { writeProjectFile } from '../../../shared/transfer/project-file'
import { aProject, aUseCase } from '../../builders/project'
import { HomePage } from './home'
import { ProjectPage } from './project'

export interface Marks {
  readonly impact: number
  readonly feasibility: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The matrix as the facilitator uses it: cards by their number, places by their marks. */
export class MatrixPage {
  readonly page: Page
  readonly plane: Locator
  readonly said: Locator

  constructor(page: Page) {
    this.page = page
    this.plane = page.getByTestId('matrix-plane')
    this.said = page.getByTestId('matrix-said')
  }

  async open(code = ''): Promise<void> {
    await new ProjectPage(this.page).goTo(`usecases/matrix${code === '' ? '' : `/${code}`}`)
    await expect(this.plane).toBeVisible()
    await this.page.evaluate(() => document.fonts.ready)
  }

  /** A project of that many scored cases, spread over the plane the same way in every run, on the matrix. */
  async openWith(count: number, unscored = 0): Promise<void> {
    const cases = Array.from({ length: count + unscored }, (_, index) => spreadCase(index, count))
    const bytes = await writeProjectFile(
      aProject({ name: `Essai ${count}`, useCases: cases }),
      '2026-11-20T09:00:00.000Z',
      (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    )
    const file = join(await mkdtemp(join(tmpdir(), 'sextant-matrix-')), `${count}.sextant`)
    await writeFile(file, bytes)
    await new HomePage(this.page).bring(file)
    await expect(this.page).toHaveURL(/#\/p\//)
    await this.open()
  }

  card(code: string): Locator {
    return this.plane.locator(`[data-card="${code}"]`)
  }

  /** Where the centre of the disc stands, in marks: what the eye reads off the axes. */
  async marksOf(code: string): Promise<Marks> {
    const disc = await boxOf(this.card(code).locator('[data-disc]'))
    const plane = await boxOf(this.plane)
    return {
      feasibility: 1 + ((disc.x + disc.width / 2 - plane.x) / plane.width) * 9,
      impact: 10 - ((disc.y + disc.height / 2 - plane.y) / plane.height) * 9,
    }
  }

  async pointAt({
    impact,
    feasibility,
  }: Marks): Promise<{ readonly x: number; readonly y: number }> {
    const plane = await boxOf(this.plane)
    return {
      x: plane.x + ((feasibility - 1) / 9) * plane.width,
      y: plane.y + ((10 - impact) / 9) * plane.height,
    }
  }

  /** Takes a card by the centre of its disc and holds it over a place. */
  async dragTo(code: string, to: Marks): Promise<void> {
    const disc = await boxOf(this.card(code))
    await this.page.mouse.move(disc.x + disc.width / 2, disc.y + disc.height / 2)
    await this.page.mouse.down()
    const point = await this.pointAt(to)
    await this.page.mouse.move(point.x, point.y, { steps: 12 })
  }

  async drop(): Promise<void> {
    await this.page.mouse.up()
  }

  async expectMarks(code: string, { impact, feasibility }: Marks): Promise<void> {
    await expect
      .poll(async () => {
        const at = await this.marksOf(code)
        return Math.max(Math.abs(at.impact - impact), Math.abs(at.feasibility - feasibility))
      })
      // A border of one pixel is two hundredths of a point.
      .toBeLessThan(0.03)
  }

  async expectNamed(code: string, text: RegExp): Promise<void> {
    await expect(this.card(code)).toHaveAccessibleName(text)
  }

  /** Boxes of every visible label, of every disc, and of which of them cover one another. */
  async overlaps(): Promise<readonly string[]> {
    return this.plane.evaluate((plane) => {
      const boxes = [...plane.querySelectorAll<HTMLElement>('[data-card]')].flatMap((card) => {
        const disc = card.querySelector('[data-disc]')
        const label = card.querySelector('[data-label]')
        if (!disc || !label) return []
        const code = card.dataset['card'] ?? ''
        const shown = getComputedStyle(label).visibility === 'visible'
        const at = disc.getBoundingClientRect()
        const whole = label.getBoundingClientRect()
        // The part of a pill behind its own disc belongs to the disc.
        const left = whole.left < at.left - 1 ? whole.left : Math.max(whole.left, at.right)
        const right = whole.right > at.right + 1 ? whole.right : Math.min(whole.right, at.left)
        const beside = whole.top < at.bottom && whole.bottom > at.top
        return [
          { code, kind: 'disc', left: at.left, right: at.right, top: at.top, bottom: at.bottom },
          ...(shown
            ? [
                {
                  code,
                  kind: 'label',
                  left: beside ? left : whole.left,
                  right: beside ? right : whole.right,
                  top: whole.top,
                  bottom: whole.bottom,
                },
              ]
            : []),
        ]
      })
      const labels = boxes.filter(({ kind }) => kind === 'label')
      return labels.flatMap((label) =>
        boxes
          .filter(
            (other) =>
              other.code !== label.code &&
              label.left < other.right - 0.5 &&
              other.left < label.right - 0.5 &&
              label.top < other.bottom - 0.5 &&
              other.top < label.bottom - 0.5,
          )
          .map((other) => `${label.code} label, ${other.code} ${other.kind}`),
      )
    })
  }

  /** Milliseconds between the frames painted while something is done. */
  async frames(during: () => Promise<void>): Promise<readonly number[]> {
    await this.page.evaluate(() => {
      const times: number[] = []
      const keep = window as unknown as { frameTimes: number[]; watching: boolean }
      keep.frameTimes = times
      keep.watching = true
      const tick = (now: number) => {
        times.push(now)
        if (keep.watching) requestAnimationFrame(tick)
      }
      requestAnimationFrame(tick)
    })
    await during()
    const times = await this.page.evaluate(() => {
      const keep = window as unknown as { frameTimes: number[]; watching: boolean }
      keep.watching = false
      return keep.frameTimes
    })
    return times.slice(1).map((time, index) => time - (times[index] ?? time))
  }
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Nothing there to measure')
  return box
}

const WORDS = ['Tri', 'Synthèse', 'Prévision', 'Contrôle', 'Rédaction', 'Recherche', 'Saisie']
const THINGS = ['des devis', 'des tickets', 'des notices', 'des factures', 'du stock', 'des écarts']

/** Golden ratio in both directions: everywhere on the plane, never at random. */
function spreadCase(index: number, scored: number): UseCase {
  const place = (factor: number) => Math.round((1 + ((index * factor) % 1) * 9) * 10) / 10
  const blank = aUseCase({
    code: `CU${String(index + 1).padStart(2, '0')}`,
    title: `${WORDS[index % WORDS.length]} ${THINGS[index % THINGS.length]}`,
  })
  if (index >= scored) return blank
  return {
    ...blank,
    status: 'scored',
    impact: { ...blank.impact, direct: place(0.618_034) },
    feasibility: { ...blank.feasibility, direct: place(0.754_877_7) },
  }
}
