import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createRasterizer } from '../../shared/formats/raster/resvg-rasterizer'

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')

/** The rasteriser of the product, with its own fonts. */
export const rasterize = await createRasterizer(
  new Uint8Array(await readFile(wasm)),
  await Promise.all(
    ['Regular', 'Bold'].map((weight) =>
      readFile(new URL(`../../assets/fonts/Carlito-${weight}.ttf`, import.meta.url)),
    ),
  ),
)
