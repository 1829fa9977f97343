import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { writeAtomically } from '../disk/write-atomically'
import { runCommand } from '../shared/commands/define-command'
import { importUseCases } from '../shared/commands/use-case'
import { blankProject } from '../shared/domain/blank'
import { projectIdSchema } from '../shared/domain/header'
import type { Project } from '../shared/domain/project'
import type { AppError } from '../shared/errors/app-error'
import { errorSentence } from '../shared/errors/texts'
import { applyMapping } from '../shared/imports/apply-mapping'
import { describeIssue, fieldLabel } from '../shared/imports/describe'
import type { ColumnMapping } from '../shared/imports/mapping'
import { importTexts } from '../shared/imports/texts'
import { columnLetters } from '../shared/imports/grid'
import { contextOf } from '../shared/imports/import-context'
import { importedNouns } from '../shared/imports/imported-nouns'
import { proposeMapping } from '../shared/imports/propose-mapping'
import { readGrid } from '../shared/imports/read-grid'
import { ok, type Result } from '../shared/kernel/result'
import { translate, type Language } from '../shared/kernel/text'
import { writeProjectFile } from '../shared/transfer/project-file'
import { commandTexts } from './command-texts'
import type { ExitCode, Terminal } from './command'
import { digest, loadProject, newId, readBytes } from './files'
import { mappedBy } from './map-columns'
import { readOptions } from './options'

export const IMPORT_USAGE =
  'import-use-cases <list> --into <file.sextant> [--map field=column]... [--dry-run] [--json]'

/** `sextant import-use-cases`: a list that others made, into a project file, whole or not at all. */
export async function importCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, print, warn } = terminal
  const t = translate(commandTexts, language)
  const options = readOptions(
    args,
    {
      into: { type: 'string' },
      map: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    1,
  )
  const wrong = (detail: string): ExitCode => {
    warn(t('badOption', { detail, usage: IMPORT_USAGE }))
    return 2
  }
  if (!options.ok) return wrong(options.error)
  const { values, positionals } = options.value
  const dryRun = values['dry-run'] === true
  if (values.into === undefined && !dryRun) return wrong('--into')
  const here = process.env['INIT_CWD'] ?? process.cwd()
  const list = resolve(here, positionals[0] ?? '')
  const into = values.into === undefined ? null : resolve(here, values.into)
  const refused = (error: AppError): ExitCode => {
    const sentence = errorSentence(error, language)
    if (values.json === true) print(JSON.stringify({ imported: 0, error, sentence }))
    else warn(sentence)
    return 1
  }

  const bytes = await readBytes(list)
  if (!bytes.ok) return refused(bytes.error)
  const grids = await readGrid(bytes.value, basename(list))
  if (!grids.ok) return refused(grids.error)
  const target = await targetProject(into, basename(list), terminal)
  if (!target.ok) return refused(target.error)

  const context = contextOf(target.value, language)
  const proposal = proposeMapping(grids.value, context)
  const mapped = mappedBy(values.map ?? [], grids.value, proposal.mapping, context)
  if (!mapped.ok) {
    warn(t('badMap', mapped.error))
    return 2
  }
  const mapping = mapped.value
  const grid = grids.value[mapping.sheet]
  const hasTitle = mapping.columns.some(
    ({ target: to }) => to.kind === 'field' && to.field === 'title',
  )
  if (!grid || proposal.state === 'no-rows')
    return refused({ code: 'list-no-header', fileName: basename(list) })
  if (!hasTitle) return refused({ code: 'list-no-title', fileName: basename(list) })

  const result = applyMapping(grid, mapping, context)
  const refusals = result.rows
    .filter(({ ready }) => !ready)
    .map(({ row, issues }) => ({
      row,
      reason: issues.map((issue) => describeIssue(issue, context)).join(' '),
    }))
  const nouns = importedNouns(result, target.value, newId)
  const imported = nouns.useCases.length

  if (!dryRun && into !== null && imported > 0) {
    const edited = runCommand(target.value, importUseCases, {
      source: basename(list).slice(0, 290),
      ...nouns,
    })
    if (!edited.ok) return refused(edited.error)
    const file = await writeProjectFile(edited.value.project, new Date().toISOString(), digest)
    try {
      await writeAtomically(into, file)
    } catch (failure) {
      const code = (failure as NodeJS.ErrnoException).code ?? String(failure)
      return refused({ code: 'disk-refused', folder: into, reason: code })
    }
  }

  if (values.json === true) {
    print(
      JSON.stringify({
        imported: dryRun ? 0 : imported,
        ...(dryRun ? { wouldImport: imported } : {}),
        read: result.counts.read,
        skipped: result.skipped,
        refused: refusals,
        mapping: {
          sheet: grid.sheet,
          headerRow: mapping.headerRow,
          columns: mapping.columns.map(({ column, label, target: to, conversion }) => ({
            column: columnLetters(column),
            label,
            ...(to.kind === 'field' ? { field: to.field } : { target: to.kind }),
            conversion: conversion.kind,
          })),
        },
        ...(into === null || dryRun ? {} : { into }),
      }),
    )
  } else {
    print(
      t('sheet', {
        sheet: grid.sheet === '' ? basename(list) : grid.sheet,
        row: mapping.headerRow,
      }),
    )
    for (const column of mapping.columns)
      print(
        t('column', {
          letters: columnLetters(column.column),
          label: column.label,
          target: targetOf(column, language),
        }),
      )
    for (const refusal of refusals) warn(t('refusedRow', refusal))
    const counts = { imported, read: result.counts.read, refused: refusals.length }
    print(
      dryRun
        ? t('wouldImport', counts)
        : t('imported', { ...counts, skipped: result.skipped.length }),
    )
    if (!dryRun && into !== null && imported > 0) print(t('into', { file: into }))
  }
  if (imported === 0) {
    if (values.json !== true) warn(t('nothingReady'))
    return 1
  }
  return 0
}

/** The project of the file, or a new one named after the list where the file is missing. */
async function targetProject(
  into: string | null,
  listName: string,
  { language }: Terminal,
): Promise<Result<Project, AppError>> {
  if (into !== null && existsSync(into)) return loadProject(into, language)
  const name = listName.replace(/\.[^.]+$/, '')
  const createdAt = new Date().toISOString()
  return ok(blankProject({ id: projectIdSchema.parse(newId()), language, createdAt }, name))
}

/** The field a column feeds, or what becomes of it. */
function targetOf({ target }: ColumnMapping, language: Language): string {
  if (target.kind === 'field') return fieldLabel(target.field, language)
  return translate(importTexts, language)(`target.${target.kind}`)
}
