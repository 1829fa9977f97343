import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { Picture } from '../blocks'
import type { Rasterize } from '../format'

/** Readers that do not draw vectors show the fallback: three pixels to a point keep it crisp on paper. */
const FALLBACK_SCALE = 3

const PIXELS_PER_POINT = 96 / 72

/** A vector picture with a raster of the same picture behind it, and its alternative text. */
export async function pictureRun(picture: Picture, rasterize: Rasterize): Promise<ImageRun> {
  return new ImageRun({
    ...(await source(picture.svg, rasterize)),
    transformation: {
      width: Math.round(picture.width * PIXELS_PER_POINT),
      height: Math.round(picture.height * PIXELS_PER_POINT),
    },
    altText: { title: '', description: picture.alt, name: 'Figure' },
  })
}

/** A decorative picture at the top left corner of the page, behind the text. */
export async function backdropRun(
  svg: string,
  size: { readonly width: number; readonly height: number },
  rasterize: Rasterize,
): Promise<ImageRun> {
  return new ImageRun({
    ...(await source(svg, rasterize)),
    transformation: size,
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      allowOverlap: true,
      lockAnchor: true,
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { title: '', description: '', name: 'Cover' },
  })
}

async function source(svg: string, rasterize: Rasterize) {
  return {
    type: 'svg' as const,
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png' as const, data: await rasterize(svg, FALLBACK_SCALE) },
  }
}
