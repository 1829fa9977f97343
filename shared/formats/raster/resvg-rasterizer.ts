import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Rasterize } from '../format'

let ready: Promise<void> | null = null

/**
 * A rasteriser that gives the same PNG in Node and in a browser worker: same program, same fonts, nothing
 * of the machine. The program is compiled once; later calls reuse it whatever they pass.
 *
 * @param wasm  `index_bg.wasm` of @resvg/resvg-wasm
 * @param fonts TrueType files: Carlito Regular and Bold, which have the widths of Calibri
 */
export async function createRasterizer(
  wasm: Uint8Array<ArrayBuffer>,
  fonts: readonly Uint8Array[],
): Promise<Rasterize> {
  ready ??= initWasm(wasm)
  try {
    await ready
  } catch (error) {
    // A damaged program must not keep a sound one from being tried.
    ready = null
    throw error
  }
  return async (svg, scale) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontBuffers: [...fonts], defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
    })
    try {
      const image = drawing.render()
      const png = image.asPng()
      image.free()
      return png
    } finally {
      drawing.free()
    }
  }
}
