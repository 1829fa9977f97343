import { expect, test } from 'vitest'
import { rasterize } from '../../../test/contracts/rasterizer'

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text x="2" y="14" font-size="12" font-family="Calibri, Carlito">${text}</text></svg>`
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

test('a PNG of the size asked for, with the text drawn in our font', async () => {
  const blank = await rasterize(svg(''), 2)
  const written = await rasterize(svg('Été'), 2)

  expect(sizeOf(written)).toEqual([120, 40])
  expect(written.length).toBeGreaterThan(blank.length)
})

test('the same picture gives the same bytes', async () => {
  expect(await rasterize(svg('Été'), 3)).toEqual(await rasterize(svg('Été'), 3))
})
