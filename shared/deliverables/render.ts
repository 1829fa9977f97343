import type { Project } from '../domain/project'
import type { AppError } from '../errors/app-error'
import type { Rasterize, Written } from '../formats/format'
import { type FormatId, formats, sheetFormats, textFormats } from '../formats/registry'
import { err, ok, type Result } from '../kernel/result'
import { safeFileName } from '../kernel/safe-file-name'
import type { Language } from '../kernel/text'
import type { Composer, Deliverable, Edition } from './define-deliverable'

export interface RenderRequest {
  readonly deliverable: Deliverable
  readonly format: FormatId
  readonly project: Project
  readonly language: Language
  /** ISO date-time of the edition. */
  readonly editedAt: string
  readonly rasterize: Rasterize
  /** By default the facilitator of the workshop. */
  readonly author?: string
  /** The mention of the tool on the cover; on unless turned off. */
  readonly madeWithSextant?: boolean
}

export interface RenderedFile {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mimeType: string
}

/**
 * One document in one format. Same project, language, date and author: same bytes.
 *
 * Errors: `deliverable-unknown` when it does not exist in that format; `deliverable-invalid` when the finished
 * package fails its own check: nothing is handed over.
 */
export async function renderDeliverable(
  request: RenderRequest,
): Promise<Result<RenderedFile, AppError>> {
  const { deliverable, format, project, language, editedAt } = request
  const composer = deliverable.composers.find((candidate) => candidate.format === format)
  if (!composer) return err({ code: 'deliverable-unknown', id: `${deliverable.id}.${format}` })
  const edition: Edition = {
    language,
    editedAt,
    author: request.author ?? facilitatorOf(project),
    madeWithSextant: request.madeWithSextant ?? true,
  }
  const fileName = fileNameOf(request)
  const written = await writeWith(composer, project, edition, request.rasterize)
  return written.ok
    ? ok({ fileName, bytes: written.value, mimeType: formats[format].mimeType })
    : err({ code: 'deliverable-invalid', fileName, detail: written.error.detail })
}

/** `Portefeuille de cas d’usage - Corvenne - 2026-11-19.docx`. */
export const fileNameOf = ({
  deliverable,
  format,
  project,
  language,
  editedAt,
}: RenderRequest): string =>
  safeFileName(
    [deliverable.title[language], project.profile.name, editedAt.slice(0, 10)]
      .filter(Boolean)
      .join(' - '),
    formats[format].extension,
  )

async function writeWith(
  composer: Composer,
  project: Project,
  edition: Edition,
  rasterize: Rasterize,
): Promise<Written> {
  if (composer.kind === 'text') {
    const { write } = await textFormats[composer.format].load()
    return write(composer.compose(project, edition), rasterize)
  }
  const { write } = await sheetFormats[composer.format].load()
  return write(composer.compose(project, edition), rasterize)
}

function facilitatorOf({ people, profile }: Project): string {
  const { facilitator } = profile.workshop
  return facilitator === null ? '' : (people.get(facilitator)?.name ?? '')
}
